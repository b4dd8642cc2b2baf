import type { ToolNameRule } from '../tool-names.ts'

/** Source: FunctionDeclaration.name of https://ai.google.dev/api/caching#FunctionDeclaration */
export const geminiToolNames: ToolNameRule = {
  lawful: /^[a-zA-Z_][\w.:-]{0,127}$/,
  foreign: /[^\w.:-]/g,
  longest: 128,
}
