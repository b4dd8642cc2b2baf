import type { Cluster, Member } from '../../core/aggregate.ts'
import { agree, isSpoiled, mayAgree, type Ballot, type BallotRules } from './ballot.ts'
import { weightOf } from '../weight.ts'

export interface Cast {
  readonly member: Member
  readonly ballot: Ballot
  /** Above 0 unless the member counts for nothing. */
  readonly weight: number
  /** Its place in the config. */
  readonly place: number
  /** Those that agree with it, itself among them: when another says nearly the same as two, it is in both groups. */
  readonly allies: Cast[]
  /** Those with which it could share an ally that has not voted yet. */
  readonly reach: Cast[]
  readonly says: string
}

/**
 * Ballots and who agrees with whom. A group is a ballot with all that agree with it directly, so that a chain of near
 * answers never joins two that differ; groups only grow, and do not depend on the order in which ballots come.
 */
export class Tally {
  readonly casts: Cast[] = []
  readonly #rules: BallotRules

  constructor(rules: BallotRules) {
    this.#rules = rules
  }

  add(cast: Omit<Cast, 'allies' | 'reach'>): void {
    const added: Cast = { ...cast, allies: [], reach: [] }
    if (!isSpoiled(cast.ballot)) {
      added.allies.push(added)
      added.reach.push(added)
      for (const other of this.casts) {
        if (isSpoiled(other.ballot)) continue
        if (agree(cast.ballot, other.ballot, this.#rules)) link(added, other, 'allies')
        if (mayAgree(cast.ballot, other.ballot, this.#rules)) link(added, other, 'reach')
      }
    }
    this.casts.push(added)
  }

  /**
   * The middle of the heaviest group: of several that agree with each other the heaviest member, then the first in
   * order. Groups of the same weight that do not agree are a dead heat, which goes to nobody unless `evenTied`.
   */
  heaviest(eligible: (cast: Cast) => boolean, evenTied = false): Cast | undefined {
    const candidates = this.casts.filter((cast) => cast.allies.length > 0 && eligible(cast))
    const most = Math.max(...candidates.map(weightBehind))
    const top = candidates.filter((cast) => isAtLeast(weightBehind(cast), most))
    const among = (cast: Cast) => cast.allies.filter((ally) => top.includes(ally)).length
    const [first] = top.toSorted((a, b) => among(b) - among(a) || byRank(a, b))
    return first !== undefined && (evenTied || among(first) === top.length) ? first : undefined
  }

  /** Groups without overlap for the record, that of `first` before the others. */
  clusters(first: Cast | undefined): Cluster[] {
    const rest = new Set(this.casts)
    const clusters: Cluster[] = []
    const heads = this.casts.toSorted((a, b) => weightBehind(b) - weightBehind(a) || byRank(a, b))
    for (const head of first === undefined ? heads : [first, ...heads]) {
      if (!rest.has(head)) continue
      const group = (head.allies.length > 0 ? head.allies : [head]).filter((cast) => rest.delete(cast))
      const members = group.toSorted((a, b) => a.place - b.place).map((cast) => cast.member.name)
      clusters.push({ members, weight: weightOf(group), says: head.says })
    }
    return clusters
  }
}

/** Sums of the same weights in another order differ in their last bits. */
export function isAtLeast(value: number, least: number): boolean {
  return value >= least - 1e-9 * Math.abs(least)
}

function link(a: Cast, b: Cast, list: 'allies' | 'reach'): void {
  a[list].push(b)
  b[list].push(a)
}

function byRank(a: Cast, b: Cast): number {
  return b.weight - a.weight || a.place - b.place
}

function weightBehind(cast: Cast): number {
  return weightOf(cast.allies)
}
