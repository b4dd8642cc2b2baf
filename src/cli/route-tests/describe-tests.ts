import { styleText } from 'node:util'
import { type Failure, type Judged, type Outcome, dollars } from './judge-case.ts'
import type { View } from './decided-differently.ts'
import type { TestedFile } from './run-route-tests.ts'
import { textTable } from '../text-table.ts'

/** What `umbel test` prints: failures as a table, what flipped, and a summary. */
export function describeTests(
  files: readonly TestedFile[],
  against: string | undefined,
  verbose: boolean,
): string {
  const blocks = files.flatMap((file) => [
    ...(verbose ? [allCases(file)] : []),
    ...failedCases(file),
    ...(file.flips.length > 0 ? [flipped(file, against ?? '')] : []),
  ])
  return [...blocks, summary(files, against)].join('\n\n')
}

function failedCases({ file, judged }: TestedFile): string[] {
  const failed = judged.filter(({ failures }) => failures.length > 0)
  if (failed.length === 0) return []
  const rows = failed.flatMap(({ name, line, outcome, failures }) =>
    failures.map((failure, index) => ({
      cells: [
        index === 0 ? String(line) : '',
        index === 0 ? name : '',
        expectation(failure),
        failure.got,
        index === 0 ? confidenceOf(outcome) : '',
        index === 0 ? runnerUpOf(outcome) : '',
      ],
      below: index === failures.length - 1 ? nearestLines(outcome) : [],
    })),
  )
  const head = ['line', 'case', 'expected', 'got', 'confidence', 'runner-up']
  const title = styleText('red', `${file}: ${failed.length} of ${judged.length} failed`)
  return [[title, ...textTable(head, rows).map((line) => `  ${line}`)].join('\n')]
}

function expectation({ what, expected }: Failure): string {
  return ['not', 'refused', 'name'].includes(what)
    ? expected
    : `${what === 'maxCost' ? 'cost' : what} ${expected}`
}

function confidenceOf(outcome: Outcome | null): string {
  if (outcome === null || outcome.confidence === null) return ''
  const { confidence, threshold } = outcome
  return threshold === null
    ? confidence.toFixed(2)
    : `${confidence.toFixed(2)}, needs ${threshold.toFixed(2)}`
}

function runnerUpOf(outcome: Outcome | null): string {
  const runnerUp = outcome?.runnerUp ?? null
  return runnerUp === null ? '' : `${runnerUp.route} ${runnerUp.confidence.toFixed(2)}`
}

function nearestLines(outcome: Outcome | null): string[] {
  return (outcome?.nearest ?? []).map(
    ({ text, route, similarity }) => `      near ${similarity.toFixed(2)}  ${route}: ${text}`,
  )
}

function allCases({ file, judged }: TestedFile): string {
  const rows = judged.map(({ name, line, outcome, failures }) => ({
    cells: [
      failures.length === 0 ? 'ok' : 'FAILED',
      String(line),
      name,
      outcome === null ? 'refused' : `${outcome.route ?? 'no route'} (${outcome.reason})`,
      outcome?.models.join(', ') ?? '',
      outcome?.confidence?.toFixed(2) ?? '',
      outcome === null ? '' : shortCost(outcome),
    ],
  }))
  const head = ['', 'line', 'case', 'route', 'model', 'confidence', 'cost at most']
  const note =
    'Cost: every attempt of the request, with the longest answers; * the worst case of the strategy.'
  return [file, ...textTable(head, rows).map((line) => `  ${line}`), `  ${note}`].join('\n')
}

function shortCost({ cost }: Outcome): string {
  if (cost.usd === null) return 'not known'
  return `${dollars(cost.usd)}${cost.of === 'request' ? '' : ' *'}`
}

function flipped({ file, judged, flips }: TestedFile, against: string): string {
  const rows = flips.map((flip) => ({
    cells: [String(flip.line), flip.name, viewText(flip.before), viewText(flip.after)],
  }))
  const title = `${file}: ${flips.length} of ${judged.length} decided differently from ${against}`
  const head = ['line', 'case', 'there', 'here']
  return [styleText('yellow', title), ...textTable(head, rows).map((line) => `  ${line}`)].join('\n')
}

function viewText(view: View | null): string {
  if (view === null) return 'refused'
  const sure = view.confidence === null ? view.reason : `${view.reason} ${view.confidence.toFixed(2)}`
  return `${view.route ?? 'no route'}: ${view.models.join(', ')} (${sure})`
}

function summary(files: readonly TestedFile[], against: string | undefined): string {
  const all: readonly Judged[] = files.flatMap(({ judged }) => judged)
  const failed = all.filter(({ failures }) => failures.length > 0).length
  const flips = files.reduce((sum, file) => sum + file.flips.length, 0)
  const of = files.length === 1 ? (files[0]?.file ?? '') : `${files.length} files`
  const counted = `${all.length} ${all.length === 1 ? 'case' : 'cases'} of ${of}`
  const outcome = failed === 0 ? styleText('green', 'all passed') : styleText('red', `${failed} failed`)
  const moved =
    against === undefined ? '' : `; ${flips === 0 ? 'none' : flips} decided differently from ${against}`
  return `${counted}: ${outcome}${moved}`
}
