/**
 * Words and marks that attacks on instructions are full of and ordinary asks hardly have: what a vector, which is a sum
 * over words, does not see of their order. Each is 1 or 0; their weights are trained. English.
 */
const cues: readonly RegExp[] = [
  // "ignore all previous instructions"
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules|guidelines|previous|prior|above|polic(?:y|ies)|training|programming|filters?)\b/i,
  // "without any restrictions"
  /\b(?:no|without|any|free of|free from)\b.{0,20}\b(?:restrictions?|limits|limitations?|filters?|rules|ethic\w*|censor\w*|moral\w*|guidelines|boundaries)\b/i,
  // "developer mode", "do anything now"
  /\b(?:jail ?br\w+|developer mode|unfiltered|uncensored|unrestricted|do anything now|DAN)\b/i,
  // "from now on act as"
  /\b(?:you are (?:now|going to)|from now on|act as|pretend|role-?play|immerse|stay in character|simulate)\b/i,
  // "never refuse"
  /\b(?:never|not|cannot|can't|won't|must not|don't)\b.{0,20}\b(?:refuse|reject|decline|apologi[sz]e|break character|warn|disclaimers?|say (?:that )?(?:you|it))\b/i,
  /\b(?:illegal|unethical|immoral|harmful|openai|content policy|as an ai)\b/i,
  // "your initial instructions"
  /\b(?:system prompt|your (?:initial|original|hidden|secret) (?:instructions?|prompt)|reveal|repeat everything)\b/i,
  // A template with a place for the question.
  /\[[^\]]{0,30}(?:insert|prompt|here)[^\]]{0,30}\]|\{\{?[^}]{0,20}prompt/i,
]

/** How much a feature counts beside a vector of length 1. */
const cueSize = 0.5
const capitalsSize = 0.3

export const shapeCount = cues.length + 1

/** Writes the features of a text into `values` from `at` on. */
export function writeShape(text: string, values: Float32Array, at: number): void {
  for (const [index, cue] of cues.entries()) values[at + index] = cue.test(text) ? cueSize : 0
  values[at + cues.length] = capitalsSize * capitalShare(text)
}

/** Share of words in capitals, 1 from a fifth of all on. A word is taken to have 6 characters. */
function capitalShare(text: string): number {
  const capitals = text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0
  return Math.min(1, (5 * capitals) / Math.max(5, text.length / 6))
}
