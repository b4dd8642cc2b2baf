import { questionFirst } from './question-first.ts'

/** A wish, and a question of how: what stands between is wished for. */
const wishes = [
  /^(?:i'm|i am|we're|we are) (?:trying|looking|hoping|planning|wanting) to (.+?)[,.;:!]? (?:-+ )?(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please )?(?:help|assist|guide)(?: me)?(?: out)?(?: with (?:that|this|it))?$/,
  /^(?:i'm|i am|we're|we are) (?:trying|looking|hoping|planning|wanting) to (.+?)[,.;:!]? (?:-+ )?(?:any (?:tips|advice|ideas|suggestions|pointers)|how|how come|what (?:should|do|can|must) i do|where do i (?:start|begin)|what's the (?:best )?way)(?: to do (?:it|that|this))?$/,
  /^(?:i|we) (?:want|need|have|wish|would like|'d like|am supposed|plan)(?: to know how)? to (.+?)[,.;:!]? (?:-+ )?(?:how|how (?:do|can|should|would|could|might) (?:i|we)(?: go about)?(?: do)?(?: (?:it|that|this|so))?|what (?:do|should|must|can|would) (?:i|we) (?:need to |have to )?do|what's the (?:best )?way|what (?:are|is) the steps?|any (?:tips|advice|ideas|suggestions)|(?:can|could|would|will) (?:you|someone|anyone) (?:please )?(?:help|assist|guide|tell me how|show me how|explain)(?: me)?(?: with (?:that|this|it))?|where do i (?:start|begin)|please (?:help|advise))$/,
  /^(?:i'd|i'd like|i would) (?:like |love )?to (.+?)[,.;:!]? (?:how|how (?:do|can|should|would|could) i(?: do)?(?: (?:it|that|this|so))?|what (?:do|should|must|can) i (?:need to |have to )?do|can you help(?: me)?)$/,
]
/** Ways to ask for a way. */
const ways = [
  /^(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please |kindly )?(?:walk|guide|talk|take|lead) (?:me|us) through (?:how (?:to|do i|i) |the (?:steps|process|procedure) (?:to|of|for) )?/,
  /^(?:please )?(?:walk|guide|talk|take) (?:me|us) through (?:how (?:to|i) |the (?:steps|process|procedure) (?:to|of|for) )?/,
  /^(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please |kindly )?(?:tell|show|teach|explain to|advise|instruct|help|remind) (?:me|us) (?:on |with |about )?(?:how (?:i can|i could|to|do i|i should|i would|i|you|one can|one) |to )/,
  /^(?:can|could|would|will) (?:you|someone|anyone|anybody) (?:please |kindly )?(?:explain|describe|outline) (?:how (?:i can|i could|to|do i|i should|i|you|one can|one) )/,
  /^(?:please )?(?:tell|show|teach|explain to|advise|instruct) (?:me|us) (?:on |with )?(?:how (?:i can|i could|to|do i|i should|i|you|one can|one) )/,
  /^(?:please )?(?:explain|describe|outline) (?:to me )?(?:how (?:i can|i could|to|do i|i should|i|you|one can|one) )/,
  /^(?:what|which) (?:do|does|should|must|can|would|could) (?:i|we|you|one|somebody|someone|a person) (?:need to |have to |got to )?do (?:to|in order to|if i (?:want|need|wish) to|so (?:that )?i can|when i (?:want|need) to) /,
  /^(?:what|which) (?:is|are|'s|would be) (?:the|a|some|my) (?:\w+ )?(?:way|ways|method|methods|procedure|process|steps|step|trick|approach|instructions|recommended way|options|commands?) (?:to|for|of|i can use to|that lets me) /,
  /^what's (?:the|a) (?:\w+ )?(?:way|ways|method|procedure|process|trick|approach|command) (?:to|for|of) /,
  /^(?:what|which) (?:steps|actions|command|commands|method|menu|setting|option|button) (?:do|should|must|can|would|will|are|is) (?:i |we |you |needed |required |necessary |used )?(?:need to |have to )?(?:take|follow|use|run|go through|perform|press|choose)?(?: in order)? ?(?:to|for) /,
  /^(?:is there|are there) (?:a|an|any|some) (?:\w+ )?(?:way|ways|method|option|possibility|trick) (?:to|for me to|of|i can|that i can) /,
  /^(?:the |a )?(?:best |easiest |right |proper |quickest )?(?:way|ways|method|steps|instructions|guide|how-to|tutorial|procedure) (?:to|for|of|on how to|on) /,
  /^how (?:do|does|can|could|would|should|might|may|must|shall|is) (?:i|we|you|one|someone|somebody|people|a person|it possible) (?:to )?(?:go about |manage to |be able to |have to |need to |get to |best |properly |correctly |safely |actually )?/,
  /^how (?:can|could|should) ([a-z' -]{2,40}?) be (?=[a-z]+(?:ed|en|t)\b)/,
  /^how to (?:properly |correctly |best )?/,
  /^(?:where|what) (?:can|do|could) (?:i|we) go to /,
  /^(?:help me(?: to)?|i need (?:some )?help (?:with|to)|i need assistance (?:with|to)|help with|need help (?:with|to)|assist me (?:in|with)) /,
  /^(?:i|we) (?:don't|do not) know how to /,
  /^any (?:tips|advice|ideas|suggestions) (?:on|for|about) (?:how to )?/,
]
/** Said to be polite, at the start. */
const polite = [
  /^(?:hi|hello|hey|ok|okay|so|well|sorry|excuse me|good (?:morning|afternoon|evening|day)|greetings|dear \w+|quick question|question|just wondering|just curious|btw|um|please|pls|kindly|one question)(?: there| all| team| everyone)?[,!.:;]* (?=\S)/,
  /^(?:i was wondering|i am wondering|i'm wondering|i wonder|do you (?:happen to )?know|can you tell me|could you tell me|would you tell me|could you please tell me|can you please tell me|please tell me|tell me|i'd like to know|i would like to know|i want to know|i need to know|may i ask|can i ask|let me know|any idea|do you have any idea|i'm curious|would you mind telling me|could you let me know|can you say|i need to find out|i'm trying to find out|help me understand)(?: about)?[,:]? (?:please )?(?=(?:what|how|why|when|where|who|whom|which|whose|if|whether|at what|in what|on what|by when)\b)/,
]
/** The same, at the end. */
const closings = [
  /[ ,.!?;:-]+(?:please|pls|plz|thanks|thank you|thanks in advance|thank you in advance|thx|cheers|many thanks|ta)(?: (?:a lot|so much|very much))?[ .!?]*$/,
  /[ .!?,;:]+$/,
]
const appeal =
  /[ ,.!?;:-]+(?:any (?:idea|ideas|clue|advice|help)|do you know|can you tell me|(?:can|could) you help(?: me)?|i'd like to know|i wonder)$/

/** A question in lower case without politeness; all ways to ask for a way begin with "how to". */
export function unframed(lower: string): string {
  let text = lower
  for (let before = ''; before !== text;) {
    before = text
    for (const pattern of [...polite, ...closings]) text = text.replace(pattern, '')
  }
  for (const wish of wishes) {
    const wished = wish.exec(text)?.[1]
    if (wished !== undefined) return `how to ${wished}`
  }
  text = questionFirst(text.replace(appeal, ''))
  const way = ways.find((pattern) => pattern.test(text))
  if (way === undefined) return text
  return text.replace(way, (_, done: unknown) => (typeof done === 'string' ? `how to ${done} ` : 'how to '))
}
