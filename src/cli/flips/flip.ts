import type { NewDecision } from './what-if.ts'

/** One change, and what is decided after it. */
export interface Flip extends NewDecision {
  readonly kind: 'request' | 'condition' | 'words' | 'score' | 'similarity' | 'example'
  /** In words: `without tools`. */
  readonly change: string
  /** How far the score has to move, or how similar the query has to be. */
  readonly by?: number
}
