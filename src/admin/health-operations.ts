import * as z from 'zod'
import { noBody, noQuery, operation } from './operation.ts'

const facts = z.looseObject({
  samples: z.number(),
  firstTokenMs: z.nullable(z.number()),
  errorRate: z.number(),
})

export const healthOperations = [
  operation({
    method: 'get',
    path: '/health',
    id: 'getHealth',
    summary: 'What this isolate has measured of each model.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: z.object({ models: z.record(z.string(), z.nullable(facts)) }),
    run: async ({ waitUntil }, { releases, health }) => {
      const { models } = await releases.current(waitUntil)
      return { models: Object.fromEntries(Object.keys(models).map((name) => [name, health.facts(name)])) }
    },
  }),
]
