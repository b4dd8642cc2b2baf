import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { type Cell, cellOf, checks, upstreams } from './cells.ts'

const page = join(import.meta.dirname, '../../docs/compatibility.md')
const begin = '<!-- matrix: written by the tests -->'
const end = '<!-- end of matrix -->'

/** Seconds that all of the clients may take together. */
const longest = 60

interface Outcome extends Cell {
  readonly passed: boolean
}

/**
 * Prints the matrix of clients, surfaces and dialects after the tests that fill it. With UMBEL_WRITE_MATRIX=1 its rows
 * are written into docs/compatibility.md, beside those of clients that did not run; otherwise a page that tells another
 * outcome fails the run.
 */
export class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const mine = modules.filter(({ moduleId }) => /\/test\/(clients|python)\//.test(moduleId))
    const outcomes = mine.flatMap((module) => [...module.children.allTests()].flatMap(outcomeOf))
    if (outcomes.length === 0) return
    const rows = rowsOf(outcomes)
    console.log(`\nClients x surfaces x upstream dialects (passed/checked):\n\n${table(rows)}\n`)
    judgeTime(mine.reduce((sum, module) => sum + module.diagnostic().duration, 0) / 1000)
    const text = readFileSync(page, 'utf8')
    const from = text.indexOf(begin) + begin.length
    const to = text.indexOf(end)
    const all = new Map([...rowsIn(text.slice(from, to)), ...rows])
    const updated = `${text.slice(0, from)}\n\n${table(all)}\n\n${text.slice(to)}`
    if (process.env['UMBEL_WRITE_MATRIX'] === '1') writeFileSync(page, updated)
    // A part of the tests fills a part of each row: only a whole run is compared.
    else if (process.argv.length <= 3 && text !== updated) {
      console.error('docs/compatibility.md tells another matrix: UMBEL_WRITE_MATRIX=1 npm test writes it.')
      process.exitCode = 1
    }
  }
}

/** Too long is a failure, unless the machine had much else to do. */
function judgeTime(seconds: number): void {
  if (seconds <= longest) return
  console.error(`The clients took ${Math.round(seconds)} s: no more than ${longest} s.`)
  const [load = 0] = loadavg()
  if (load < 2 * availableParallelism()) process.exitCode = 1
}

function outcomeOf(test: { readonly name: string; result(): { readonly state: string } }): Outcome[] {
  const cell = cellOf(test.name)
  return cell === undefined ? [] : [{ ...cell, passed: test.result().state === 'passed' }]
}

/** From client and surface to a count for each upstream dialect. */
type Rows = ReadonlyMap<string, string>

function rowsOf(outcomes: readonly Outcome[]): Rows {
  const left = checks.filter((check) => !outcomes.some((each) => each.check === check))
  if (left.length > 0) console.error(`No client was checked for: ${left.join(', ')}`)
  const names = new Set(outcomes.map(({ client, surface }) => `${client} | ${surface}`))
  return new Map(
    [...names].map((name) => {
      const own = outcomes.filter(({ client, surface }) => `${client} | ${surface}` === name)
      const counts = upstreams.map((upstream) => {
        const here = own.filter((each) => each.upstream === upstream)
        return `${here.filter(({ passed }) => passed).length}/${here.length}`
      })
      return [name, counts.join(' | ')]
    }),
  )
}

/** The rows of a table that was written by `table`. */
function rowsIn(text: string): Rows {
  const rows = text.matchAll(/^\| (.+? \| .+?) \| (\d+\/\d+.*) \|$/gm)
  return new Map([...rows].map(([, name = '', counts = '']) => [name, counts]))
}

function table(rows: Rows): string {
  const head = `| client | surface | ${upstreams.join(' | ')} |\n| --- | --- | ${upstreams.map(() => '---').join(' | ')} |`
  const lines = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${head}\n${lines.map(([name, counts]) => `| ${name} | ${counts} |`).join('\n')}`
}
