import type { Answer, ChatResult, Need } from './answer.ts'
import type { Budget } from './budget.ts'
import type { Choice, GateVerdict, Join, StepRecord } from './record.ts'
import type { ChatRequest, Operation } from './request.ts'
import type { Breaker, EdgeEmbedder, Health, HedgeLedger, HttpOrder, HttpReply, Load } from './ports.ts'
import type { Node, Retry, Verb } from './strategy.ts'
import type { Release } from './release.ts'
import type { Scope } from './scope.ts'
import type { Signals } from './signals.ts'
import type { StreamPart } from './stream-part.ts'
import type { UmbelError } from './errors.ts'

export interface CallOptions {
  readonly need: Need
  readonly path: string
  readonly scope: Scope
  readonly budget: Budget
  /** Milliseconds; timed on streams only. */
  readonly firstTokenTimeout: number
}

/** One attempt: resolves at first content (or whole), rejects with an `UmbelError` and nothing left open. */
export type Call = (
  model: string,
  operation: Operation,
  request: ChatRequest,
  options: CallOptions,
) => Promise<Answer>

/** One exchange of a `http` step. Rejects with an `UmbelError` and nothing left open. */
export type Exchange = (
  order: HttpOrder,
  options: { readonly scope: Scope; readonly budget: Budget; readonly timeout: number },
) => Promise<HttpReply>

export interface Started {
  readonly answer: Promise<Answer>
  /** Ends everything under the child, and an answer that it has already given. */
  abort(why: UmbelError): void
}

/** What differs for a child and everything under it. */
export interface StartOptions {
  readonly need?: Need
  readonly budget?: Budget
  /** Texts that answers below may rest on, for the gates that compare. */
  readonly sources?: readonly string[]
  /** Facts about the request that the child gets, where that is not the one that its parent got. */
  readonly signals?: Signals
  readonly operation?: Operation
}

/** What a strategy may do. Strategies never import a provider. */
export interface Run {
  readonly path: string
  readonly need: Need
  readonly operation: Operation
  readonly budget: Budget
  readonly seed: number
  readonly retry: Retry | undefined
  /** One attempt at `model`, under this node's scope, budget and timeouts. */
  call(model: string, request: ChatRequest, tryNumber?: number): Promise<Answer>
  start(child: Node, request: ChatRequest, label: string, options?: StartOptions): Started
  /** `start(...).answer` */
  execute(child: Node, request: ChatRequest, label: string, options?: StartOptions): Promise<Answer>
  /** The same place with a scope of its own, for work that may have to end before the node does. */
  fork(options?: { readonly budget?: Budget }): { readonly run: Run; abort(why: UmbelError): void }
  /** One exchange with a server that is no model, under this node's scope and budget. Milliseconds. */
  http(order: HttpOrder, timeout: number): Promise<HttpReply>
  /** The answer piece by piece, whatever its kind; the lease is ended by the reader of these parts. */
  parts(answer: Answer): AsyncIterable<StreamPart[]>
  /** The answer whole; ends its lease. */
  read(answer: Answer): Promise<ChatResult>
  /** A number in [0, 1) from (seed, path): the same request, release and seed give the same one. */
  random(path: string): number
  readonly sources: readonly string[]
  choose(choice: Choice): void
  judge(verdict: GateVerdict): void
  join(join: Join): void
  recordStep(step: StepRecord): void
  note(text: string): void
  sleep(milliseconds: number): Promise<void>
  /** Milliseconds until this scope ends itself; null when nothing bounds it. */
  timeLeft(): number | null
  /** Why this scope is over, if it is: a node's own timeout, the deadline, the caller who left. */
  dead(): UmbelError | undefined
  /** Facts about the request that this node got. */
  readonly signals: Signals
  signalsOf(request: ChatRequest): Signals
  readonly ports: {
    readonly health: Health
    readonly breaker: Breaker
    readonly load: Load
    readonly hedges: HedgeLedger
    readonly embedder: EdgeEmbedder
    readonly release: Release
  }
}

export type RunStrategy<V extends Verb> = (node: Node<V>, request: ChatRequest, run: Run) => Promise<Answer>
