import * as z from 'zod'
import { healthOf } from '../routing/health-of.ts'
import { noBody, noQuery, operation } from './operation.ts'

const share = z.number().min(0).max(1)
const quantile = z.nullable(z.number())

/** What is measured of a model, and why it is left alone where it is. Absent fields: no call has told them. */
const report = z.object({
  samples: z.exactOptional(z.number()),
  firstTokenMs: z.exactOptional(z.nullable(z.number())),
  errorRate: z.exactOptional(share),
  tokensPerSecond: z.exactOptional(z.number()),
  firstToken: z.exactOptional(z.object({ p50: quantile, p95: quantile })),
  speed: z.exactOptional(z.object({ p50: quantile, p5: quantile })),
  errors: z.exactOptional(z.record(z.string(), share)),
  outage: z.exactOptional(
    z.object({ class: z.string(), of: z.enum(['model', 'provider', 'others']), until: z.number() }),
  ),
})

export const healthOperations = [
  operation({
    method: 'get',
    path: '/health',
    id: 'getHealth',
    summary: 'What this isolate has measured of each model, and which ones it leaves alone.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: z.object({ models: z.record(z.string(), z.nullable(report)) }),
    run: async ({ waitUntil }, { releases, health, breaker }) => {
      const release = await releases.current(waitUntil)
      const names = Object.keys(release.models)
      const known = healthOf(names, release, { health, breaker })
      return { models: Object.fromEntries(names.map((name) => [name, known[name] ?? null])) }
    },
  }),
]
