/** Parameters of a chat that every provider has a word for: they need no explanation. */
export const commonParams = [
  'temperature',
  'top_p',
  'top_k',
  'max_tokens',
  'max_completion_tokens',
  'frequency_penalty',
  'presence_penalty',
  'seed',
]
