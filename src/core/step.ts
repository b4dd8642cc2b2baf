import type { JsonTemplate, Template } from './template.ts'
import { textsOf } from './template.ts'
import type { Node } from './strategy.ts'

/** What all steps of a sequence may have. */
interface StepOptions {
  /** By which later steps name what it said. */
  readonly name?: string
  /** Runs in its place when it fails. */
  readonly else?: Node
}

/** How much of the caller's conversation a step is shown before its input. */
export type StepContext = 'all' | 'last' | 'none'

export interface StrategyStep extends StepOptions {
  readonly kind: 'strategy'
  readonly use: Node
  /** Written as the strategy itself, without `use`. */
  readonly bare: boolean
  readonly input?: Template
  readonly system?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly context?: StepContext
}

export const httpMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

export interface HttpStep extends StepOptions {
  readonly kind: 'http'
  /** Places stand in its query only. */
  readonly url: Template
  readonly method: (typeof httpMethods)[number]
  /** By lower-case name. A value may be, or end in, the *name* of a secret: `Bearer $NAME`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: { readonly text: Template } | { readonly json: JsonTemplate }
  /** Milliseconds. */
  readonly timeout: number
}

export interface ClassifyStep extends StepOptions {
  readonly kind: 'classify'
  readonly classifier: string
  /** Absent: the ask that the sequence got. */
  readonly input?: Template
}

/** Steps side by side. */
export interface AllStep extends StepOptions {
  readonly kind: 'all'
  readonly steps: readonly Step[]
}

export type Step = StrategyStep | HttpStep | ClassifyStep | AllStep

/** Steps, and those side by side within them, in the order in which they stand. */
export function flatSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.kind === 'all' ? [step, ...flatSteps(step.steps)] : [step]))
}

/** Every template of a step itself. */
export function templatesOf(step: Step): Template[] {
  switch (step.kind) {
    case 'strategy':
    case 'classify':
      return step.input === undefined ? [] : [step.input]
    case 'http': {
      const { url, body } = step
      if (body === undefined) return [url]
      return 'text' in body ? [url, body.text] : [url, ...textsOf(body.json)]
    }
    case 'all':
      return []
  }
}
