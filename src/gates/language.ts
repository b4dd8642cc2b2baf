import * as z from 'zod'
import { accepted, elseSchema, notPassed } from './verdict.ts'
import { detectLanguage, isNear, knownLanguages } from './language/detect-language.ts'
import type { Gate } from '../core/gate.ts'
import type { ChatRequest } from '../core/request.ts'
import { answerText } from '../core/answer-text.ts'
import { namesLanguage } from './language/named-language.ts'
import { newestAsk } from '../core/newest-ask.ts'

export const languageGateSchema = z
  .strictObject({
    language: z.union([z.literal('request'), z.array(z.enum(knownLanguages)).min(1)]).meta({
      description: '"request": the language of the ask. Or a list of ISO 639-1 codes: ["en", "de"].',
    }),
    else: z.exactOptional(elseSchema),
  })
  .meta({ description: 'The language of the answer. What cannot be told passes, and the record says so.' })

export type LanguageGateConfig = z.infer<typeof languageGateSchema>

const name = 'language'

export function languageGate({ language, else: otherwise = 'retry' }: LanguageGateConfig): Gate {
  const asked = new WeakMap<ChatRequest, readonly string[] | string>()
  /** All answers to a request are judged by one reading of its ask. */
  const languageAsked = (request: ChatRequest) => {
    const known = asked.get(request) ?? languageOfAsk(request)
    asked.set(request, known)
    return known
  }
  return {
    name,
    check(result, { request }) {
      const wanted = language === 'request' ? languageAsked(request) : language
      if (typeof wanted === 'string') return accepted([`${name}: ${wanted}`])
      const found = detectLanguage(answerText(result))
      if (found === null) return accepted([`${name}: unknown`])
      if (wanted.some((code) => isNear(code, found))) return accepted()
      const english = new Intl.DisplayNames(['en'], { type: 'language' })
      const names = wanted.map((code) => english.of(code) ?? code).join(' or ')
      return notPassed(name, otherwise, `${found}, not ${wanted.join(' or ')}`, {
        feedback: `Answer in ${names}.`,
      })
    },
  }
}

/** A list of one; or why the ask tells no language. */
function languageOfAsk(request: ChatRequest): readonly string[] | string {
  const ask = newestAsk(request)
  if (namesLanguage(ask)) return 'the ask names a language'
  const found = detectLanguage(ask)
  return found === null ? 'the ask is in an unknown one' : [found]
}
