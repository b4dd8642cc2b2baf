import type { Understood } from '../understood.ts'

/** A request of an endpoint that is no conversation. */
export const nothingUnderstood: Understood = {
  system: [],
  turns: [],
  tools: [],
  toolChoice: 'auto',
  parallel: null,
  output: { kind: 'text' },
  maxTokens: null,
  sampling: {},
  reasoning: {},
  stop: [],
  rest: {},
}
