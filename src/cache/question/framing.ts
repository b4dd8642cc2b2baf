import { reworded } from './rewordings.ts'

/** What kind of answer a question wants. `plain`: only the thing itself is named. */
export type Act =
  | 'plain'
  /** Something is to be done. */
  | 'do'
  /** Something is told. */
  | 'say'
  | 'what'
  | 'how'
  | 'why'
  | 'when'
  | 'where'
  | 'who'
  | 'yes-no'
  /** May something be done? */
  | 'may'
  | 'explain'
  /** Something is to be written or made. */
  | 'make'
  | 'recommend'
  | 'how-to'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  | 'how-often'
  | 'how-far'

export interface Framed {
  readonly act: Act
  /** The question as it is asked plainly, in lower case. */
  readonly whole: string
  /** The same without its framing. */
  readonly rest: string
}

/** Said to be polite, or about the question: taken off the start, again and again. */
const openings = [
  /^(?:hi|hello|hey|ok|okay|so|well|good (?:morning|afternoon|evening))(?: there)?[,!.]? /,
  /^(?:please|pls|plz|kindly|quick question|question)[,:]? /,
  /^(?:can|could|would|will) you (?:please |kindly )?(?=(?:tell|show|give|explain|describe|help|let|write|find|set|make|add|remove|send|create|translate|convert|calculate|summarize|summarise|recommend|suggest|list|play|book|turn|name|fix|correct|track|look|check|compare|rewrite|draft|remind|schedule|cancel|change|update|put|switch|sort|do)\b)/,
  /^do you (?:happen to )?know (?=(?:what|how|why|when|where|who|which|if|whether)\b)/,
  /^(?:i was wondering|i am wondering|i'm wondering|i wonder) (?:if you could tell me )?(?=(?:what|how|why|when|where|who|which)\b)/,
  /^i (?:would like|want|need|'d like) to know (?=(?:what|how|why|when|where|who|which|if|whether)\b)/,
  /^i'd like to know (?=(?:what|how|why|when|where|who|which|if|whether)\b)/,
  /^(?:please )?(?:tell|show) me (?=(?:what|how|why|when|where|who|which|if|whether)\b)/,
  /^(?:please )?(?:explain|describe)(?: to me)? (?=how (?:i|to|we|you)\b)/,
  /^(?:help me|i want you to|i need you to|i'd like you to|i would like you to) (?:to )?/,
]

const closings = [
  /[ ,.!?]+(?:please|pls|plz|thanks|thank you|thanks in advance|thx|cheers)(?: (?:a lot|so much|very much))?[ .!?]*$/,
  /[ .!?,;:]+$/,
]

const way =
  '(?:the |a )?(?:best |easiest |right |proper |correct |simplest |quickest )?(?:ways?|method|procedure|process|steps|command|instructions)'

/** The first that fits says what is asked; what it matched goes. */
const framings: readonly (readonly [Act, RegExp])[] = [
  [
    'how-to',
    /^how (?:do|can|could|would|should|might|may|must) (?:i|we|you|one|someone|people) (?:go about )?/,
  ],
  ['how-to', /^how to /],
  [
    'how-to',
    new RegExp(`^(?:what(?:'s| is| are)|show me|tell me|give me|explain|describe) ${way} (?:to|for|of) `),
  ],
  ['how-to', /^(?:steps|instructions|(?:the )?best way|command) (?:to|for|on) /],
  ['how-to', /^(?:what|which) (?:steps|actions) (?:do|should|must|can) i (?:take|follow) to /],
  ['how-to', /^what (?:do|should|must|can) i (?:need to |have to )?do (?:to|in order to) /],
  [
    'how-to',
    /^(?=(?!(?:during|nothing|something|anything|everything|opening|closing|shipping|working|parking|reading|driving|boiling|freezing|melting|drinking|meeting|building|wedding|training|marketing|engineering|evening|morning)\b)[a-z]{3,}ing (?:(?:a|an|the|my) |[a-z]{3,}s ))/,
  ],
  ['explain', /^explain /],
  ['recommend', /^(?:recommend|suggest)(?: to)?(?: me)? (?:(?:a|an|some|any|one) )?(?:good |great |nice )?/],
  [
    'recommend',
    /^(?:what(?:'s| is| are)|name|tell me|give me|do you know|can you recommend) (?:a |an |some |any )(?:good|great|nice) /,
  ],
  [
    'may',
    /^(?:(?:can|may|could) (?:i|we|you|one|people) |(?:am i|are we|are you|is one|are people) (?:allowed|permitted|able) to |is it (?:possible|allowed|permitted|ok|okay|fine|legal) (?:for me )?to |do you allow (?:me |us )?to )/,
  ],
  [
    'make',
    /^(?:write|create|make|generate|draft|compose|produce|provide|prepare|(?:set|start)(?= (?:me )?an? )|get me|show me|send me|i need|i want|i would like|i'd like|could i (?:have|get)|can i (?:have|get))(?: me| up)? (?=(?:a|an|some|\d+)\b)/,
  ],
  ['why', /^why (?=.)/],
  ['why', /^how come /],
  ['why', /^(?:what(?:'s| is)|tell me) the reason (?:that|why|for) /],
  ['how-many', /^how many (?!times\b)/],
  ['how-many', /^(?:what(?:'s| is| was)|tell me) the number of /],
  ['how-often', /^(?:how often|how frequently|how many times) /],
  ['how-long', /^(?:for )?how long /],
  ['how-long', /^how much time /],
  ['how-far', /^how far /],
  ['how-much', /^how much /],
  ['when', /^(?:when|(?:at |by )?what time|by when|on (?:what|which) (?:day|date)) (?=.)/],
  ['where', /^(?:where|(?:at|in) (?:what|which) place) (?=.)/],
  ['who', /^(?:who|whom|by whom|which person|what person) (?=.)/],
  ['how', /^how (?=.)/],
  ['what', /^(?:show|display|list) (?=my |the |all |our |\S+'s )/],
  ['what', /^(?:tell me|give me|show me|name|list|what(?:'s| is| are| was| were)?|which(?: is| are)?) (?=.)/],
  [
    'yes-no',
    /^(?=(?:is|are|am|was|were|do|does|did|can|could|will|would|should|has|have|had|may|must|isn't|aren't|can't|don't|doesn't|didn't|won't) (?:\w|'))/,
  ],
  ['yes-no', /^(?:if|whether) /],
  ['plain', /^(?:i (?:would like|want|need|wish)|i'd like|i'd love|get me|find me) (?:to (?!know\b))?/],
]

/** "In 2018, did …": where or when, said first. */
const adverbial = /^((?:in|on|at|during|for|using|with) [^,]{1,30}), (.+)$/

const amount = '(-?\\d[\\d.,]*(?:[ -]?[^\\d\\s]+){0,3}?)'
const unit = '((?:square |cubic |degrees )?[^\\s,]+)'

/** Ways to ask for an amount in another unit, and the one that stands for them. */
const conversions: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^how (?:many|much) ${unit} (?:are there in|are in|is|are|in|make|equals?) ${amount}$`),
    'convert $2 to $1',
  ],
  [new RegExp(`^(?:what(?:'s| is)|how much is) ${amount} (?:in|to|into) ${unit}$`), 'convert $1 to $2'],
  [new RegExp(`^(?:convert |change |turn )?${amount} (?:in|to|into) ${unit}$`), 'convert $1 to $2'],
]

/** Takes politeness and framing off a question. */
export function framed(lower: string): Framed {
  let rest = lower
  for (let before = ''; before !== rest;) {
    before = rest
    for (const opening of openings) rest = rest.replace(opening, '')
    for (const closing of closings) rest = rest.replace(closing, '')
  }
  const asked = /^(?:can|could|would|will) you (?:please |kindly )?(.+)$/.exec(rest)?.[1]
  if (asked !== undefined && orders.test(asked)) rest = asked
  rest = reworded(rest.replace(adverbial, '$2 $1'))
  for (const [pattern, plain] of conversions) rest = rest.replace(pattern, plain)
  for (const [act, pattern] of framings) {
    if (pattern.test(rest)) return { ...named(act, rest.replace(pattern, '')), whole: rest }
  }
  return { ...named('plain', rest), whole: rest }
}

const orders = new RegExp(
  `^(?:${`set play make call turn send add put take start stop cancel delete remove book buy order open close show
    change update convert translate write create draft email text message remind wake mute silence raise lower increase
    decrease schedule reserve transfer move pay switch enable disable activate deactivate find search look check track
    tell give get help let read repeat replay replace rename restart install uninstall run build fix correct rewrite
    summarize summarise explain describe compare list sort print calculate compute multiply divide classify do dim
    brighten tweet post share copy paste save load upload download sign log register unsubscribe subscribe renew return
    refund block unblock lock unlock skip pause resume shuffle reset recover verify confirm calls keep use try drive
    navigate go come bring pick choose select extract parse generate describe improve shorten expand setup
    purchase fetch obtain locate discover detect monitor inspect examine review evaluate assess analyze analyse solve prove
    derive implement design plan organize organise arrange prepare cook bake clean wash swap merge split join connect
    disconnect link attach detach adjust modify edit alter fill complete finish begin launch deploy publish configure test
    debug refactor optimize optimise simplify format count measure estimate predict guess imagine pretend rank rate score
    highlight proofread paraphrase rephrase reword elaborate outline brainstorm teach quiz encrypt decrypt encode decode
    compress validate erase unmute`
    .split(/\s+/)
    .join('|')}) (?=.)`,
)
const statement =
  /^(?:i|you|we|he|she|they|it|that|this|there|my|that's|it's|i'm|i've|you're|these|those)(?: |$)/

/** Only what is named by itself is plain. */
function named(act: Act, rest: string): Omit<Framed, 'whole'> {
  if (act !== 'plain') return { act, rest }
  if (orders.test(rest)) return { act: 'do', rest }
  return { act: statement.test(rest) ? 'say' : 'plain', rest }
}
