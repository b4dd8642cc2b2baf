import type { ChatRequest, Message } from './request.ts'
import { withoutHarnessBlocks } from './harness-blocks.ts'

/** Characters of the ask that are read; a longer one keeps its head and its tail. */
const askLimit = 2000
/** An ask of fewer words ("yes", "and in euros?") says little alone: an earlier one goes before it. */
const shortWords = 4
const earlierLimit = 300
/** Turns looked at, from the newest back: an agent's may hold only what its harness wrote. */
const turnsLimit = 50

/** Tags that wrap the ask itself: only the tag goes. */
const wrapper =
  /<\/?(user_query|user_message|user_request|task|feedback|query|question|prompt|user)(\s[^>]{0,500})?>/gi
const fence = /(```|~~~)[^\n]*\n?([\s\S]*?)(\1|$)/g
/** Without one of these there is nothing to trim. */
const mayBeMarked = /[<[`~]/
const notice = /^[ \t]*\[(Image|Attachment|File|Request interrupted)[^\]\n]*\][ \t]*$/gim

/**
 * The newest thing that a person asked, as plain text: what routing embeds. Harness blocks, tool results and code
 * are trimmed by rule; of an ask that is all code, its first line stays. Empty when nobody asked anything.
 */
export function newestAsk(request: ChatRequest): string {
  const { messages } = request
  let newest = ''
  let turns = 0
  for (let index = messages.length - 1; index >= 0 && turns < turnsLimit; index -= 1) {
    const message = messages[index]
    if (message === undefined || message.role !== 'user') continue
    turns += 1
    const ask = humanText(message)
    if (ask === '') continue
    if (newest === '') {
      newest = bounded(ask, askLimit)
      if (hasWords(newest, shortWords)) return newest
    } else {
      return `${bounded(ask, earlierLimit)}\n${newest}`
    }
  }
  return newest
}

/** What a person wrote in this message; empty when it holds only tool results or what a harness put there. */
function humanText(message: Message): string {
  let text = ''
  for (const block of message.content) {
    if (block.type === 'text') text += text === '' ? block.text : `\n${block.text}`
  }
  if (text.length > 4 * askLimit * 10) text = bounded(text, 4 * askLimit * 10)
  if (!mayBeMarked.test(text)) return squeeze(text)
  const prose = withoutHarnessBlocks(text).replace(wrapper, ' ').replace(notice, ' ')
  const withoutCode = squeeze(prose.replace(fence, ' '))
  if (withoutCode !== '') return withoutCode
  const code = fence.exec(prose)
  fence.lastIndex = 0
  return squeeze(code?.[2]?.trim().split('\n')[0] ?? '')
}

function squeeze(text: string): string {
  if (!/\s\s|[\t\n]/.test(text)) return text.trim()
  // By lines: `\s*\n\s*` takes quadratic time over a long run of white space.
  return text
    .replace(/[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text
  const half = Math.floor(limit / 2)
  return `${text.slice(0, half)}\n${text.slice(text.length - half)}`
}

/** A sign of a script without spaces counts as a word. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{P}]+/gu

function hasWords(text: string, least: number): boolean {
  word.lastIndex = 0
  let found = 0
  while (found < least && word.test(text)) found += 1
  return found === least
}
