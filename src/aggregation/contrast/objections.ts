import type { Difference, Sentence } from './compare-sentences.ts'
import { dot } from '../../core/vector.ts'
import { shortened } from '../shortened.ts'

interface Objection {
  readonly names: string[]
  readonly sentence: Sentence
  readonly difference: Difference
}

/** Lines that are told. */
const mostLines = 40
/** Cosine of two sentences of the same numbers that make one line. */
const alike = 0.8

/** What was said otherwise than by the chosen member, each point once, with all who make it. */
export class Objections {
  readonly #chosen: string
  readonly #all: Objection[] = []

  constructor(chosen: string) {
    this.#chosen = chosen
  }

  add(name: string, sentence: Sentence, difference: Difference): void {
    if (difference.kind === 'none') return
    const same = this.#all.find((one) => isSame(one, sentence, difference))
    if (same === undefined) this.#all.push({ names: [name], sentence, difference })
    else if (!same.names.includes(name)) same.names.push(name)
  }

  isBy(name: string): boolean {
    return this.#all.some(({ names }) => names.includes(name))
  }

  firstOf(name: string): string {
    return shortened(this.#all.find(({ names }) => names.includes(name))?.sentence.text ?? '')
  }

  lines(): string[] {
    const more = this.#all.length - mostLines
    const lines = this.#all.slice(0, mostLines).map((objection) => this.#line(objection))
    return more > 0 ? [...lines, `${more} more points`] : lines
  }

  #line({ names, sentence, difference }: Objection): string {
    const who = names.join(', ')
    const said = `"${shortened(sentence.text, 200)}"`
    switch (difference.kind) {
      case 'numbers':
        return `${this.#chosen}: ${difference.their}; ${who}: ${difference.ours} (${said})`
      case 'opposite':
        return `${this.#chosen}: "${shortened(difference.theirs.text, 200)}"; ${who}: ${said}`
      case 'new':
      case 'none':
        return `${who}: ${said}`
    }
  }
}

function isSame(one: Objection, sentence: Sentence, difference: Difference): boolean {
  if (one.difference.kind !== difference.kind) return false
  const [a, b] = [one.sentence.reading, sentence.reading]
  if (a.normal === b.normal) return true
  return a.strict === b.strict && dot(a.vector(), 0, b.vector()) >= alike
}
