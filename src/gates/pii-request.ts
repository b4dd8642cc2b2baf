import * as z from 'zod'
import { type PiiType, defaultPiiTypes, piiReach, piiTypes } from './pii/detector.ts'
import { type FindPii, piiFinder } from './pii/find-pii.ts'
import type { RequestGate, RequestVerdict } from '../core/gate.ts'
import type { ChatRequest, Role } from '../core/request.ts'
import { Placeholders } from './pii/placeholders.ts'
import { TypeCounts } from './pii/type-counts.ts'
import { changeRequestTexts } from './pii/request-texts.ts'
import { restoreWindow } from './pii/restore-window.ts'
import { endOf, sweep } from './window/sweep.ts'
import { unreadFlags } from './pii/unread-blocks.ts'

const roles = ['system', 'developer', 'user', 'assistant', 'tool'] as const

export const piiTypesSchema = z
  .array(z.enum(piiTypes))
  .min(1)
  .meta({ description: 'Kinds of private data: all but "url" unless set.' })

export const piiRequestSchema = z
  .strictObject({
    pii: z.strictObject({
      action: z.enum(['redact', 'refuse', 'flag']).meta({
        description:
          '"redact" puts names such as [EMAIL_1] in the place of values, "refuse" answers with an error, "flag" only records.',
      }),
      types: z.exactOptional(piiTypesSchema),
      restore: z.exactOptional(
        z.boolean().meta({ description: 'Puts the values back into the answer. Off unless set.' }),
      ),
      roles: z.exactOptional(
        z
          .array(z.enum(roles))
          .min(1)
          .meta({ description: "Whose messages are read: everyone's unless set." }),
      ),
    }),
  })
  .meta({ description: 'Private data in the request, found by rule.' })

export type PiiRequestConfig = z.infer<typeof piiRequestSchema>

export function piiRequestGate({ pii }: PiiRequestConfig): RequestGate {
  const { action, types = defaultPiiTypes, restore = false, roles: read = roles } = pii
  const find = piiFinder(types)
  return {
    name: 'pii',
    check(request) {
      const counts = new TypeCounts()
      const names = new Placeholders(takenTexts(request, restore))
      const nameOf = (type: PiiType, value: string) => {
        counts.add(type)
        return action === 'redact' ? names.nameOf(type, value) : value
      }
      const edited = changeRequestTexts(request, read, (text) => redacted(find, text, nameOf))
      return verdictOf(action, edited, counts, unreadFlags(request), restore ? names.values : null)
    },
  }
}

function verdictOf(
  action: PiiRequestConfig['pii']['action'],
  request: ChatRequest,
  counts: TypeCounts,
  unread: readonly string[],
  values: ReadonlyMap<string, string> | null,
): RequestVerdict {
  const flags = [...counts.flags, ...unread]
  if (action === 'flag' || counts.types.length === 0) return { outcome: 'accept', flags }
  if (action === 'refuse') {
    return { outcome: 'refuse', why: `The request holds private data: ${counts.types.join(', ')}.`, flags }
  }
  return { outcome: 'edit', request, restore: values && restoreWindow(values), flags }
}

/** A text with each finding put otherwise. */
function redacted(find: FindPii, text: string, nameOf: (type: PiiType, value: string) => string): string {
  const window = {
    chars: piiReach,
    redacts: true,
    find(whole: string, from: number) {
      const found = find(whole, from)
      if (found === undefined) return undefined
      const value = whole.slice(found.start, endOf(found, whole))
      return { ...found, act: { replace: nameOf(found.type, value) } }
    },
  }
  return sweep(window, text, 'text').text
}

/**
 * Texts in which a name may stand for something else. In a past answer it is our own, which was not put back; where
 * values are put back, it cannot be, and would be taken for one.
 */
function takenTexts(request: ChatRequest, restore: boolean): string[] {
  const texts: string[] = []
  const take = (text: string) => {
    texts.push(text)
    return text
  }
  const others: readonly Role[] = roles.filter((role) => role !== 'assistant')
  changeRequestTexts(request, restore ? roles : others, take)
  return texts
}
