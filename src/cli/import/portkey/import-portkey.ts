import type { Converter } from '../converter.ts'
import type { Draft } from '../draft.ts'
import type { Path } from '../../../config/problem.ts'
import { type PortkeyStrategy, type PortkeyTarget, targetSchema, withUnderscores } from './portkey-schema.ts'
import { type Strategy, byWeight, errorClasses, inOrder, withOptions } from '../strategies.ts'
import { commonOptions, noteLeftOver, readTarget } from './read-target.ts'
import { providerOf, typeOf } from './target-provider.ts'
import { isObject, textAt } from '../../../core/json-object.ts'
import { parseSource } from '../converter.ts'
import { readQuery } from './read-query.ts'

/** Portkey's config object: its tree of targets becomes the strategy of `default`. */
export const importPortkey: Converter = (source, draft) => {
  // As the API returns it, the config stands within an object that names it.
  const { value } = source
  const isWrapped = isObject(value) && isObject(value['config'])
  const inner = withUnderscores(isWrapped ? value['config'] : value)
  const at: Path = isWrapped ? ['config'] : []
  const lineOf = (path: Path) => source.lineOf([...at, ...path])
  const root = parseSource(targetSchema, { ...source, value: inner, lineOf }, 'a Portkey config')
  noteLeftOver(root, at, draft)
  if (!root.targets?.length && root.override_params?.['model'] === undefined) {
    allModels(root, at, draft)
    return
  }
  const use = strategyOf(root, at, draft)
  if (use !== undefined) draft.route('default', { use }, at)
}

/** One account and no model: every name goes through to it. */
function allModels(root: PortkeyTarget, path: Path, draft: Draft): void {
  const type = typeOf(root, path, draft)
  if (type === undefined) return
  draft.model('*', { provider: draft.provider(providerOf(type, root, path, draft)) }, path)
  const { retry, timeout } = commonOptions(root, path, draft)
  const isMore =
    retry !== undefined || timeout !== undefined || Object.keys(root.override_params ?? {}).length > 0
  if (isMore) {
    draft.notes.say(
      path,
      'retry, timeout and parameters need a route with a model of its own: they are left out of "*".',
    )
  }
}

function strategyOf(target: PortkeyTarget, path: Path, draft: Draft): Strategy | undefined {
  const { targets, strategy } = target
  if (!targets?.length) return readTarget(target, path, draft)
  const members = targets.flatMap((each, index) => {
    const at = [...path, 'targets', index]
    noteLeftOver(each, at, draft)
    // What the parent sets holds below it, unless said otherwise there.
    const node = strategyOf({ ...each, ...inheritedBy(each, target) }, at, draft)
    return node === undefined ? [] : [{ node, target: each }]
  })
  const [first] = members
  if (first === undefined) return undefined
  const joined = join(strategy ?? { mode: 'single' }, members, [...path, 'strategy'], draft)
  return joined && withOptions(joined, commonOptions(target, path, draft))
}

/** Parameters of a target with others below it, which those take over. */
function inheritedBy(each: PortkeyTarget, { override_params: params }: PortkeyTarget): PortkeyTarget {
  return params ? { override_params: { ...params, ...each.override_params } } : {}
}

interface Member {
  readonly node: Strategy
  readonly target: PortkeyTarget
}

function join(
  strategy: PortkeyStrategy,
  members: readonly Member[],
  path: Path,
  draft: Draft,
): Strategy | undefined {
  const nodes = members.map(({ node }) => node)
  switch (strategy.mode) {
    case 'single':
      return nodes[0]
    case 'loadbalance': {
      const weights = members.map(({ target }) => target.weight ?? undefined)
      return byWeight(nodes, weights)
    }
    case 'fallback': {
      const { on, unknown } = errorClasses(strategy.on_status_codes ?? [])
      if (unknown.length > 0) {
        draft.notes.say(
          [...path, 'on_status_codes'],
          `${unknown.join(', ')}: no class of error after which another model is tried.`,
        )
      }
      return inOrder(nodes, on.length > 0 ? on : undefined)
    }
    case 'conditional':
      return conditional(strategy, members, path, draft)
  }
}

function conditional(
  { conditions, default: otherwise }: PortkeyStrategy,
  members: readonly Member[],
  path: Path,
  draft: Draft,
): Strategy | undefined {
  const named = (name: string | null | undefined) => members.find(({ target }) => target.name === name)?.node
  const branches = (conditions ?? []).flatMap((condition, index) => {
    const at = [...path, 'conditions', index]
    const target = textAt(condition, 'then')
    const read = readQuery(condition.query, [...at, 'query'], draft.notes)
    const use = named(target)
    if (use === undefined)
      draft.notes.say(
        [...at, 'then'],
        `there is no target "${target ?? ''}" (any more), so the condition is left out.`,
      )
    else if (read === undefined)
      draft.notes.say(at, `the condition is left out, so what it took goes on to the next ones.`)
    if (read === undefined || use === undefined) return []
    // Callers send these names as their model: they have to be routed, not looked up.
    for (const model of read.models) if (!draft.has(model)) draft.alias(model, 'auto')
    return [{ when: read.when, use }]
  })
  const last = named(otherwise)
  if (branches.length === 0) return last
  return { switch: branches, ...(last !== undefined && { else: last }) }
}
