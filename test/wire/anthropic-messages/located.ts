import { isRecord } from '../sample.ts'

/** As Anthropic writes where a value is, the tags of the unions on the way with it: messages.0.content.1.text.foo */
export function located(path: readonly (string | number)[], body: unknown): string {
  const steps: (string | number)[] = []
  let value = body
  for (const [index, step] of path.entries()) {
    steps.push(step)
    value = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined
    const tag = tagOf(value, steps[0] === 'tools' && steps.length === 2)
    if (tag !== undefined && index < path.length - 1 && steps.at(-1) !== 'input_schema') steps.push(tag)
  }
  return steps.join('.')
}

function tagOf(value: unknown, isTool: boolean): string | undefined {
  if (!isRecord(value)) return undefined
  const { type } = value
  if (typeof type === 'string') return type
  return isTool ? 'custom' : undefined
}
