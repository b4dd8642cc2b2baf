import * as z from 'zod'
import type { Extension } from '../core/request.ts'
import type { HeaderView } from '../core/headers.ts'
import { UmbelError } from '../core/errors.ts'

/** The body field `umbel`. */
export const extensionSchema = z.strictObject({
  route: z.optional(z.string().min(1)),
  quality: z.optional(z.number().min(0).max(1)),
  session: z.optional(z.string().max(256)),
  tags: z.optional(z.array(z.string().max(128)).max(32)),
  seed: z.optional(z.int()),
  strict: z.optional(z.boolean()),
  usage: z.optional(z.boolean()),
  explain: z.optional(z.boolean()),
  release: z.optional(z.string().min(1).max(64)),
})

type Body = z.infer<typeof extensionSchema>

const none: Extension = {}

/** The header twins, each with how its text becomes the field's value. */
const twins: readonly (readonly [header: string, field: keyof Body, read: (text: string) => unknown])[] = [
  ['x-umbel-route', 'route', String],
  ['x-umbel-quality', 'quality', Number],
  ['x-umbel-session', 'session', String],
  ['x-umbel-tags', 'tags', (text) => text.split(',').map((tag) => tag.trim())],
  ['x-umbel-seed', 'seed', Number],
  ['x-umbel-strict', 'strict', flag],
  ['x-umbel-usage', 'usage', flag],
  ['x-umbel-explain', 'explain', flag],
  ['x-umbel-release', 'release', String],
]

/** What the caller asked of Umbel; the body's word wins over a header's. */
export function readExtension(body: Body | undefined, headers: HeaderView): Extension {
  let found: Record<string, unknown> | undefined
  for (const [header, field, read] of twins) {
    const text = headers.get(header)
    if (text === null) continue
    const checked = extensionSchema.shape[field].safeParse(read(text))
    if (!checked.success) {
      throw new UmbelError(
        'request',
        `Invalid value for the header '${header}': ${checked.error.issues[0]?.message}.`,
        {
          param: header,
          code: 'invalid_value',
        },
      )
    }
    found ??= {}
    found[field] = checked.data
  }
  if (body === undefined) return found ?? none
  return { ...found, ...defined(body) }
}

function defined(body: Body): Extension {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
}

function flag(text: string): boolean | string {
  if (text === '1' || text === 'true') return true
  return text === '0' || text === 'false' ? false : text
}
