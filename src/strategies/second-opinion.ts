import type { Agreement } from '../core/strategy.ts'
import type { ChatRequest } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { Member } from '../core/aggregate.ts'
import type { Run, Started } from '../core/run.ts'
import { agreementShare } from './agreement-share.ts'
import { lost, toUmbelError } from '../core/errors.ts'
import { nameOf } from '../core/strategy.ts'

/** Others that are asked the same at once, once for all answers that they are compared with. */
export class SecondOpinion {
  readonly #agreement: Agreement
  readonly #request: ChatRequest
  readonly #run: Run
  readonly #started: readonly Started[]
  readonly #members: Promise<(Member | undefined)[]>

  constructor(agreement: Agreement, request: ChatRequest, run: Run) {
    this.#agreement = agreement
    this.#request = request
    this.#run = run
    this.#started = agreement.with.map((member, index) =>
      run.start(member, request, `accept.agreement.with[${index}]`, { need: 'whole' }),
    )
    this.#members = Promise.all(this.#started.map((started, index) => this.#read(started, index)))
  }

  /** Undefined when enough of them agree; otherwise why not. */
  async differs(result: ChatResult): Promise<string | undefined> {
    const { atLeast, compare } = this.#agreement
    const others = await this.#members
    const answered = others.filter((member) => member !== undefined)
    const context = { request: this.#request, embedder: this.#run.ports.embedder }
    const agreement = agreementShare(result, answered, compare, context)
    // Those that failed agree with nothing.
    const share = (agreement * (answered.length + 1)) / (others.length + 1)
    if (share >= atLeast - 1e-9) return undefined
    return `agreement: ${Math.round(share * (others.length + 1))} of ${others.length + 1} say the same`
  }

  end(): void {
    for (const { abort } of this.#started) abort(lost('A second opinion is not needed.'))
  }

  async #read(started: Started, index: number): Promise<Member | undefined> {
    const node = this.#agreement.with[index]
    const name = `${index + 1}: ${node === undefined ? '' : nameOf(node)}`
    try {
      return { name, result: await this.#run.read(await started.answer), weight: 1 }
    } catch (thrown) {
      const error = toUmbelError(thrown)
      if (error.class !== 'aborted') {
        this.#run.note(`${this.#run.path}: no second opinion of ${name} (${error.class})`)
      }
      return undefined
    }
  }
}
