import type { MergeOptions, MergePolicy } from '../../core/aggregate-rule.ts'
import { exactness, matches, parsePattern, startsWith, type Step } from '../json/path-pattern.ts'

/** How elements of lists belong together: by a key, or by place. */
export type Join = { readonly by: string } | 'place'

/** The options, with their paths read. */
export interface MergeRules {
  /** The policy for the value at this path: of the most exact path that names it or something around it. */
  policyAt(path: readonly Step[]): MergePolicy
  /** Whether it holds for the value as a whole: some path names it, and none something within it. */
  isWholeAt(path: readonly Step[]): boolean
  /** Undefined: a list is one value. */
  joinAt(path: readonly Step[]): Join | undefined
}

/** @throws {UmbelError} of class `request` for a path that is none */
export function mergeRules({ policies = {}, default: usual = 'vote' }: MergeOptions): MergeRules {
  const rules = Object.entries(policies)
    .map(([path, policy]) => ({ pattern: parsePattern(path), policy }))
    .toSorted((a, b) => exactness(b.pattern) - exactness(a.pattern))
  const ruleAt = (path: readonly Step[]) => rules.find(({ pattern }) => matches(pattern, path))
  const within = (path: readonly Step[]) =>
    rules.filter(({ pattern }) => pattern.length > path.length && startsWith(pattern, path))
  return {
    policyAt(path) {
      const own = ruleAt(path)
      const isElement = path.at(-1) === null
      if (own !== undefined && !(isElement && own.policy === 'union')) return own.policy
      for (let length = path.length - 1; length >= 0; length -= 1) {
        const around = ruleAt(path.slice(0, length))?.policy
        // A union is of the elements of a list, not of what is in them.
        if (around !== undefined && around !== 'union') return around
      }
      return usual
    },
    // A path that ends in an element says how elements are joined, and each of them is merged.
    isWholeAt: (path) => path.at(-1) !== null && ruleAt(path) !== undefined && within(path).length === 0,
    joinAt(path) {
      const next = within(path).map(({ pattern }) => pattern[path.length])
      const keyed = next.find((segment) => segment?.kind === 'by')
      if (keyed?.kind === 'by') return { by: keyed.key }
      return next.some((segment) => segment?.kind === 'each') ? 'place' : undefined
    },
  }
}
