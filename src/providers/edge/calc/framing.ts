/** What people put before a calculation. Each is taken off on its own, so that they combine freely. */
const BEFORE: readonly RegExp[] = [
  /^(?:hey|hi|hello|ok|okay|so|now|well|and|then|please|pls|kindly|alright|quick question|question|math question|umbel|computer|assistant)\b[\s,:.!-]*/i,
  /^(?:can|could|would|will) (?:you|u|we)\b(?: please| kindly| quickly| maybe)?\s+/i,
  /^(?:please )?(?:tell|give|show|help|let)(?: (?:me|us))?(?: with| out with| to| know)?\s+/i,
  /^(?:i|we)(?:'d| would)? (?:really )?(?:need|want|like|wanna|would like|have)(?: to| you to)?\s+/i,
  /^(?:know|find out|find|figure out|work out|determine|calculate|calc|compute|evaluate|solve|simplify|provide|get|do|do the math (?:on|for)|calculation|math)\b(?: for me)?(?: this| the following)?[\s,:]+/i,
  /^(?:do|does) (?:you|anyone) know\s+/i,
  /^(?:i'm|i am) (?:wondering|trying to (?:find|figure out|calculate|work out|convert))\s+/i,
  /^what (?:do|would|will) (?:you|i|we) (?:get|have) (?:if|when) (?:you|i|we)\s+/i,
  /^what (?:happens|do you get) (?:if|when) (?:you|i|we)\s+/i,
  /^what(?:'s|s| is| are| would| will| does| do| was)?[\s:]+/i,
  /^whats\s+/i,
  /^if (?:you|i|we) (?=(?:add|subtract|multiply|divide|take)\b)/i,
  /^how much(?:'s| is| are| does| do| would| will| was)\s+/i,
  /^how many (?:is|are)\s+(?=\S*\d)/i,
  /^how (?:far|long|tall|heavy|fast|hot|cold|warm|big|large|wide|deep|high) (?:is|are)\s+/i,
  /^how (?:do|can|would|could|should|to)(?: (?:you|i|we|one))?(?: go about)? (?=conver|change|calculat|divid|add\b|multipl|subtract)/i,
  /^(?:are|is)\s+(?=[a-z]+ (?:converted|changed) )/i,
  /^(?:how to|how) (?=convert|change)/i,
  /^(?:the )?(?:answer|result|value|solution|amount|outcome) (?:to|of|for|if you)\s+/i,
  /^the\s+/i,
  /^is\s+(?=\d)/i,
  /^be\s+/i,
  /^how (?=are [a-z]+ converted)/i,
  /^(?:to )?understand\s+/i,
  /^(?:is there\s+)?(?:an?\s+)?(?:proper |easy |best |right |simple )?way to (?=conver|change)/i,
]

/** What people put after it. */
const AFTER: readonly RegExp[] = [
  /[\s,]*[?.=,]+$/,
  /(?<=[a-z)?.=%])\s*!+$/i,
  /[\s,]+(?:please|pls|thanks|thank you|thx|for me|exactly|approximately|roughly|in total|total|altogether|equal|equals|equal to|is|are|be|make|makes|come to|equal what|equals what|is what|= what|worth|do you know)$/i,
  // Of a percentage it is the question.
  /(?<!(?:%|percent|per cent)\s*)[\s,]+(?:as a|in) decimal$/i,
  /\s*=\s*(?:what|x)$/i,
]

/** More strips than any real sentence needs. */
const MOST_LAYERS = 12

/**
 * The query with less and less framing: first as it is, at last the bare calculation. All are worth a try: in
 * "what percent of 80 is 20" the "what" belongs to the calculation.
 */
export function unframed(query: string): string[] {
  let core = peel(query.trim(), AFTER)
  const layers = [core]
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const pattern = BEFORE.find((candidate) => candidate.test(core))
    if (pattern === undefined) return layers
    core = core.replace(pattern, '')
    layers.push(core)
  }
  return layers
}

function peel(text: string, patterns: readonly RegExp[]): string {
  let core = text
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const pattern = patterns.find((candidate) => candidate.test(core))
    if (pattern === undefined) return core
    core = core.replace(pattern, '')
  }
  return core
}
