/**
 * Whether a model of OpenAI's thinks before it answers, by its name: such a model thinks unasked, and refuses
 * `temperature`, `top_p` and log-probabilities; any other refuses to be asked for its encrypted reasoning.
 * Source: https://platform.openai.com/docs/guides/reasoning, https://platform.openai.com/docs/guides/latest-model
 */
export function isReasoningModel(model: string): boolean {
  return /^(?:.*\/)?(?:o\d+(?:-|$)|gpt-[5-9])/.test(model) && !/gpt-5-chat/.test(model)
}
