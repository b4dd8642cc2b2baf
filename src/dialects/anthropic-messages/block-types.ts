/*
 * The kinds of content blocks, by the role whose messages hold them. Those of betas are known too.
 * Source: ContentBlockParam and BetaContentBlockParam of @anthropic-ai/sdk 1.14.0.
 */

const anywhere = [
  'text',
  'image',
  'document',
  'search_result',
  'container_upload',
  'compaction',
  'fallback',
  'tool_addition',
  'tool_removal',
  'mcp_tool_listing',
] as const

/** Calls that a server runs, and what came of them: they stay with the model's own turn. */
const serverSide = [
  'server_tool_use',
  'web_search_tool_result',
  'web_fetch_tool_result',
  'advisor_tool_result',
  'code_execution_tool_result',
  'bash_code_execution_tool_result',
  'text_editor_code_execution_tool_result',
  'tool_search_tool_result',
  'mcp_tool_use',
  'mcp_tool_result',
] as const

export const blockTypes: ReadonlySet<string> = new Set([
  ...anywhere,
  ...serverSide,
  'thinking',
  'redacted_thinking',
  'tool_use',
  'tool_result',
])

/** Kinds that only one role may say. */
export const rolesOf: ReadonlyMap<string, string> = new Map([
  ['tool_use', 'assistant'],
  ['thinking', 'assistant'],
  ['redacted_thinking', 'assistant'],
  ['tool_result', 'user'],
])

/** What a tool's result may hold. */
export const resultTypes: ReadonlySet<string> = new Set([
  'text',
  'image',
  'document',
  'search_result',
  'tool_reference',
  'browser_state',
])
