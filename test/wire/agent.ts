import type { Answer, AnswerBlock } from './answer.ts'
import { plainUsage } from './answer.ts'
import { answering, call, cutUp, thinkingUsage } from './answering.ts'
import type { SeenResult, SeenTurn, Understood } from './understood.ts'

/** Calls tools twice, then answers with every result so far; `before` comes before every step. */
export function nextStep(seen: Understood, before: readonly AnswerBlock[]): Answer {
  const turns = currentTurns(seen)
  const rounds = turns.filter(({ role }) => role === 'tool').length
  const usage = before.length > 0 ? thinkingUsage : plainUsage
  if (rounds === 0 && mayCall(seen)) return { ...answering([...before, call(seen, 0)]), usage }
  if (rounds === 1 && mayCall(seen)) {
    const two = seen.parallel === false ? [call(seen, 1)] : [call(seen, 0), call(seen, 1)]
    return { ...answering([...before, ...two]), usage }
  }
  const told = resultsOf(turns).map(textOf).join(' | ')
  return { ...answering([...before, { kind: 'text', pieces: cutUp(`Results: ${told}.`) }]), usage }
}

function mayCall({ tools, toolChoice }: Understood): boolean {
  return tools.length > 0 && toolChoice !== 'none'
}

/** Since the assistant last said something without calling a tool. */
function currentTurns({ turns }: Understood): readonly SeenTurn[] {
  const ended = turns.findLastIndex(
    ({ role, blocks }) => role === 'assistant' && blocks.every(({ kind }) => kind !== 'call'),
  )
  return turns.slice(ended + 1)
}

function resultsOf(turns: readonly SeenTurn[]): SeenResult[] {
  return turns.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'result')
}

function textOf({ blocks }: SeenResult): string {
  return blocks.map((block) => ('text' in block ? block.text : `[${block.kind}]`)).join('')
}
