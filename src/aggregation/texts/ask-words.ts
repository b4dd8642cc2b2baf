import type { ChatRequest } from '../../core/request.ts'
import type { AskWords } from './same-text.ts'
import { newestAsk } from '../../core/newest-ask.ts'
import { stem } from './stem.ts'
import { plainText, tokensOf } from './plain-text.ts'

/** "Cats or dogs?": a word of the question is then the answer itself. */
const offersChoice = /\b(?:or|vs|versus|either|whether|between|which of)\b/i

/** Stems of the newest question. */
export function askWords(request: ChatRequest): AskWords {
  const ask = newestAsk(request)
  if (offersChoice.test(ask)) return new Set()
  return new Set(tokensOf(plainText(ask)).map((token) => stem(token.toLowerCase())))
}
