import * as z from 'zod'
import type { RequestRecord } from '../core/record.ts'
import { UmbelError } from '../core/errors.ts'
import { noBody, noQuery, operation } from './operation.ts'
import { recordEvents } from './record-events.ts'

const record = z.looseObject({
  id: z.string(),
  at: z.string(),
  surface: z.string(),
  requested: z.string(),
  status: z.int(),
  model: z.nullable(z.string()),
  cost: z.nullable(z.number()),
  durationMs: z.number(),
  decision: z.looseObject({ route: z.nullable(z.string()), reason: z.string(), version: z.string() }),
  attempts: z.array(z.looseObject({ model: z.string(), provider: z.string(), outcome: z.string() })),
})

const name = z.optional(z.string().min(1).max(128))

/** Which records; all that are given must fit. */
const which = z.strictObject({
  route: name,
  model: name.meta({ description: 'The profile that answered.' }),
  key: name.meta({ description: "A key's id." }),
  error: name.meta({ description: 'An error class, or `any`.' }),
})

const page = which.extend({ limit: z.coerce.number().int().min(1).max(500).default(50) })

export const recordOperations = [
  operation({
    method: 'get',
    path: '/records',
    id: 'listRecords',
    summary: 'Recent requests, newest first.',
    description: 'Of the isolate that answers, which keeps its last 500.',
    query: page,
    body: noBody,
    status: 200,
    answer: z.object({ records: z.array(record) }),
    run: async ({ query: { limit, ...wanted } }, { records }) => {
      const kept = records.after(0).map((each) => each.record)
      return {
        records: kept
          .filter((each) => fits(each, wanted))
          .toReversed()
          .slice(0, limit),
      }
    },
  }),
  operation({
    method: 'get',
    path: '/records/stream',
    id: 'streamRecords',
    summary: 'Requests as they end, as server-sent events `record`.',
    description:
      'Of the isolate that answers. Event ids are places in its row of records: `Last-Event-ID` goes on after one.',
    query: which,
    body: noBody,
    status: 200,
    answer: 'event-stream',
    run: async ({ query, request }, { records }) =>
      recordEvents(records, (each) => fits(each, query), request),
  }),
  operation({
    method: 'get',
    path: '/records/{id}',
    id: 'getRecord',
    summary: 'One recent request.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: record,
    run: async ({ parameters: { id = '' } }, { records }) => {
      const found = records.get(id)
      if (found !== undefined) return found
      throw new UmbelError(
        'request',
        `There is no record '${id}' in this isolate, which keeps its last 500.`,
        {
          status: 404,
          code: 'record_not_found',
          param: 'id',
        },
      )
    },
  }),
]

function fits(each: RequestRecord, { route, model, key, error }: z.output<typeof which>): boolean {
  if (route !== undefined && each.decision.route !== route) return false
  if (model !== undefined && each.model !== model) return false
  if (key !== undefined && each.caller.key !== key) return false
  return error === undefined || (error === 'any' ? each.error !== null : each.error?.class === error)
}
