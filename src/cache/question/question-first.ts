const auxiliary =
  "is|are|am|was|were|do|does|did|can|could|will|would|should|must|may|might|has|have|had|shall|isn't|aren't|can't|don't|doesn't|didn't|won't"
const asking = `(?:(?:how|what|what's|which|who|who's|whom|whose|why|where|where's|when|when's|whether|at what|in what|in which|by when|for how|until when|since when|${auxiliary}) )`
const isAsking = new RegExp(
  `^(?!(?:can't|cannot|don't|didn't|couldn't) (?!i |you |we |he |she |it |they |the |my ))${asking}`,
)
/** Begins a clause that says when or on what condition; with an auxiliary after it, it is a question. */
const clause = new RegExp(
  `^((?:if|when|while|once|after|before|given|given that|suppose|assuming|because|since|with|without|in|on|at|for|as|during|using|under|from) (?!(?:${auxiliary}) )[^?.]{3,110}?), (?:then |and )?(${asking}.+)$`,
)
/** A statement, and a question of it. */
const sentence = new RegExp(`^(.{4,160}?)[.!;] (?:so |and |but |now )?(${asking}.+)$`)
const spliced = new RegExp(
  `^((?:can't|cannot|don't|i|i'm|i've|i'd|i'll|my|we|we're|we've|our|there|it|it's|he|she|they|someone|somebody) [^.?]{4,140}?)(?:,| -+) (?:so |and |but |now )?(${asking}.+)$`,
)

/** Turns of phrase whose end says what is asked. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/^(?:can|could|may) i (.+?)[?,.] (?:and )?(?:if so,? )?how$/, 'how to $1'],
  [
    /^(?:is|are) there (?:an? |any |some )?(.+?),? and (?:if so,? )?(?:what (?:is it|are they)|how (?:high|long|much|big|large) is it)$/,
    'what is the $1',
  ],
  [
    /^(?:i'd like|i want|i would like|i wish|i plan|i need|we want|we'd like) to (.+?)[,.?!] (?:is|would|will) (?:that|this|it)(?: be)? (?:possible|ok|okay|allowed|permitted|fine|all right|alright)$/,
    'can i $1',
  ],
  [
    /^(?:can|could|would|will) you (?:please )?(?:confirm|verify|check|tell me) (?:that|if|whether) (.+)$/,
    'whether $1',
  ],
  [/^(?:check|find out|determine|see|say|tell me) (?:if|whether) (.+)$/, 'whether $1'],
  [
    /^((?!is |are |what |how |can |may |do |does ).+?)[,:]? (?:is (?:this|that|it) )?(possible|legal|allowed|permitted|ok|okay|fine|safe)(?: or not)?$/,
    'is it $2 to $1',
  ],
  [/^(?:is it (?:true|correct|right|the case)|am i right) that (.+)$/, 'whether $1'],
]

/** The question before what it is asked of: "if I wire money, how long does it take" as "how long does it take if …". */
export function questionFirst(text: string): string {
  for (const [pattern, plain] of turns) if (pattern.test(text)) return text.replace(pattern, plain)
  const conditional = clause.exec(text)
  if (conditional !== null) return `${conditional[2] ?? ''} ${conditional[1] ?? ''}`
  if (isAsking.test(text)) return text
  const told = sentence.exec(text) ?? spliced.exec(text)
  return told === null ? text : `${told[2] ?? ''}, ${told[1] ?? ''}`
}
