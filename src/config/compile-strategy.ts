import type { CompileVerb, Place, VerbContext } from './strategies/place.ts'
import type { Node } from '../core/strategy.ts'
import type { RouteConfig } from './schema/config-schema.ts'
import { type Path, type Report, pathText } from './problem.ts'
import { type Verb, findVerb } from './find-verb.ts'
import { compileBalance } from './strategies/compile-balance.ts'
import { compileCascade } from './strategies/compile-cascade.ts'
import { compileFallback } from './strategies/compile-fallback.ts'
import { compileGates } from './strategies/compile-gates.ts'
import { compileHedge } from './strategies/compile-hedge.ts'
import { compileModel, modelNode } from './strategies/compile-model.ts'
import { compileParallel } from './strategies/compile-parallel.ts'
import { compileSelect } from './strategies/compile-select.ts'
import { compileSequence } from './strategies/compile-sequence.ts'
import { compileSwitch } from './strategies/compile-switch.ts'

/** One verb, one compiler. */
const compilers: Readonly<Record<Verb, CompileVerb>> = {
  model: compileModel,
  fallback: compileFallback,
  balance: compileBalance,
  select: compileSelect,
  hedge: compileHedge,
  cascade: compileCascade,
  parallel: compileParallel,
  switch: compileSwitch,
  sequence: compileSequence,
}

/** Nodes of one route, names of other routes written out: a guard against doubling at every step. */
const nodeLimit = 500
const depthLimit = 16

export interface StrategyContext extends Omit<VerbContext, 'compile'> {
  readonly routes: Readonly<Record<string, RouteConfig>>
  /** Takes every route that this one names itself. */
  named(route: string): void
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
  const inner: VerbContext = { ...context, compile: (below, at) => compileNode(below, at, context) }
  if (typeof written === 'string') return compileName(written, place, inner, context)
  const verb = findVerb(written, path, context.report)
  const node = verb && compilers[verb](written, place, inner)
  return node && withGates(node, written, path, context.report)
}

/** Gates mean the same on every verb. */
function withGates(node: Node, written: unknown, path: Path, report: Report): Node | undefined {
  const list: unknown =
    typeof written === 'object' && written !== null && 'gates' in written ? written.gates : undefined
  if (!Array.isArray(list)) return node
  const gates = compileGates(list, [...path, 'gates'], report)
  return gates && { ...node, gates }
}

function compileName(
  name: string,
  place: Place,
  inner: VerbContext,
  context: StrategyContext,
): Node | undefined {
  const { path, within } = place
  const found = context.names.resolve(name)
  if (found === undefined) {
    context.names.unknown(name, path, context.report)
    return undefined
  }
  if (found.kind === 'model') return modelNode(found.name, path, {}, place, inner)
  context.named(found.name)
  const route = context.routes[found.name]
  // Circles and other problems of that route are reported where it stands.
  if (route === undefined || within.includes(found.name)) return undefined
  const there = { ...place, within: [...within, found.name], depth: place.depth + 1 }
  const node = compileNode(route.use, there, { ...context, report: () => {}, named: () => {} })
  return node && { ...node, route: found.name }
}
