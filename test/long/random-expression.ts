/** Random strategies as a config writes them: every verb, every way of joining, gates, budgets, timeouts, retries. */

export const verbs = [
  'model',
  'fallback',
  'balance',
  'select',
  'hedge',
  'cascade',
  'parallel',
  'sequence',
  'switch',
] as const
export type Verb = (typeof verbs)[number]

/** Models that say words, and models that say JSON. */
export const wordModels = ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7'] as const
export const jsonModels = ['j0', 'j1', 'j2'] as const
export const metaModel = 'meta'

export interface Expression {
  readonly use: Readonly<Record<string, unknown>>
  readonly depth: number
  readonly verbs: ReadonlySet<Verb>
  /** Milliseconds of the root's `timeout`. */
  readonly timeout: number
  /** USD of the root's budget; null: none. */
  readonly usd: number | null
}

type Random = () => number

/** An expression at least `depth` verbs deep, and never more than two deeper. */
export function randomExpression(random: Random, depth: number): Expression {
  const maker = new Maker(random)
  const timeout = 300 + Math.floor(random() * 900)
  const usd = random() < 0.5 ? Number((0.0003 + random() * 0.006).toFixed(4)) : null
  const node = maker.node(depth)
  const use = {
    ...node,
    timeout: `${timeout}ms`,
    ...(usd !== null && { budget: { ...budgetOf(node), usd } }),
    ...(random() < 0.15 && { commitAfter: '100ms' }),
  }
  return { use, depth: depthOf(use), verbs: maker.used, timeout, usd }
}

function budgetOf(node: Readonly<Record<string, unknown>>): object {
  const { budget } = node
  return typeof budget === 'object' && budget !== null ? budget : {}
}

class Maker {
  readonly #random: Random
  readonly used = new Set<Verb>()
  #steps = 0

  constructor(random: Random) {
    this.#random = random
  }

  /** One verb over members, of which at least one is `depth - 1` deep. */
  node(depth: number): Readonly<Record<string, unknown>> {
    if (depth <= 1) return this.#leaf()
    const verb = this.#pick([
      'fallback',
      'balance',
      'hedge',
      'cascade',
      'parallel',
      'sequence',
      'switch',
    ] as const)
    this.used.add(verb)
    return { ...this.#verb(verb, depth - 1), ...this.#options(verb) }
  }

  #leaf(): Readonly<Record<string, unknown>> {
    if (this.#chance(0.25)) {
      this.used.add('select')
      return { select: this.#some(wordModels, 3) }
    }
    this.used.add('model')
    return { model: this.#model(), ...this.#options('model') }
  }

  #verb(verb: Exclude<Verb, 'model' | 'select'>, below: number): Readonly<Record<string, unknown>> {
    switch (verb) {
      case 'fallback':
        return { fallback: this.#members(below, 3) }
      case 'balance':
        return { balance: this.#members(below, 3) }
      case 'hedge':
        return {
          hedge: this.#members(below, 3),
          ...(this.#chance(0.7) && { after: this.#pick(['p95', '20ms', '80ms']) }),
          ...(this.#chance(0.2) && { budget: { requests: 0.3, spend: 0.5 } }),
        }
      case 'cascade':
        return {
          cascade: this.#members(below, 3),
          accept: [this.#accept()],
          ...(this.#chance(0.3) && { speculative: this.#pick([true, '30ms']) }),
        }
      case 'parallel':
        return this.#parallel(below)
      case 'sequence':
        return { sequence: this.#sequence(below) }
      case 'switch':
        return this.#switch(below)
    }
  }

  #parallel(below: number): Readonly<Record<string, unknown>> {
    const members = this.#members(below, 3, 2).map((use, index) => ({ use, name: `p${index}` }))
    const aggregate = this.#pick([
      { vote: { on: 'number', quorum: 2, ...(this.#chance(0.5) && { orElse: 'plurality' }) } },
      { vote: { tie: 'p0' } },
      { best: { by: this.#pick(['agreement', 'length', 'logprob']) } },
      { merge: { policies: { words: 'concat' } } },
      { synthesize: { by: this.#member(1), layers: this.#chance(0.2) ? 2 : 1 } },
      { concat: {} },
      { contrast: { appended: true } },
    ])
    return { parallel: members, aggregate, ...(this.#chance(0.3) && { minimum: 2 }) }
  }

  #sequence(below: number): object[] {
    const first = `s${(this.#steps += 1)}`
    const second = `s${(this.#steps += 1)}`
    const step = (use: unknown, rest: object) => ({
      use,
      ...rest,
      ...(this.#chance(0.3) && { else: this.#member(1) }),
    })
    const before = this.#chance(0.3)
      ? {
          name: first,
          all: [step(this.#member(1), { name: `${first}a` }), step(this.#member(1), { name: `${first}b` })],
        }
      : step(this.#member(below), { name: first })
    const middle = this.#chance(0.3)
      ? [step(this.#member(1), { name: second, input: `{{input}} {{steps.${first}}}` })]
      : []
    const last = step(this.#member(below), { input: `Ask: {{input}} Before: {{steps.${first}}}` })
    return [before, ...middle, last]
  }

  #switch(below: number): Readonly<Record<string, unknown>> {
    const [first, second] = this.#members(below, 2, 2)
    if (this.#chance(0.5)) {
      return {
        switch: [{ when: { tokens: { min: this.#chance(0.5) ? 1 : 100_000 } }, use: first }],
        else: second,
      }
    }
    return {
      switch: [
        { name: 'left', description: 'What goes left', use: first },
        { name: 'right', description: 'What goes right', use: second },
      ],
      by: this.#chance(0.7) ? metaModel : { model: metaModel, timeout: '150ms' },
      ...(this.#chance(0.7) && { else: this.#member(1) }),
    }
  }

  /** Gates of `accept`; now and then others who have to agree. */
  #accept(): object {
    return this.#pick<object>([
      { words: { mustNot: ['unsure'] } },
      { length: { words: { min: 8 } } },
      { logprob: { atLeast: -0.5 } },
      { regex: { must: 'answer is' } },
      { agreement: { with: this.#model(), on: 'number' } },
    ])
  }

  #gate(): object {
    return this.#pick<object>([
      { words: { mustNot: ['unsure'] }, else: this.#pick(['next', 'retry', 'flag', 'refuse']) },
      { length: { words: { min: 4 } }, else: this.#pick(['next', 'retry']) },
      { regex: { mustNot: ['forbidden (thing|word)'] }, else: 'next' },
      { pii: { action: 'redact' }, on: 'answer' },
    ])
  }

  #options(verb: Verb): Readonly<Record<string, unknown>> {
    return {
      ...(this.#chance(0.15) && { timeout: `${60 + Math.floor(this.#random() * 500)}ms` }),
      ...(this.#chance(0.15) && { firstTokenTimeout: `${40 + Math.floor(this.#random() * 300)}ms` }),
      ...(this.#chance(0.15) && { retry: { attempts: 2, backoff: '10ms' } }),
      ...(this.#chance(0.12) && { gates: [this.#gate()] }),
      ...(verb !== 'hedge' && this.#chance(0.08) && { budget: { attempts: 5 } }),
    }
  }

  /** The first is as deep as asked; the others are as deep or less, and mostly plain. */
  #members(depth: number, most: number, least = 1): unknown[] {
    const count = least + Math.floor(this.#random() * (most - least + 1))
    const others = Array.from({ length: count - 1 }, () => this.#member(this.#chance(0.3) ? depth : 1))
    return [this.#member(depth), ...others].toSorted(() => this.#random() - 0.5)
  }

  #member(depth: number): unknown {
    return depth <= 1 && this.#chance(0.6) ? this.#model() : this.node(depth)
  }

  #model(): string {
    return this.#chance(0.25) ? this.#pick(jsonModels) : this.#pick(wordModels)
  }

  #some<T>(list: readonly T[], most: number): T[] {
    const rest = [...list]
    return Array.from({ length: 1 + Math.floor(this.#random() * most) }, () =>
      rest.splice(Math.floor(this.#random() * rest.length), 1),
    ).flat()
  }

  #pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const found = list[Math.floor(this.#random() * list.length)]
    if (found === undefined) throw new Error('Nothing to pick from.')
    return found
  }

  #chance(of: number): boolean {
    return this.#random() < of
  }
}

const memberKeys = new Set(['use', 'else', 'by', 'with'])

/** Verbs on the longest way down; a bare name is the verb `model`. */
export function depthOf(strategy: unknown): number {
  if (typeof strategy === 'string') return 1
  if (typeof strategy !== 'object' || strategy === null) return 0
  let below = 0
  const isVerb = verbs.some((verb) => verb in strategy)
  for (const [key, value] of Object.entries(strategy)) {
    const isMembers = verbs.some((verb) => verb === key)
    if (key === 'model' || key === 'select') continue
    if (Array.isArray(value) && (isMembers || key === 'all')) {
      for (const member of value) below = Math.max(below, depthOf(member))
    } else if (memberKeys.has(key)) below = Math.max(below, depthOf(value))
  }
  return (isVerb ? 1 : 0) + below
}
