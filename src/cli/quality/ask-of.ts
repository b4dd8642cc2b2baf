import { newestAsk } from '../../core/newest-ask.ts'
import { noHeaders } from '../../core/headers.ts'
import { openAiChat } from '../../dialects/openai-chat/index.ts'

/** What routing reads of a prompt that a user sends: predictors learn from the same. */
export function askOf(prompt: string): string {
  const body = { model: 'auto', messages: [{ role: 'user', content: prompt }] }
  return newestAsk(openAiChat.decodeRequest({ body, bytes: 0, headers: noHeaders, carries: false }))
}
