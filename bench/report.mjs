import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { mkdirSync, writeFileSync } from 'node:fs'

/** What is about to be built: the commit, and whether `src` differs from it. Ask before the build. */
export function sourceState() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
  const changed = execFileSync('git', ['status', '--porcelain', 'src']).toString().trim() !== ''
  return { commit, changed }
}

/** Prints the figures and writes them, with date and commit, to bench/results/. */
export function report(figures) {
  const { commit, changed } = figures.source
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`
  const lines = [
    `${date}, commit ${commit}${changed ? ' with changes in src' : ''}, ${machine}, Node ${process.versions.node}`,
    `${figures.rounds} rounds, interleaved; CPU of the workerd process`,
    '',
    ...Object.entries(figures.milliseconds).map(
      ([name, ms]) => `${name.padEnd(42)} ${ms.toFixed(3)} ms a request`,
    ),
    '',
    ...figures.goals.map(({ name, value, goal, stretch, unit = '' }) => {
      const held = value <= goal ? 'met' : 'MISSED'
      const wish = stretch === undefined ? '' : ` (stretch ${stretch})`
      return `${name.padEnd(42)} ${value.toFixed(2)}${unit}  goal <= ${goal}${unit}${wish}  ${held}`
    }),
  ]
  const folder = new URL('./results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${date}-${commit}.txt`, folder), `${lines.join('\n')}\n`)
  console.log(lines.join('\n'))
}
