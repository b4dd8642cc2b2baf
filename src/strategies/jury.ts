import type { ChatRequest } from '../core/request.ts'
import type { ChatResult } from '../core/answer.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import { SecondOpinion } from './second-opinion.ts'
import { judge } from './judge.ts'
import { type MadeGates, madeGates } from '../gates/made-gates.ts'
import { withChanges } from '../core/with-changes.ts'

/** What a cascade accepts: gates that call no model first, then the agreement of others. */
export class Jury {
  /** What the members are asked that are judged: some gates read log-probabilities. */
  readonly request: ChatRequest
  readonly #node: Node<'cascade'>
  readonly #gates: MadeGates
  readonly #run: Run
  readonly #asked: ChatRequest
  #second: SecondOpinion | undefined

  constructor(node: Node<'cascade'>, request: ChatRequest, run: Run) {
    this.#node = node
    this.#gates = madeGates(node.accept, 'on answers')
    this.#run = run
    this.#asked = request
    const reads = request.logprobs === null && this.#gates.readsLogprobs
    this.request = reads ? withChanges(request, { logprobs: { top: 0 } }) : request
  }

  /** The others begin when the first member does. */
  begin(): void {
    const { agreement } = this.#node
    if (agreement !== undefined) this.#second ??= new SecondOpinion(agreement, this.#asked, this.#run)
  }

  /** The answer as it may be shown; undefined when it is not accepted. */
  async accepts(result: ChatResult, model: string, path: string): Promise<ChatResult | undefined> {
    const verdict = judge(this.#gates.answer, result, this.#asked, this.#run, { path, model })
    if (verdict.outcome !== 'accept' && verdict.outcome !== 'repair') return undefined
    const differs = await this.#second?.differs(result)
    if (differs !== undefined) {
      this.#run.judge({ path, model, outcome: 'next', gate: 'agreement', why: differs, flags: [] })
      return undefined
    }
    const passed = verdict.outcome === 'repair' ? verdict.result : result
    if (this.request === this.#asked) return passed
    // The caller did not ask for them.
    const { logprobs: _, ...shown } = passed
    return shown
  }

  end(): void {
    this.#second?.end()
  }
}
