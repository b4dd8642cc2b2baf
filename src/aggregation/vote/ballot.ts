import type { AskWords } from '../texts/same-text.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { FinalNumber } from '../numbers/final-number.ts'
import type { TextReading } from '../texts/text-reading.ts'
import { isSameNumber, mayMeet, type Comparison } from '../numbers/same-number.ts'
import { saysTheSame } from '../texts/same-text.ts'

/** What one answer says, in every form in which it may be compared. */
export interface Ballot {
  readonly calls?: string
  readonly json?: string
  readonly choice?: string
  readonly number?: FinalNumber
  /** Of a short text. */
  readonly text?: TextReading
  /** Of any text: equal for texts that differ in form only. */
  readonly normal?: string
  readonly refused?: boolean
}

export interface BallotRules extends Comparison {
  readonly ask: AskWords
  readonly embedder: EdgeEmbedder
  /** Numbers within sentences are not compared as such. */
  readonly onlyStrongNumbers: boolean
}

/** Whether nothing can be compared: nothing was said, or not in the form that was asked for. */
export function isSpoiled({ calls, json, choice, number, normal = '', refused }: Ballot): boolean {
  return normal === '' && (calls ?? json ?? choice ?? number ?? refused) === undefined
}

/** Symmetric, not transitive: 1.00, 1.01 and 1.02 within a tolerance of 1%. */
export function agree(a: Ballot, b: Ballot, rules: BallotRules): boolean {
  if (a.calls !== undefined || b.calls !== undefined) return a.calls === b.calls
  if (a.refused === true || b.refused === true) return a.refused === b.refused
  if (a.json !== undefined || b.json !== undefined) return a.json === b.json
  if (a.choice !== undefined && b.choice !== undefined) return a.choice === b.choice
  if (a.number !== undefined && b.number !== undefined) {
    if (!rules.onlyStrongNumbers || a.number.isStrong || b.number.isStrong) {
      return isSameNumber(a.number, b.number, rules)
    }
  }
  if (a.text !== undefined && b.text !== undefined)
    return saysTheSame(a.text, b.text, rules.ask, rules.embedder)
  return a.normal !== undefined && a.normal !== '' && a.normal === b.normal
}

/** Whether some third ballot could agree with both: a vote is lost only when none could gather a quorum. */
export function mayAgree(a: Ballot, b: Ballot, rules: BallotRules): boolean {
  if (agree(a, b, rules)) return true
  if (a.number !== undefined && b.number !== undefined && mayMeet(a.number, b.number, rules)) return true
  // Two choices that differ may both meet a ballot that makes none, by its text.
  return a.text !== undefined && b.text !== undefined && a.text.strict === b.text.strict
}
