import type { CacheOptions, CachedAnswer } from '../core/cache.ts'
import { type Question, asksTheSame } from './question/asks-the-same.ts'
import { dot } from '../core/vector.ts'

interface Entry {
  readonly question: Question
  readonly answer: CachedAnswer
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** How alike two questions must be. */
type Likeness = Pick<NonNullable<CacheOptions['semantic']>, 'similarity' | 'strict'>

export interface SemanticHit {
  readonly answer: CachedAnswer
  /** The cosine of the two questions. */
  readonly similarity: number
}

/** Contexts kept, and questions in each. */
const mostContexts = 200
const mostQuestions = 200

/**
 * The questions of this isolate that have an answer. They are kept by all that stands around the question: the scope,
 * the node, the turns before it, the system prompt, tools and parameters. Only questions that have all of that in
 * common are compared.
 */
export class SemanticIndex {
  readonly #contexts = new Map<string, Entry[]>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** The nearest question that asks the same and is at least so near. Nothing is read where there is none. */
  find(context: string, read: () => Question, { similarity, strict }: Likeness): SemanticHit | undefined {
    const entries = this.#contexts.get(context)
    if (entries === undefined) return undefined
    const question = read()
    const now = this.#now()
    const near = entries
      .filter(({ until }) => until > now)
      .map((entry) => ({ entry, cosine: dot(question.vector, 0, entry.question.vector) }))
      .filter(({ cosine }) => cosine >= similarity)
      .toSorted((a, b) => b.cosine - a.cosine)
      .slice(0, 5)
      .find(({ entry }) => asksTheSame(question, entry.question, strict))
    return near && { answer: near.entry.answer, similarity: near.cosine }
  }

  add(context: string, question: Question, answer: CachedAnswer, ttl: number): void {
    const now = this.#now()
    const entries = (this.#contexts.get(context) ?? []).filter(({ until }) => until > now)
    entries.push({ question, answer, until: now + ttl })
    if (entries.length > mostQuestions) entries.shift()
    this.#contexts.delete(context)
    this.#contexts.set(context, entries)
    const [oldest] = this.#contexts.keys()
    if (this.#contexts.size > mostContexts && oldest !== undefined) this.#contexts.delete(oldest)
  }
}
