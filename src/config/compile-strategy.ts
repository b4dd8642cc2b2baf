import type { CommonOptions, Node } from '../core/strategy.ts'
import { type Path, type Report, pathText } from './problem.ts'
import type { NameSpace } from './name-space.ts'
import type { RouteConfig } from './schema/config-schema.ts'
import { findVerb } from './find-verb.ts'
import { commonOf, stickyOf } from './node-options.ts'
import { parseWith } from './schema-problems.ts'
import { verbSchemas } from './schema/strategy-schema.ts'
import { nextClasses } from '../core/errors.ts'
import { usualWeights } from '../core/strategy.ts'

/** Nodes of one route, names of other routes written out: a guard against doubling at every step. */
const nodeLimit = 500
const depthLimit = 16

export interface StrategyContext {
  readonly names: NameSpace
  readonly routes: Readonly<Record<string, RouteConfig>>
  readonly report: Report
}

/** Where a strategy stands: in the file, in the compiled tree, and below which routes. */
interface Place {
  readonly path: Path
  readonly nodePath: string
  /** The routes that this one is written out in. */
  readonly within: readonly string[]
  readonly depth: number
  readonly size: { nodes: number; tooLarge: boolean }
}

/** A route's `use`, with every name resolved; undefined after a problem was reported, here or at another route. */
export function compileStrategy(
  use: unknown,
  path: Path,
  route: string,
  context: StrategyContext,
): Node | undefined {
  const size = { nodes: 0, tooLarge: false }
  const node = compileNode(use, { path, nodePath: pathText(path), within: [route], depth: 0, size }, context)
  if (!size.tooLarge) return node
  context.report(path, `this strategy is larger than ${nodeLimit} nodes or deeper than ${depthLimit}.`)
  return undefined
}

function compileNode(written: unknown, place: Place, context: StrategyContext): Node | undefined {
  const { path, size } = place
  size.nodes += 1
  size.tooLarge ||= size.nodes > nodeLimit || place.depth > depthLimit
  if (size.tooLarge) return undefined
  if (typeof written === 'string') return compileName(written, place, context)
  const verb = findVerb(written, path, context.report)
  if (verb === undefined) return undefined
  switch (verb) {
    case 'model':
      return compileModelNode(written, place, context)
    case 'fallback':
      return compileFallback(written, place, context)
    case 'balance':
      return compileBalance(written, place, context)
    case 'select':
      return compileSelect(written, place, context)
  }
}

function compileName(name: string, place: Place, context: StrategyContext): Node | undefined {
  const { path, within } = place
  const found = context.names.resolve(name)
  if (found === undefined) {
    context.names.unknown(name, path, context.report)
    return undefined
  }
  if (found.kind === 'model') return modelNode(found.name, path, {}, place, context)
  const route = context.routes[found.name]
  // Circles and other problems of that route are reported where it stands.
  if (route === undefined || within.includes(found.name)) return undefined
  const inner = { ...place, within: [...within, found.name], depth: place.depth + 1 }
  return compileNode(route.use, inner, { ...context, report: () => {} })
}

function compileModelNode(written: unknown, place: Place, context: StrategyContext): Node | undefined {
  const parsed = parseWith(verbSchemas.model, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const path = [...place.path, 'model']
  const found = context.names.resolve(parsed.model)
  if (found === undefined) {
    context.names.unknown(parsed.model, path, context.report)
    return undefined
  }
  if (found.kind === 'route') {
    context.report(path, `"${parsed.model}" is a route.`, 'A route is named by itself, or within "fallback".')
    return undefined
  }
  return modelNode(found.name, path, commonOf(parsed), place, context)
}

function modelNode(
  model: string,
  path: Path,
  common: CommonOptions,
  place: Place,
  context: StrategyContext,
): Node | undefined {
  const profile = context.names.profile(model)
  if (profile?.operation === 'embed') {
    context.report(path, `"${model}" makes embeddings; a strategy answers chats.`)
    return undefined
  }
  return { verb: 'model', path: place.nodePath, model, ...common }
}

function compileFallback(written: unknown, place: Place, context: StrategyContext): Node | undefined {
  const parsed = parseWith(verbSchemas.fallback, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const members = compileMembers(parsed.fallback, 'fallback', place, context)
  return (
    members && { verb: 'fallback', path: place.nodePath, members, on: parsed.on ?? nextClasses, ...common }
  )
}

function compileBalance(written: unknown, place: Place, context: StrategyContext): Node | undefined {
  const parsed = parseWith(verbSchemas.balance, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const members = compileMembers(parsed.balance, 'balance', place, context)
  const weights = parsed.weights ?? parsed.balance.map(() => 1)
  if (weights.length !== parsed.balance.length) {
    const message = `${weights.length} weights for ${parsed.balance.length} members.`
    context.report([...place.path, 'weights'], message, 'Give one for each, in order.')
    return undefined
  }
  if (weights.every((weight) => weight === 0)) {
    context.report([...place.path, 'weights'], 'at least one weight is above 0.')
    return undefined
  }
  const sticky = parsed.sticky === undefined ? {} : { sticky: stickyOf(parsed.sticky) }
  return (
    members && { verb: 'balance', path: place.nodePath, members, by: 'weight', weights, ...sticky, ...common }
  )
}

function compileSelect(written: unknown, place: Place, context: StrategyContext): Node | undefined {
  const parsed = parseWith(verbSchemas.select, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const common = commonOf(parsed)
  const models = parsed.select.flatMap((name, index) => {
    const path = [...place.path, 'select', index]
    const found = context.names.resolve(name)
    if (found === undefined) context.names.unknown(name, path, context.report)
    else if (found.kind === 'route') context.report(path, `"${name}" is a route; "select" takes models.`)
    else if (context.names.profile(name)?.operation === 'embed')
      context.report(path, `"${name}" makes embeddings.`)
    else return [name]
    return []
  })
  const weights = { ...usualWeights, ...parsed.weights }
  if (weights.quality + weights.cost + weights.latency === 0) {
    context.report([...place.path, 'weights'], 'at least one weight is above 0.')
  }
  return { verb: 'select', path: place.nodePath, models, weights, ...common }
}

function compileMembers(
  members: readonly unknown[],
  verb: string,
  place: Place,
  context: StrategyContext,
): Node[] | undefined {
  const compiled = members.map((member, index) =>
    compileNode(
      member,
      {
        ...place,
        path: [...place.path, verb, index],
        nodePath: `${place.nodePath}.${verb}[${index}]`,
        depth: place.depth + 1,
      },
      context,
    ),
  )
  const nodes = compiled.filter((node) => node !== undefined)
  return nodes.length === members.length ? nodes : undefined
}
