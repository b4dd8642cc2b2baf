import type { AggregateContext } from '../../core/aggregate.ts'
import type { ChatResult } from '../../core/answer.ts'
import type { Ballot } from './ballot.ts'
import type { VoteOptions } from '../../core/aggregate-rule.ts'
import { canonicalJson } from '../json/write-json.ts'
import { findChoice } from './find-choice.ts'
import { findJson, type FoundJson } from '../../core/json/find-json.ts'
import { finalNumber } from '../numbers/final-number.ts'
import { newestAsk } from '../../core/newest-ask.ts'
import { normalOf, readText } from '../texts/text-reading.ts'
import { parsePattern, without } from '../json/path-pattern.ts'
import { refusalOf, textOf, toolCallsOf } from '../answer-text.ts'
import { toolCallsKey } from '../tool-calls-key.ts'

/** Words of a text that may still agree by meaning; a longer one agrees only with its like, word for word. */
const mostWords = 80
/** UTF-16 units of an answer that may be a choice with its reason. */
const longestReason = 4000
/** A question that lists its options: "A) ...", "(b) ...", "C. ...". */
const listed = /^\s*\(?[A-Ea-e][).:]\s/m
const loneChoice =
  /^\W*(?:(?:the )?(?:correct |right |best |final )*(?:answer|option|choice)(?: is)?)?\W*(?:[a-z]|yes|no|true|false)\W*$/i

/** What an answer says, as the options want it read. Nothing comparable: an empty ballot. */
export function readBallot(result: ChatResult, options: VoteOptions, context: AggregateContext): Ballot {
  const calls = toolCallsOf(result)
  if (calls.length > 0) return { calls: toolCallsKey(calls) }
  const text = textOf(result)
  if (text === '') return refusalOf(result) === '' ? {} : { refused: true }
  switch (options.on ?? 'auto') {
    case 'json':
      return jsonBallot(findJson(text), options)
    case 'choice':
      return choiceBallot(findChoice(text, options.choices))
    case 'number':
      return numberBallot(text)
    case 'text':
      return textBallot(text, context)
    case 'auto':
      return autoBallot(text, options, context)
  }
}

/** All that it may be, so that "42" can meet both "The answer is 42" and "forty-two". */
function autoBallot(text: string, options: VoteOptions, context: AggregateContext): Ballot {
  const found = /[{[]/.test(text) ? findJson(text) : undefined
  if (found !== undefined && isMeantAsJson(found, text, context)) return jsonBallot(found, options)
  const choice =
    options.choices === undefined ? likelyChoice(text, context) : findChoice(text, options.choices)
  return { ...choiceBallot(choice), ...numberBallot(text), ...textBallot(text, context) }
}

function isMeantAsJson(found: FoundJson, text: string, { request }: AggregateContext): boolean {
  if (typeof found.value !== 'object' || found.value === null) return false
  return found.where === 'whole' || request.output.type !== 'text' || 2 * found.text.length > text.length
}

/** Without given choices, only what can hardly be anything else: "(b)", "Answer: B.", "Yes" to a question of yes or no. */
function likelyChoice(text: string, { request }: AggregateContext): string | undefined {
  if (text.length > longestReason) return undefined
  const choice = findChoice(text)
  if (choice === undefined) return undefined
  const ask = newestAsk(request)
  const isMeant = choice.length > 1 ? isYesNoQuestion(ask) : listed.test(ask)
  return isMeant || loneChoice.test(text) ? choice : undefined
}

function isYesNoQuestion(ask: string): boolean {
  return /(?:^|[.!?\n]\s*)(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might)\b[^.!?\n]*\?/i.test(
    ask,
  )
}

function jsonBallot(found: FoundJson | undefined, { ignore = [] }: VoteOptions): Ballot {
  if (found === undefined) return {}
  return { json: canonicalJson(without(found.value, ignore.map(parsePattern))) }
}

function choiceBallot(choice: string | undefined): Ballot {
  return choice === undefined ? {} : { choice }
}

function numberBallot(text: string): Ballot {
  const number = finalNumber(text)
  return number === undefined ? {} : { number }
}

function textBallot(text: string, { embedder }: AggregateContext): Ballot {
  if (text.length > 12 * mostWords || text.split(/\s+/).length > mostWords) return { normal: normalOf(text) }
  const reading = readText(text, embedder)
  return { text: reading, normal: reading.normal }
}
