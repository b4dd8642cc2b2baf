import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { type Cell, cellOf, checks, upstreams } from './cells.ts'

const page = join(import.meta.dirname, '../../docs/compatibility.md')
const begin = '<!-- matrix: written by the tests -->'
const end = '<!-- end of matrix -->'

interface Outcome extends Cell {
  readonly passed: boolean
}

/**
 * Prints the matrix of clients, surfaces and dialects after the tests that fill it. With UMBEL_WRITE_MATRIX=1 it is
 * written into docs/compatibility.md; otherwise a page that says something else fails the run.
 */
export class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const mine = modules.filter(({ moduleId }) => moduleId.includes('/test/clients/'))
    const outcomes = mine.flatMap((module) => [...module.children.allTests()].flatMap(outcomeOf))
    if (outcomes.length === 0) return
    const table = tableOf(outcomes)
    console.log(`\nClients x surfaces x upstream dialects (passed/checked):\n\n${table}\n`)
    const text = readFileSync(page, 'utf8')
    const from = text.indexOf(begin) + begin.length
    const updated = `${text.slice(0, from)}\n\n${table}\n\n${text.slice(text.indexOf(end))}`
    if (process.env['UMBEL_WRITE_MATRIX'] === '1') writeFileSync(page, updated)
    // A part of the files fills a part of the table: only a whole run is compared.
    else if (process.argv.length <= 3 && text !== updated) {
      console.error('docs/compatibility.md tells another matrix: UMBEL_WRITE_MATRIX=1 npm test writes it.')
      process.exitCode = 1
    }
  }
}

function outcomeOf(test: { readonly name: string; result(): { readonly state: string } }): Outcome[] {
  const cell = cellOf(test.name)
  return cell === undefined ? [] : [{ ...cell, passed: test.result().state === 'passed' }]
}

/** A row a client and surface, a column an upstream dialect. */
function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(({ client, surface }) => `${client} | ${surface}`))].toSorted()
  const cells = rows.map((row) => [
    row,
    ...upstreams.map((upstream) => {
      const here = outcomes.filter(
        (each) => `${each.client} | ${each.surface}` === row && each.upstream === upstream,
      )
      return `${here.filter(({ passed }) => passed).length}/${here.length}`
    }),
  ])
  const left = checks.filter((check) => !outcomes.some((each) => each.check === check))
  if (left.length > 0) console.error(`No client was checked for: ${left.join(', ')}`)
  const head = `| client | surface | ${upstreams.join(' | ')} |\n| --- | --- | ${upstreams.map(() => '---').join(' | ')} |`
  return `${head}\n${cells.map((row) => `| ${row.join(' | ')} |`).join('\n')}`
}
