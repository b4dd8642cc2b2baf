import type { GateConfig } from '../../core/strategy.ts'
import type { GateKind } from '../../gates/gate-kinds.ts'
import type { Path, Report } from '../problem.ts'
import { answerGates, requestGates, sideOf } from '../../gates/gate-kinds.ts'
import { didYouMean, parseWith } from '../schema-problems.ts'
import { isObject } from '../../core/json-object.ts'

/** Gates that stand in the `accept` of a cascade only: they ask others, or a predictor. */
const cascadeGates = ['agreement', 'confidence', 'predictor']

type Kinds = Readonly<Record<string, GateKind<unknown>>>

/** The gates of a node, each checked by its schema; undefined after a problem was reported. */
export function compileGates(
  gates: readonly unknown[],
  path: Path,
  report: Report,
): readonly GateConfig[] | undefined {
  const compiled = gates.map((gate, index) => {
    const side = isObject(gate) ? sideOf(gate)?.side : undefined
    const kinds: Kinds =
      side === 'answer' ? { ...requestGates, ...answerGates } : { ...answerGates, ...requestGates }
    return compileGate(gate, [...path, index], kinds, report)
  })
  const good = compiled.filter((gate) => gate !== undefined)
  return good.length === gates.length ? good : undefined
}

/** One gate of `accept`: it has no `else`, since what is not accepted is the next member's turn. */
export function compileAcceptGate(gate: unknown, path: Path, report: Report): GateConfig | undefined {
  if (isObject(gate) && Object.hasOwn(gate, 'else')) {
    report(
      [...path, 'else'],
      'a gate of "accept" has no "else".',
      'What is not accepted goes to the next one.',
    )
    return undefined
  }
  return compileGate(gate, path, answerGates, report, cascadeGates)
}

function compileGate(
  gate: unknown,
  path: Path,
  kinds: Kinds,
  report: Report,
  others: readonly string[] = [],
): GateConfig | undefined {
  const names = [...Object.keys(kinds), ...others]
  const list = `Kinds: ${names.join(', ')}.`
  if (!isObject(gate)) {
    report(path, 'a gate is an object with one kind of gate.', list)
    return undefined
  }
  const keys = Object.keys(gate).filter((key) => key !== 'else' && key !== 'on')
  const key = keys.find((name) => Object.hasOwn(kinds, name)) ?? keys[0]
  const kind = key === undefined ? undefined : kinds[key]
  if (key === undefined || kind === undefined || !Object.hasOwn(kinds, key)) {
    reportUnknown(key, path, names, list, report)
    return undefined
  }
  if (parseWith(kind.schema, gate, path, report) === undefined) return undefined
  try {
    kind.make(gate)
  } catch (thrown) {
    report(
      [...path, key],
      `${thrown instanceof Error ? thrown.message : String(thrown)}.`.replace(/\.\.$/, '.'),
    )
    return undefined
  }
  return gate
}

function reportUnknown(
  key: string | undefined,
  path: Path,
  names: readonly string[],
  list: string,
  report: Report,
): void {
  if (key === undefined) report(path, 'no kind of gate stands here.', list)
  else if (cascadeGates.includes(key)) {
    report([...path, key], `"${key}" stands in the "accept" of a cascade only.`, list)
  } else if (Object.hasOwn(requestGates, key)) {
    report([...path, key], `"${key}" checks requests; "accept" judges answers.`, 'Put it into "gates".')
  } else report([...path, key], `there is no gate "${key}".`, didYouMean(key, names) ?? list)
}
