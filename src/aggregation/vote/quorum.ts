import type { Cast } from './tally.ts'
import type { Voter } from './voter.ts'
import { isAtLeast } from './tally.ts'
import { weightOf } from '../weight.ts'

/** How much agreement decides. */
export interface Quorum {
  /** Whether a group decides. */
  isReachedBy(casts: readonly Cast[]): boolean
  /** Whether it could with all of these, who have not voted yet, on its side. */
  isInReach(casts: readonly Cast[], absent: readonly Voter[]): boolean
  /** `2 members`, `60% of the weight` */
  readonly says: string
}

/** From 1 on a number of members, below it a share of the weight; without either more than half of the weight. */
export function quorumOf(quorum: number | undefined, voters: readonly Voter[]): Quorum {
  if (quorum !== undefined && quorum >= 1) {
    return {
      isReachedBy: (casts) => casts.filter(counted).length >= quorum,
      isInReach: (casts, absent) => casts.filter(counted).length + absent.filter(counted).length >= quorum,
      says: `${quorum} members`,
    }
  }
  const total = weightOf(voters)
  const isEnough = (weight: number) =>
    quorum === undefined ? !isAtLeast(total / 2, weight) : isAtLeast(weight, quorum * total) && weight > 0
  return {
    isReachedBy: (casts) => isEnough(weightOf(casts)),
    isInReach: (casts, absent) => isEnough(weightOf(casts) + weightOf(absent)),
    says:
      quorum === undefined ? 'more than half of the weight' : `${Math.round(quorum * 100)}% of the weight`,
  }
}

/** A member without weight is heard, and does not count. */
function counted({ weight }: { readonly weight: number }): boolean {
  return weight > 0
}

/** No weight below 0; when none is above, all are the same. */
export function withSaneWeights(voters: readonly Voter[]): Voter[] {
  const sane = voters.map(({ name, weight }) => ({
    name,
    weight: Number.isFinite(weight) && weight > 0 ? weight : 0,
  }))
  return weightOf(sane) > 0 ? sane : sane.map(({ name }) => ({ name, weight: 1 }))
}
