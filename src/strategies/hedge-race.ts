import type { Answer, Need } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { HedgeAccount } from '../core/ports.ts'
import type { Node } from '../core/strategy.ts'
import type { Run, Started } from '../core/run.ts'
import type { Skipped } from '../core/record.ts'
import { type UmbelError, lost, toUmbelError } from '../core/errors.ts'
import { nameOf } from '../core/strategy.ts'
import type { LabelledMember } from './passing-over.ts'
import { membersInTurn } from './members-in-turn.ts'
import { slowFirstToken } from './slow-first-token.ts'

type Finish = { readonly index: number } & ({ readonly answer: Answer } | { readonly error: UmbelError })

/** The members that run, and when the next one may. */
export class HedgeRace {
  readonly #node: Node<'hedge'>
  readonly #request: ChatRequest
  readonly #run: Run
  readonly #need: Need
  readonly #account: HedgeAccount
  readonly #budgets: Run['budget'][]
  readonly #names: readonly string[]
  readonly #members: LabelledMember[]
  /** The least bad of those that are left alone: its turn comes when all others have failed. */
  #reserve: LabelledMember | undefined
  readonly #skipped: readonly Skipped[]
  readonly #started: Started[] = []
  readonly #open = new Map<number, Promise<Finish>>()
  /** The members that ran beside another, rather than after its failure. */
  readonly #hedges = new Set<number>()
  /** Milliseconds after which each next one was to start. */
  readonly #waits: number[] = []
  #late: Promise<'late'> | undefined

  constructor(node: Node<'hedge'>, request: ChatRequest, run: Run) {
    this.#node = node
    this.#request = request
    this.#run = run
    // A JSON caller's upstreams stream too: else a first token could not be told from a whole answer.
    this.#need = run.need === 'pass' ? (request.stream ? 'pass' : 'parts') : run.need
    this.#names = node.members.map(nameOf)
    const counted = node.shares.spend !== undefined
    const { turns: members, skipped, reserve } = membersInTurn(node, request, run)
    this.#members = [...members]
    this.#reserve = reserve
    this.#skipped = skipped
    this.#budgets = (node.after === 0 ? run.budget.split(members.length) : members.map(() => run.budget)).map(
      (budget) => budget.child({ counted }),
    )
    this.#account = run.ports.hedges.account(node.path, node.shares)
    this.#account.enter()
    this.#start()
    if (node.after === 0) while (this.hedge());
  }

  /** What comes first: an answer, a failure, or that the newest member is late. */
  next(): Promise<Finish | 'late'> {
    const late = this.#late === undefined ? [] : [this.#late]
    return Promise.race([...this.#open.values(), ...late])
  }

  /** Starts the next one beside those that run, if there is one and the hedge budget has room. */
  hedge(): boolean {
    const index = this.#started.length
    this.#late = undefined
    if (index >= this.#members.length) return false
    if (!this.#account.take()) {
      this.#run.note(`${this.#run.path}: no hedge, since the hedge budget is used up`)
      return false
    }
    this.#hedges.add(index)
    this.#start()
    return true
  }

  /** After a failure: the next one at once. False when nobody runs any more. */
  replace(failed: number): boolean {
    this.#open.delete(failed)
    if (this.#open.size === 0 && this.#started.length === this.#members.length) this.#callReserve()
    if (this.#started.length < this.#members.length) this.#start()
    return this.#open.size > 0
  }

  won(index: number, answer: Answer): Answer {
    this.end(lost(), index)
    this.#choose(this.#members[index])
    answer.lease.onEnd(() => this.#settle())
    return answer
  }

  /** Nobody has answered. */
  lost(why: UmbelError): void {
    this.end(why)
    if (this.#skipped.length > 0) this.#choose(this.#members.at(-1))
  }

  /** Ends every member but one. */
  end(why: UmbelError, except?: number): void {
    for (const [index, { abort }] of this.#started.entries()) if (index !== except) abort(why)
    if (except === undefined) this.#settle()
  }

  #choose(picked: LabelledMember | undefined): void {
    this.#run.choose({
      path: `${this.#run.path}.hedge`,
      verb: 'hedge',
      candidates: this.#names,
      scores: this.#waits,
      propensity: 1,
      picked: picked === undefined ? '' : nameOf(picked.node),
      ...(this.#skipped.length > 0 && { skipped: this.#skipped }),
      ...(picked?.isOut === true && { lastResort: true }),
    })
  }

  #callReserve(): void {
    if (this.#reserve === undefined) return
    this.#members.push(this.#reserve)
    this.#budgets.push(this.#run.budget.child({ counted: this.#node.shares.spend !== undefined }))
    this.#reserve = undefined
  }

  #start(): void {
    const index = this.#started.length
    const member = this.#members[index]
    const budget = this.#budgets[index]
    if (member === undefined || budget === undefined) return
    const { node, label } = member
    const started = this.#run.start(node, this.#request, label, { need: this.#need, budget })
    this.#started.push(started)
    this.#open.set(
      index,
      started.answer.then(
        (answer) => ({ index, answer }),
        (thrown) => ({ index, error: toUmbelError(thrown) }),
      ),
    )
    this.#wait(node)
  }

  #wait(newest: Node): void {
    const { after } = this.#node
    const wait = after === 'p95' ? slowFirstToken(newest, this.#run.ports.health) : after
    this.#waits.push(wait)
    const isLast = this.#started.length >= this.#members.length
    this.#late = isLast || wait === 0 ? undefined : this.#run.sleep(wait).then(() => 'late')
    // Nobody waits for it any more once the race is over.
    this.#late?.catch(() => {})
  }

  #settle(): void {
    const usd = (hedged: boolean) =>
      this.#budgets.reduce(
        (sum, budget, index) => (this.#hedges.has(index) === hedged ? sum + budget.spent : sum),
        0,
      )
    this.#account.settle(usd(false), usd(true))
  }
}
