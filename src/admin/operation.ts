import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'

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
  /** The JSON that it answers with, or events, or bytes. */
  readonly answer: z.ZodType | 'event-stream' | 'bytes'
}

/** One thing that the administration can do: routes are made from it, and the OpenAPI document. */
export interface AdminOperation extends Description {
  readonly query: z.ZodObject
  readonly body: z.ZodType
  /** Reads what was asked by the schemas, which throw a `ZodError`. A value that is no `Response` is sent as JSON. */
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
export const noBody = z.undefined()
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
      const query = terms.query.parse(asked.query)
      const body = terms.body.parse(asked.body)
      return terms.run({ ...asked, body, query }, admin)
    },
  }
}
