import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'
import { refusal } from '../dialects/refusal.ts'

interface Description {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/admin`; `{name}` is a parameter. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly description?: string
  /** How the body is read before its schema sees it; JSON when absent. Files of a form come as bytes. */
  readonly bodyType?: 'text' | 'form'
  readonly status: 200 | 201
  /** Statuses of refusals, beside those that any operation may have. */
  readonly refuses?: Readonly<Partial<Record<404 | 409 | 422 | 503, string>>>
  /** The JSON that it answers with, or events, or bytes. */
  readonly answer: z.ZodType | 'event-stream' | 'bytes'
}

/** One thing that the administration can do: routes are made from it, and the OpenAPI document. */
export interface AdminOperation extends Description {
  readonly query: z.ZodObject
  readonly body: z.ZodType
  /** Reads what was asked by the schemas first. A value that is no `Response` is sent as JSON. */
  run(asked: Asked<unknown, unknown>, admin: AdminPorts): Promise<unknown>
}

/** A request of whoever administers. */
export interface Asked<Body, Query> {
  readonly body: Body
  readonly query: Query
  readonly parameters: Readonly<Record<string, string>>
  readonly request: Request
  /** Who it is, as access said it. */
  readonly by: string
  waitUntil(work: Promise<unknown>): void
}

/** For operations without a body, and without a query. */
export const noBody = z.undefined({ error: 'this takes no body' })
export const noQuery = z.strictObject({})

/** Ties what `run` is given to the schemas that read it. */
export function operation<B extends z.ZodType, Q extends z.ZodObject>(
  terms: Description & {
    readonly body: B
    readonly query: Q
    run(asked: Asked<z.output<B>, z.output<Q>>, admin: AdminPorts): Promise<unknown>
  },
): AdminOperation {
  return {
    ...terms,
    run: (asked, admin) => {
      const query = read(terms.query, asked.query, 'query')
      const body = read(terms.body, asked.body, 'body')
      return terms.run({ ...asked, body, query }, admin)
    },
  }
}

/** By a schema; throws class `request` with the field at fault. */
export function read<S extends z.ZodType>(schema: S, value: unknown, whole: string): z.output<S> {
  const outcome = schema.safeParse(value)
  if (outcome.success) return outcome.data
  throw refusal(outcome.error, whole)
}
