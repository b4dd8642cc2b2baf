import type { ToolNameRule } from '../tool-names.ts'

/** Source: ToolParam.name of https://platform.claude.com/docs/en/api/messages */
export const anthropicToolNames: ToolNameRule = {
  lawful: /^[a-zA-Z0-9_-]{1,128}$/,
  foreign: /[^a-zA-Z0-9_-]/g,
  longest: 128,
}
