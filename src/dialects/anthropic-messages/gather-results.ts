import type { JsonObject } from '../../core/request.ts'
import { type Turn, combine } from './turn.ts'

/**
 * The results of a turn's calls come first in the user turn right after it, in the order of the calls, wherever the
 * caller's dialect had them. Ids that come again, as some upstreams number their calls anew in each turn, are told
 * apart: the API takes each once.
 */
export function gatherResults(turns: readonly Turn[]): Turn[] {
  if (!turns.some(({ content }) => content.some(isCall))) return resultsFirst(turns)
  const results = new ResultQueue(turns)
  const times = new Map<unknown, number>()
  const gathered: Turn[] = []
  for (const [index, turn] of turns.entries()) {
    const due: JsonObject[] = []
    const content = turn.content.map((block) => {
      if (!isCall(block)) return block
      const { id } = block
      const count = (times.get(id) ?? 0) + 1
      times.set(id, count)
      const name = count === 1 ? id : `${String(id)}_${count}`
      const result = results.take(id, index)
      if (result !== undefined) due.push({ ...result, tool_use_id: name })
      return { ...block, id: name }
    })
    gathered.push({ role: turn.role, content: content.filter((block) => !results.took(block)) })
    gathered.push({ role: 'user', content: due })
  }
  return resultsFirst(combine(gathered.filter(({ content }) => content.length > 0)))
}

function resultsFirst(turns: readonly Turn[]): Turn[] {
  return turns.map((turn) => {
    if (turn.role !== 'user' || !turn.content.some(isResult)) return turn
    const others = turn.content.filter((block) => !isResult(block))
    return { ...turn, content: [...turn.content.filter(isResult), ...others] }
  })
}

/** Results by the id of their call, each taken once, by the nearest call before it. */
class ResultQueue {
  readonly #queues = new Map<unknown, { readonly turn: number; readonly block: JsonObject }[]>()
  readonly #taken = new Set<JsonObject>()

  constructor(turns: readonly Turn[]) {
    for (const [turn, { content }] of turns.entries()) {
      for (const block of content.filter(isResult)) {
        const id = block['tool_use_id']
        const queue = this.#queues.get(id)
        if (queue === undefined) this.#queues.set(id, [{ turn, block }])
        else queue.push({ turn, block })
      }
    }
  }

  take(id: unknown, after: number): JsonObject | undefined {
    // What stands before its call belongs to none.
    const later = (this.#queues.get(id) ?? []).filter(({ turn }) => turn > after)
    const found = later.shift()?.block
    this.#queues.set(id, later)
    if (found !== undefined) this.#taken.add(found)
    return found
  }

  took(block: JsonObject): boolean {
    return this.#taken.has(block)
  }
}

function isCall(block: JsonObject): boolean {
  return block['type'] === 'tool_use'
}

function isResult(block: JsonObject): boolean {
  return block['type'] === 'tool_result'
}
