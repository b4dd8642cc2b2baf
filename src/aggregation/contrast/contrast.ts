import type { ContrastOptions } from '../../core/aggregate-rule.ts'
import type { Aggregated, AggregateContext, Cluster, Member } from '../../core/aggregate.ts'
import type { ChatResult } from '../../core/answer.ts'
import { UmbelError } from '../../core/errors.ts'
import { Objections } from './objections.ts'
import { byAgreement } from '../best/by-agreement.ts'
import { compareSentence, type Sentence } from './compare-sentences.ts'
import { readText } from '../texts/text-reading.ts'
import { refuseToolCalls } from '../tool-turn.ts'
import { sentencesOf } from './sentences.ts'
import { shortened } from '../shortened.ts'
import { shareOf, weightOf } from '../weight.ts'
import { textOf } from '../answer-text.ts'
import { vote } from '../vote/vote.ts'

/** Shorter sentences ("Sure!", "Good question.") state nothing new beside longer ones. */
const fewestWords = 2

/**
 * One answer, and sentence by sentence what the others said otherwise. Tells what differs in words and numbers, not
 * which is right.
 *
 * @throws {UmbelError} of class `gate` when nobody said anything, `unsupported` when somebody calls tools
 */
export function contrast(
  members: readonly Member[],
  options: ContrastOptions,
  context: AggregateContext,
): Aggregated {
  refuseToolCalls(members, 'contrast')
  const speaking = members.filter(({ result }) => textOf(result) !== '')
  const chosen = speaking.find(({ name }) => name === options.member) ?? mostAgreed(speaking, context)
  if (chosen === undefined)
    throw new UmbelError('gate', `'contrast' has nothing to compare: no member said anything.`)
  const read = (text: string): Sentence => ({ text, reading: readText(text, context.embedder) })
  const readAll = ({ result }: Member) => sentencesOf(textOf(result)).map(read)
  const said = readAll(chosen)
  const objections = new Objections(chosen.name)
  const others = speaking.filter((member) => member !== chosen)
  for (const other of others) {
    const sentences = readAll(other)
    const isTerse = sentences.every(isShort)
    if ((isTerse || said.every(isShort)) && sayTheSame(chosen, other, context)) continue
    const compared = sentences.map((sentence) => ({ sentence, difference: compareSentence(sentence, said) }))
    if (isTerse && compared.every(({ difference }) => difference.kind === 'new')) {
      objections.add(other.name, read(textOf(other.result)), { kind: 'new' })
      continue
    }
    for (const { sentence, difference } of compared)
      if (difference.kind !== 'new' || !isShort(sentence)) objections.add(other.name, sentence, difference)
  }
  const lines = objections.lines()
  const agreeing = [chosen, ...others.filter(({ name }) => !objections.isBy(name))]
  return {
    result: options.appended === true && lines.length > 0 ? withLines(chosen.result, lines) : chosen.result,
    from: options.appended === true && lines.length > 0 ? null : chosen.name,
    agreement: shareOf(agreeing, members),
    clusters: clustersOf(agreeing, others, objections),
    disagreements: lines,
    why: `${chosen.name}${chosen.name === options.member ? ' is named' : ' agrees most with the others'}; ${lines.length} points said otherwise`,
  }
}

function isShort({ reading }: Sentence): boolean {
  return reading.words.size < fewestWords && reading.numbers.length === 0
}

/** Answers of a few words ("Yes.", "Paris") have no sentences to compare: they are as in a vote. */
function sayTheSame(chosen: Member, other: Member, context: AggregateContext): boolean {
  // No quorum can be reached, so the tie decides, and the agreement is with the chosen answer.
  return vote([chosen, other], { quorum: 3, tie: chosen.name }, context).agreement === 1
}

function mostAgreed(members: readonly Member[], { embedder }: AggregateContext): Member | undefined {
  const marks = byAgreement(members, embedder)
  const ranked = members.map((member, index) => ({ member, score: marks[index]?.score ?? 0 }))
  return ranked.toSorted((a, b) => b.score - a.score || b.member.weight - a.member.weight)[0]?.member
}

function clustersOf(
  agreeing: readonly Member[],
  others: readonly Member[],
  objections: Objections,
): Cluster[] {
  const [chosen] = agreeing
  const first = chosen === undefined ? [] : [clusterOf(agreeing, textOf(chosen.result))]
  const apart = others.filter((member) => !agreeing.includes(member))
  return [...first, ...apart.map((member) => clusterOf([member], objections.firstOf(member.name)))]
}

function clusterOf(members: readonly Member[], says: string): Cluster {
  return { members: members.map(({ name }) => name), weight: weightOf(members), says: shortened(says) }
}

function withLines(result: ChatResult, lines: readonly string[]): ChatResult {
  const text = `\n\nOther answers say otherwise:\n${lines.map((line) => `- ${line}`).join('\n')}`
  return { ...result, content: [...result.content, { type: 'text', text }] }
}
