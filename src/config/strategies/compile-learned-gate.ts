import type { LearnedCascade, Node } from '../../core/strategy.ts'
import type { Path } from '../problem.ts'
import type { VerbContext } from './place.ts'
import { type LearnedGateKind, learnedGateSchemas } from '../schema/learned-gate-schema.ts'
import { nameOf } from '../../core/strategy.ts'
import { parseWith } from '../schema-problems.ts'
import { trainOne } from './train-one.ts'

/** The kind of a gate that a predictor decides; undefined for any other. */
export function learnedGateKind(gate: unknown): LearnedGateKind | undefined {
  if (typeof gate !== 'object' || gate === null) return undefined
  if (Object.hasOwn(gate, 'confidence')) return 'confidence'
  return Object.hasOwn(gate, 'predictor') ? 'predictor' : undefined
}

/** Fits the gate's goal for these members; undefined after a problem was reported. */
export function compileLearnedGate(
  gate: unknown,
  kind: LearnedGateKind,
  members: readonly Node[],
  path: Path,
  { predictors, report }: VerbContext,
): LearnedCascade | undefined {
  const read = readGate(gate, kind, path, report)
  if (read === undefined) return undefined
  const { goal, predictor, compare } = read
  const models = members.flatMap((member) => (member.verb === 'model' ? [member.model] : []))
  if (models.length < members.length) {
    const other = members.find((member) => member.verb !== 'model')
    const name = other === undefined ? '' : nameOf(other)
    report([...path, kind], `"${kind}" needs members that are models, and "${name}" is none.`, otherGates)
    return undefined
  }
  if (new Set(models).size < models.length) {
    report([...path, kind], `"${kind}" needs members that differ.`, 'Name each model once.')
    return undefined
  }
  const covered = predictors.covered(models, predictor)
  const lacking = models.filter((model) => !covered.includes(model))
  if (lacking.length > 0) {
    if (predictors.isBroken) return undefined
    const message = `"${kind}" needs a predictor that knows all members: none knows ${lacking.join(', ')}.`
    report([...path, kind], message, predictors.names.length === 0 ? `${trainOne} ${otherGates}` : trainThem)
    return undefined
  }
  const reads = kind === 'confidence' ? 'evidence' : 'query'
  const policy = predictors.cascadeFor(models, reads, goal, predictor)
  if (policy !== null) return { policy, compare }
  const message = `"${kind}" needs at least 20 training rows in which all of ${models.join(', ')} were tried.`
  report([...path, kind], message, trainThem)
  return undefined
}

const otherGates =
  'Or write { "logprob": { "atLeast": -0.5 } } or { "agreement": { "with": "<another model>" } } instead.'
const trainThem = 'Train it again with rows in which all members were tried: umbel train.'

function readGate(gate: unknown, kind: LearnedGateKind, path: Path, report: VerbContext['report']) {
  if (kind === 'predictor') {
    const parsed = parseWith(learnedGateSchemas.predictor, gate, path, report)
    return (
      parsed && {
        goal: parsed.predictor.goal.qualityOfLast,
        predictor: parsed.predictor.name,
        compare: {},
      }
    )
  }
  const parsed = parseWith(learnedGateSchemas.confidence, gate, path, report)
  if (parsed === undefined) return undefined
  const { goal, predictor, ...compare } = parsed.confidence
  return { goal: goal.qualityOfLast, predictor, compare }
}
