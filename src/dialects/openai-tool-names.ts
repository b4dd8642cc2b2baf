import type { ToolNameRule } from './tool-names.ts'

/** Of functions, on Chat and on Responses. Source: FunctionDefinition of the official SDK. */
export const openAiToolNames: ToolNameRule = {
  lawful: /^[a-zA-Z0-9_-]{1,64}$/,
  foreign: /[^a-zA-Z0-9_-]/g,
  longest: 64,
}
