/**
 * Ways in which an endpoint departs from the dialect that it speaks, each by name. They matter only where a body is
 * written here; a body that goes on as it came is its caller's.
 */
export const quirks = {
  cache_control: "takes Anthropic's `cache_control` markers on content and tools",
  max_completion_tokens: 'bounds answers by `max_completion_tokens` and refuses `max_tokens` for some models',
  no_developer_role: 'knows the role `system`, not `developer`',
  no_json_schema: 'knows `json_object`, not `json_schema`',
  no_stream_options: 'refuses `stream_options`; usage comes by itself or not at all',
  no_parallel_tool_calls: 'refuses the field `parallel_tool_calls`',
  tool_choice_any: 'says `any` for a tool choice of `required`',
  random_seed: 'says `random_seed` for `seed`',
  no_strict_tools: 'refuses `strict` in a tool',
} as const

export type Quirk = keyof typeof quirks

export function isQuirk(name: string): name is Quirk {
  return Object.hasOwn(quirks, name)
}
