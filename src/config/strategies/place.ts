import type { ClassNames } from '../class-names.ts'
import type { Predictors } from '../compile-predictors.ts'
import type { NameSpace } from '../name-space.ts'
import type { Node } from '../../core/strategy.ts'
import { type Path, type Report, pathText } from '../problem.ts'

/** Where a strategy stands: in the file, in the compiled tree, and below which routes. */
export interface Place {
  readonly path: Path
  readonly nodePath: string
  /** The routes that this one is written out in. */
  readonly within: readonly string[]
  readonly depth: number
  readonly size: { nodes: number; tooLarge: boolean }
}

/** What a verb's compiler is given beside what is written. */
export interface VerbContext {
  readonly names: NameSpace
  readonly classNames: ClassNames
  readonly predictors: Predictors
  /** What `http` steps may call. */
  readonly http: { readonly allow: readonly string[]; readonly local: boolean }
  readonly report: Report
  /** Compiles a strategy below; undefined after a problem was reported. */
  compile(written: unknown, place: Place): Node | undefined
}

/** Turns what is written under one verb into a node. Undefined after a problem was reported. */
export type CompileVerb = (written: unknown, place: Place, context: VerbContext) => Node | undefined

/** The place of a strategy that is reached by these steps, of which the first is a key. */
export function below(place: Place, ...steps: Path): Place {
  return {
    ...place,
    path: [...place.path, ...steps],
    nodePath: `${place.nodePath}.${pathText(steps)}`,
    depth: place.depth + 1,
  }
}

/** The strategies of a list; undefined when one of them does not compile. All are reported. */
export function compileMembers(
  members: readonly unknown[],
  place: Place,
  verb: string,
  context: VerbContext,
): Node[] | undefined {
  const nodes = members
    .map((member, index) => context.compile(member, below(place, verb, index)))
    .filter((node) => node !== undefined)
  return nodes.length === members.length ? nodes : undefined
}
