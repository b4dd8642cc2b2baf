import type { JsonObject } from '../../core/request.ts'
import { isObject } from '../../core/json-object.ts'

/** Source: https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
const mostMarks = 4

/**
 * A body with the last four marks of a cached prefix at most, in the order in which the API reads it: tools, `system`,
 * messages. A later mark covers what an earlier one does; more than four are refused.
 */
export function withFewMarks(body: JsonObject, dropped: Set<string>): JsonObject {
  let over = ['tools', 'system', 'messages'].reduce((sum, field) => sum + marksIn(body[field]), 0) - mostMarks
  if (over <= 0) return body
  dropped.add('cache_control')
  const withoutFirst = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutFirst)
    if (!isObject(value)) return value
    // A block's content comes before its own mark.
    const content = Array.isArray(value['content']) ? { content: withoutFirst(value['content']) } : {}
    if (over <= 0 || !isMark(value['cache_control'])) return { ...value, ...content }
    over -= 1
    const { cache_control: _, ...rest } = value
    return { ...rest, ...content }
  }
  const fewer = { tools: withoutFirst(body['tools']), system: withoutFirst(body['system']) }
  return {
    ...body,
    ...(fewer.tools !== undefined && { tools: fewer.tools }),
    ...(fewer.system !== undefined && { system: fewer.system }),
    messages: withoutFirst(body['messages']),
  }
}

function marksIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + marksIn(one), 0)
  if (!isObject(value)) return 0
  return Number(isMark(value['cache_control'])) + marksIn(value['content'])
}

function isMark(value: unknown): boolean {
  return value !== undefined && value !== null
}
