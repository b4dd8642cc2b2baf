import type { ChatRequest, JsonObject, Unrounded } from '../core/request.ts'
import type { Match } from '../core/release.ts'
import type { Node, SwitchBranch } from '../core/strategy.ts'
import type { Signals } from '../core/signals.ts'
import { allNodes } from '../core/children.ts'
import { isAimless } from '../core/aim.ts'
import { matches } from '../routing/match.ts'

/** Headers that go on to an upstream and change what it does. */
const telling = ['anthropic-beta', 'openai-beta']

/**
 * What an answer of a node depends on that the words of a request do not tell: how good it is to be, which of the
 * node's own conditions on the caller hold, which trials of the provider are on, and numbers that were rounded when the
 * request was read. Empty for most.
 */
export function circumstancesOf(node: Node, request: ChatRequest, signals: Signals): JsonObject {
  const { aim } = signals
  const conditions = conditionsOn(node)
  const unrounded = request.source?.unrounded
  const betas = telling.flatMap((name) => request.headers.get(name) ?? [])
  return {
    ...(!isAimless(aim) && { aim }),
    ...(request.umbel.strict === true && { strict: true }),
    ...(conditions.length > 0 && { holds: conditions.map((condition) => matches(condition, signals)) }),
    ...(betas.length > 0 && { betas }),
    ...(unrounded !== undefined && { numbers: roundedIn(unrounded) }),
  }
}

const known = new WeakMap<Node, readonly Match[]>()

/** The conditions of a node, and of those below it, that read who asks and not what is asked. */
function conditionsOn(node: Node): readonly Match[] {
  let conditions = known.get(node)
  if (conditions === undefined) {
    conditions = allNodes(node).flatMap((each) =>
      each.verb === 'switch' ? each.branches.flatMap(onCaller) : [],
    )
    known.set(node, conditions)
  }
  return conditions
}

function onCaller(branch: SwitchBranch): Match[] {
  return 'when' in branch ? partsOnCaller(branch.when) : []
}

function partsOnCaller({ model, header, metadata, tier, all = [], any = [], not }: Match): Match[] {
  return [
    ...(model === undefined ? [] : [{ model }]),
    ...(header === undefined ? [] : [{ header }]),
    ...(metadata === undefined ? [] : [{ metadata }]),
    ...(tier === undefined ? [] : [{ tier }]),
    ...[...all, ...any, ...(not === undefined ? [] : [not])].flatMap(partsOnCaller),
  ]
}

/** As they were written: the next dialect may be told them digit by digit. */
function roundedIn({ text }: Unrounded): string[] {
  const numbers: string[] = []
  JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source
    if (typeof value === 'number' && source !== undefined && source !== String(value)) numbers.push(source)
    return value
  })
  return numbers
}
