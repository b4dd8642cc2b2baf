import type { JsonObject } from '../../core/request.ts'
import { checkBlock } from './check-block.ts'
import { invalid } from '../refusal.ts'
import { missing } from './missing.ts'
import { isObject } from '../../core/json-object.ts'

/**
 * One walk over the messages, copying nothing: what the API would refuse is refused here, so that every upstream's
 * caller hears the same. `betas`: the caller asked for a beta, which may know more kinds of blocks.
 */
export function checkMessages(messages: readonly unknown[], betas: boolean): void {
  const calls = new CallCheck()
  let begun = false
  for (const [index, message] of messages.entries()) {
    const path = `messages[${index}]`
    if (!isObject(message)) throw invalid(path, 'must be an object')
    const role = roleOf(message, path)
    if (!begun && role !== 'user') {
      const reason =
        role === 'system' ? 'put instructions for the whole conversation into `system`' : undefined
      throw invalid(
        `${path}.role`,
        `the first message must have the role \`user\`${reason ? `; ${reason}` : ''}`,
      )
    }
    begun = true
    if (role !== 'system') calls.enter(role)
    checkContent(message['content'], `${path}.content`, role, betas, calls)
  }
  calls.end()
}

/** `system`: a text, or blocks of text. */
export function checkSystem(system: unknown, betas: boolean): void {
  if (system === undefined || system === null) return
  checkContent(system, 'system', 'system', betas, new CallCheck())
}

function roleOf(message: JsonObject, path: string): 'user' | 'assistant' | 'system' {
  const { role } = message
  if (role === 'user' || role === 'assistant' || role === 'system') return role
  if (role === undefined) throw missing(`${path}.role`)
  throw invalid(`${path}.role`, 'must be `user`, `assistant` or `system`')
}

function checkContent(
  content: unknown,
  path: string,
  role: 'user' | 'assistant' | 'system',
  betas: boolean,
  calls: CallCheck,
): void {
  if (typeof content === 'string') return
  if (content === undefined) throw missing(path)
  if (!Array.isArray(content)) throw invalid(path, 'must be a text or a list of blocks')
  for (const [index, block] of content.entries()) {
    const where = `${path}[${index}]`
    if (!isObject(block)) throw invalid(where, 'must be an object')
    checkBlock(block, where, role, betas)
    calls.see(block, where)
  }
}

/** Every call has its result in the user turn right after it, and every result its call. */
class CallCheck {
  #role: 'user' | 'assistant' | undefined
  /** Calls of the last assistant turn without a result so far, with their places. */
  #open = new Map<unknown, string>()

  /** Consecutive messages of one role are one turn. */
  enter(role: 'user' | 'assistant'): void {
    if (role === 'assistant' && this.#role === 'user') this.end()
    this.#role = role
  }

  see(block: JsonObject, path: string): void {
    if (block['type'] === 'tool_use') {
      if (this.#open.has(block['id'])) throw invalid(`${path}.id`, '`tool_use` ids must be unique')
      this.#open.set(block['id'], path)
    } else if (block['type'] === 'tool_result' && !this.#open.delete(block['tool_use_id'])) {
      const id = String(block['tool_use_id'])
      throw invalid(`${path}.tool_use_id`, `no \`tool_use\` block in the turn before has the id ${id}`)
    }
  }

  end(): void {
    for (const [id, path] of this.#open) {
      throw invalid(path, `the \`tool_use\` ${String(id)} has no \`tool_result\` in the next user turn`)
    }
  }
}
