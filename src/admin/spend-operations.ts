import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'
import type { BudgetRule, Subject } from '../core/limit-rules.ts'
import type { Release } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { fitsGlob } from '../core/glob.ts'
import { listKeys } from '../keys/key-register.ts'
import { noBody, operation } from './operation.ts'

/** Each costs a call of an object. */
const mostSubjects = 100

const standing = z.object({
  per: z.enum(['day', 'month', 'total']),
  unit: z.enum(['usd', 'tokens']),
  limit: z.number(),
  used: z.number(),
  held: z.number().meta({ description: 'Set aside for calls under way, or leased to isolates.' }),
  resetsAt: z.nullable(z.number()).meta({ description: 'Milliseconds since the epoch.' }),
})

const query = z.strictObject({
  subject: z.optional(
    z
      .string()
      .regex(/^(key|route|tag):.+$/, { error: 'write key:<id>, route:<name> or tag:<name>' })
      .meta({
        description:
          'One of them: `key:<account>`, `route:<name>`, `tag:<name>`. Absent: all but tags by pattern.',
      }),
  ),
  after: z.optional(
    z.string().max(500).meta({ description: 'Go on after this subject: `next` of the answer before.' }),
  ),
})

export const spendOperations = [
  operation({
    method: 'get',
    path: '/spend',
    id: 'getSpend',
    summary: 'Where the budgets of keys, routes and tags stand.',
    description: `By subject, at most ${mostSubjects} at once: \`next\` says where to go on. Isolates tell what they used within 5 seconds.`,
    query,
    body: noBody,
    status: 200,
    refuses: { 404: 'Nothing of this name has a budget.' },
    answer: z.object({
      subjects: z.array(z.object({ subject: z.string(), name: z.string(), budgets: z.array(standing) })),
      next: z
        .nullable(z.string())
        .meta({ description: 'There are more: send it as `after`. null: these are all, or the last.' }),
    }),
    run: async ({ query: { subject, after = '' }, waitUntil }, admin) => {
      const { budgets } = admin
      if (budgets === undefined) return { subjects: [], next: null }
      const all = await budgeted(await admin.releases.current(waitUntil), subject, admin)
      if (all.length === 0 && subject !== undefined) throw unknownSubject(subject)
      const rest = all.filter((each) => each.subject > after)
      const page = rest.slice(0, mostSubjects)
      const subjects = page.map(async ({ rules, ...named }) => ({
        ...named,
        budgets: await budgets.standing(named.subject, rules),
      }))
      const next = rest.length > page.length ? (page.at(-1)?.subject ?? null) : null
      return { subjects: await Promise.all(subjects), next }
    },
  }),
]

interface Budgeted {
  readonly subject: Subject
  readonly name: string
  readonly rules: readonly BudgetRule[]
}

/** In the order of their letters, which holds from page to page whatever is made or ended in between. */
async function budgeted(release: Release, asked: string | undefined, admin: AdminPorts): Promise<Budgeted[]> {
  const mayBeKey = asked === undefined || asked.startsWith('key:')
  const records = mayBeKey ? await listKeys(admin.store) : []
  const keys = records.flatMap(({ account, name, budgets }) =>
    budgets === undefined ? [] : [{ subject: `key:${account}`, name, rules: budgets }],
  )
  const routes = Object.values(release.routes).flatMap(({ name, budgets }) =>
    budgets === undefined ? [] : [{ subject: `route:${name}`, name, rules: budgets }],
  )
  const tag = asked?.startsWith('tag:') === true ? asked.slice('tag:'.length) : undefined
  const tags = (release.tags ?? []).flatMap(({ pattern, budgets }) => {
    const name = tag !== undefined && fitsGlob(pattern, tag) ? tag : pattern
    return budgets === undefined || name.includes('*')
      ? []
      : [{ subject: `tag:${name}`, name, rules: budgets }]
  })
  // A rotated key and its successor share an account.
  const bySubject = new Map([...keys, ...routes, ...tags].map((each) => [each.subject, each]))
  return [...bySubject.values()]
    .filter(({ subject }) => asked === undefined || subject === asked)
    .toSorted((left, right) => (left.subject < right.subject ? -1 : 1))
}

function unknownSubject(subject: string): UmbelError {
  return new UmbelError('request', `'${subject}' has no budget.`, {
    status: 404,
    code: 'subject_not_found',
    param: 'subject',
  })
}
