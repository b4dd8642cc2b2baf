import type { Answer, AnswerBlock, CallBlock, Stop } from './answer.ts'
import { plainUsage } from './answer.ts'
import { isRecord, sampleOf } from './sample.ts'
import type { Understood } from './understood.ts'

export const thinkingUsage = { ...plainUsage, output: 41, reasoning: 32 }

export function answering(blocks: readonly AnswerBlock[], stop?: Stop): Answer {
  const ended = blocks.some(({ kind }) => kind === 'call') ? 'calls' : 'end'
  return { blocks, stop: stop ?? ended, usage: plainUsage }
}

/** A call of one of the tools that were offered, or of one that a test can expect when none was. */
export function call({ tools, toolChoice }: Understood, which: number, mark = 'a'): CallBlock {
  const offered = tools.filter(({ type }) => type === undefined)
  const named =
    typeof toolChoice === 'object' ? offered.filter(({ name }) => toolChoice.named.includes(name)) : []
  const among = named.length > 0 ? named : offered
  const tool = among[which % Math.max(among.length, 1)]
  const sample = tool === undefined ? { city: 'Zürich', mark } : sampleOf(tool.parameters)
  const value = isRecord(sample) ? sample : {}
  return { kind: 'call', name: tool?.name ?? 'get_weather', pieces: cutUp(JSON.stringify(value), 7) }
}

/** Pieces of so many characters, none of them cut in two. */
export function cutUp(whole: string, length = 12): string[] {
  const characters = Array.from(whole)
  const pieces: string[] = []
  for (let at = 0; at < characters.length; at += length)
    pieces.push(characters.slice(at, at + length).join(''))
  return pieces
}
