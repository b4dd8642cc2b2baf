type Rewording = readonly [RegExp, string]

/** The verbs of "who wrote it" and of "it was written by". */
const made =
  '(?:wrote|written|invented|discovered|founded|painted|composed|directed|built|designed|developed|created|made|produced|published|sung|sang|played|won)'
const languages =
  '(english|spanish|french|german|italian|portuguese|dutch|polish|russian|ukrainian|czech|greek|turkish|arabic|hebrew|hindi|japanese|chinese|mandarin|korean|vietnamese|thai|swedish|norwegian|danish|finnish|latin)'
const nounOf: Readonly<Record<string, string>> = {
  tall: 'height',
  high: 'height',
  long: 'length',
  wide: 'width',
  deep: 'depth',
  heavy: 'weight',
  fast: 'speed',
  old: 'age',
}

/** Ways to ask, and the one that stands for them. Of a question in lower case, before its framing is taken off. */
const rewordings: readonly Rewording[] = [
  // The one that did it comes first.
  [/^by whom (?:was|were|is|are) (.{2,60}?) (\w{2,}(?:ed|en|t))\b/, 'who $2 $1'],
  // Said for the sake of form.
  [/ for me\b(?! to)/, ''],
  [/\bthe (?:word|term|phrase|expression) (?=["\w])(?!(?:of|for|is|in|that)\b)/, ''],
  [/^(?:i am|i'm) looking for /, 'find me '],
  [/^(.+), (?:so )?what (?:should|do|can) i do$/, 'what should i do if $1'],
  [/\bcan i expect (.+?) to (\w+)$/, 'will $1 $2'],
  [/\bspeed up (.+)$/, 'make $1 faster'],
  [/^what(?:'s| is) the date of /, 'when is '],
  [/^put on (?:some|the) /, 'play '],
  [/\bcustomer (?:service|care)\b/, 'customer support'],
  [/\b(?:get in touch with|reach out to)\b/, 'contact'],
  [
    /^(?:give me|provide me with|provide|write|create|i need|i want) (?:a |the )?summary of (.+)$/,
    'summarize $1',
  ],
  [
    /^(?:give me|provide me with|provide|write|create|i need|i want) (?:a |the )?((?:\d+|\w+) \w+) summary of (.+)$/,
    'summarize $2 in $1',
  ],
  [/\bon the (?:topic|subject) of\b|\bregarding\b|\bconcerning\b|\bwith (?:respect|regard) to\b/, 'about'],
  [/\b(?:on earth|on the planet|of the world|worldwide)\b/, 'in the world'],
  [/\bthe (?:current|exact|local|present) time\b/, 'the time'],
  [/^what time is it(?: now| right now| currently)?(?: in)? ?/, 'what is the time in '],
  // Sums.
  [/^what (?:do|would) (?:you|i|we) get (?:when|if) (?:you |i |we )?/, ''],
  [/^(?:multiply|multiplying) (\S+) (?:by|with|and) (\S+)$/, 'what is $1 times $2'],
  [/^(?:divide|dividing) (\S+) by (\S+)$/, 'what is $1 divided by $2'],
  [/^(?:subtract|subtracting) (\S+) from (\S+)$/, 'what is $2 minus $1'],
  [/^(?:add|adding) (-?[\d.,]+) (?:to|and) (-?[\d.,]+)$/, 'what is $2 plus $1'],
  // Ways to do something.
  [
    /^(?:what are|give me|list|name|tell me|suggest|share) (?:some |a few |the |any |your )?(?:best |good |effective |easy |different |simple )?(?:ways|tips|methods|tricks) (?:to|for|of|on) /,
    'how to ',
  ],
  [
    /^(?:what|which) (?:command|code|function|formula|shortcut|sql|query|syntax|css|html|method) (?:can i use to |do i use to |should i use to )/,
    'how to ',
  ],
  [
    /^(?:what|which) (?:command|code|function|formula|shortcut|query|syntax) (?=\w{3,}s )(?!(?:is|was|has|does) )/,
    'how to ',
  ],
  [
    /^(?:what(?:'s| is) the )(?:command|code|function|formula|shortcut|sql|query|syntax|css|html|trick) (?:to|for) /,
    'how to ',
  ],
  [/^(\w+) (?:code|script|program|snippet) (?:to|for) (.+)$/, 'how to $2 in $1'],
  [/^((?:how|when|where)\b.*?) (?:do|does) (i|you|we|one) (?:need|have) to\b/, '$1 should $2'],
  [/^(?:can|could|may) (?:i|you|we|one|people) safely (.+)$/, 'is it safe to $1'],
  [/^(?:calculate|compute|determine|work out|figure out) (?=the )/, 'what is '],
  [/^how much (?:is|are) (?=(?:the|my|your)\b)/, 'what is '],
  [/^(?:do|does) (?:you|they) (?:offer|have|provide|give) (?:a |an |any )?/, 'is there '],
  [/^what makes (\S+(?: \S+){0,3}) (\w+)$/, 'why is $1 $2'],
  [/^what(?:'s| is| was) the reason (?!for\b)/, 'why '],
  [/^why (?:do|does) (.+) (?:happen|occur|form|exist)$/, 'what causes $1'],
  [
    /^how many calories (?:are there|are|does|do) (?:in )?(.+?)(?: have| contain)?$/,
    'what is the calorie count of $1',
  ],
  [/^calories in (.+)$/, 'what is the calorie count of $1'],
  [/^at (?:what|which) temperature (?:does|will|do) (.+) (boil|melt)s?$/, 'what is the $2ing point of $1'],
  [/^at (?:what|which) temperature (?:does|will|do) (.+) freezes?$/, 'what is the freezing point of $1'],
  [/^how hot must (.+) get before it boils$/, 'what is the boiling point of $1'],
  [/\b(boiling|freezing|melting) temperature\b/, '$1 point'],
  [/^(?:what|which) (.+?) (?:would|do|can|should) you (?:recommend|suggest)$/, 'recommend a $1'],
  [/^(?:which|what) (\w+) is the (\w+est|most \w+|least \w+)\b/, 'what is the $2 $1'],
  // A wish and a question of how, or a fact and why.
  [
    /^i(?: want| need|'d like| would like) to (.+?)[.,;:]? (?:how|how (?:do|can|should) i(?: do (?:that|it|this|so))?|what (?:do|should|can) i do)$/,
    'how do i $1',
  ],
  [/^(.+?)[.,;:] (?:and )?why(?: is (?:that|this))?$/, 'why $1'],
  [/^(.+?),? how to (\w+)$/, 'how to $2 $1'],
  [/^(.+) is what$/, 'what is $1'],
  [/^(?:calculate|compute|work out|how much is) (?=(?:\d|-\d|\$\d))/, 'what is '],
  [/^(?:tips|advice|ideas|tricks) (?:to|for|on|on how to) /, 'how to '],
  [
    /^(?:tell me (?:something |more |all )?about|(?:give me |i need |i want |i'd like |i am looking for )?(?:some )?(?:information|info|details) (?:about|on)|what (?:can you tell me|do you know) about) /,
    'what is ',
  ],
  [
    /^(?:which|what) (?:city|country|town|place|person|company|animal|planet|element|language|river|mountain|state|word|number) (is|was|are|were) (?=the )/,
    'what $1 ',
  ],
  [/^(?:in )?(?:what|which) year /, 'when '],
  [/^how (?:do|would|should) (?:you|i|we|one) spell (.+)$/, 'what is the spelling of $1'],
  [/^how (?:is|are) (.+) spell(?:ed|t)$/, 'what is the spelling of $1'],
  [/^how (?:do|would|should) (?:you|i|we|one) pronounce (.+)$/, 'what is the pronunciation of $1'],
  [/^how (?:is|are) (.+) pronounced$/, 'what is the pronunciation of $1'],
  [
    /^(?:do|does) (?:i|we|you|one|people) (?:need|require|have to have) (?:a |an |the )?(.+?) (to|for|in) /,
    'is $1 required $2 ',
  ],
  [
    /^(?:is|are) (?:a |an |the )?(.+?) (?:needed|necessary|mandatory|obligatory) (to|for|in) /,
    'is $1 required $2 ',
  ],
  [
    /^how (?:do|can) (?:i|you|we|one) (?:get|go|travel|drive) from (.+?) to (.+)$/,
    'directions from $1 to $2',
  ],
  [
    /^(?:what(?:'s| is) the )?(?:best |fastest |shortest )?(?:route|way) from (.+?) to (.+)$/,
    'directions from $1 to $2',
  ],
  // What something is, is what it takes to explain it.
  [
    /^what(?:'s| is| are) (?!the |my |your |this |that |it |new|up|on |in |going |there |all |some |any |good |best |\S*\d|.*'s )(?:an? )?(?=\S+(?: \S+){0,2}$)/,
    'explain ',
  ],
  // Prices, sizes, counts.
  [/^how much (?:does|do|did|will|would) (.+?) cost\b/, 'what is the price of $1'],
  [/^what (?:does|do|did|will|would) (.+?) cost\b/, 'what is the price of $1'],
  [/\bcosts? of (?!living)/, 'price of '],
  [/^how many people (?:live|lived|are living) in /, 'what is the population of '],
  [/^how large (?:is|was) (.+?)'s population/, 'what is the population of $1'],
  [
    /^how far (?:is it|is|away is|apart are) (?:from )?(.+?) (?:to|and|from) (.+)$/,
    'what is the distance between $1 and $2',
  ],
  [/\bdistance from (.+?) to (.+)$/, 'distance between $1 and $2'],
  [/^how much (\w+) did (.+?) (?:report|make|have|earn|generate|produce|get)\b/, 'what was the $1 of $2'],
  // Differences.
  [/^how (?:do|does) (.+?) and (.+?) (differ|compare)$/, 'what is the difference between $1 and $2'],
  [/^how (?:do|does) (.+?) differ from (.+)$/, 'what is the difference between $1 and $2'],
  [
    /^(?:how|in what way) (?:is|are) (.+?) (?:different|distinct) from (.+)$/,
    'what is the difference between $1 and $2',
  ],
  [/^compare (.+?) (?:with|to|and|against|versus|vs) (.+)$/, 'what is the difference between $1 and $2'],
  [/^(\S+(?: \S+)?) (?:vs\.?|versus) (\S+(?: \S+){0,4})$/, 'what is the difference between $1 and $2'],
  [/\bdifferences? between\b/, 'difference between'],
  // Causes and signs.
  [/^why did (.+?) (?:happen|occur|take place|begin|start|break out)$/, 'what caused $1'],
  [/^what (?:is|are|was|were) the (?:main )?(?:causes?|reasons?) (?:of|for|behind) (.+)$/, 'what caused $1'],
  [/^what (?:led|leads) to (.+)$/, 'what caused $1'],
  [
    /^how (?:can|do|would|could) (?:i|you|one) (?:tell|know|recognize|recognise) (?:if|whether|that) (?:i|you|someone|somebody) (?:have|has|got) /,
    'what are the symptoms of ',
  ],
  [/\b(?:common|typical|usual) (?=signs|symptoms)/, ''],
  [/\bsigns of\b/, 'symptoms of'],
  // Meanings and explanations.
  [/^what does (.+?) (?:mean|stand for)\b/, 'explain $1'],
  [/^(?:what(?:'s| is) )?the (?:meaning|definition) of (.+)$/, 'explain $1'],
  [/^define (.+)$/, 'explain $1'],
  [/^(\S+(?: \S+){0,2}) meaning$/, 'explain $1'],
  [/^(?:explain|describe)(?: to me)? how (.+?) works?\b/, 'explain $1'],
  [/^how (?:does|do) (.+?) work\b/, 'explain $1'],
  [/^how would you (?:explain|describe) /, 'explain '],
  [/^describe /, 'explain '],
  [/\bin (?:simple|plain|easy|layman's) (?:terms|language|words|english)\b/, 'in simple words'],
  // Who made it.
  [new RegExp(`^(.+) (?:was|were) (${made}) by wh(?:om|o)$`), 'who $2 $1'],
  [new RegExp(`^by whom (?:was|were) (.+) (${made})$`), 'who $2 $1'],
  [new RegExp(`^who (?:was|were) (.+) (${made}) by$`), 'who $2 $1'],
  [
    new RegExp(
      `^(?:which|what) (?:author|writer|person|scientist|inventor|artist|company|man|woman) (?=${made})`,
    ),
    'who ',
  ],
  [/^who (?:is|was) the (?:author|writer) of /, 'who wrote '],
  [/^who (?:is|was) the inventor of /, 'who invented '],
  [/^who (?:is|was) the founder of /, 'who founded '],
  [/^who (?:is|was) the director of /, 'who directed '],
  [/^who served as /, 'who was '],
  [
    /^(?:was|were|is|are) (.+?) (beaten|\w{3,}ed|written|eaten|stolen|taken|won|hit) by (.+?)((?: (?:in|on|at|during) .+)?)$/,
    'did $3 $2 $1$4',
  ],
  // In another language.
  [
    new RegExp(`^how (?:do|would|can|should) (?:you|i|we|one) say (.+) in ${languages}$`),
    'translate $1 to $2',
  ],
  [new RegExp(`^what(?:'s| is) (.+) in ${languages}$`), 'translate $1 to $2'],
  [
    new RegExp(
      `^what(?:'s| is) the ${languages} (?:translation|word|term|phrase|expression) (?:of|for) (.+)$`,
    ),
    'translate $2 to $1',
  ],
  // Weather, sun, time.
  [
    /^(?:how(?:'s| is)|what(?:'s| is)) the weather(?: forecast)?(?: like)?(?: going to be)?(?: like)?/,
    'what is the weather',
  ],
  [/\bweather forecast\b/, 'weather'],
  [/\b(?:does|will) (?:the )?sun rise\b/, 'is sunrise'],
  [/\b(?:does|will) (?:the )?sun set\b/, 'is sunset'],
  [/\bis sunrise (.+) in (.+)$/, 'is sunrise in $2 $1'],
  [/^what(?:'s| is| was) (.{2,60}?) like\b/, 'how is $1'],
  [/\b(?:is|are|am) going to\b/, 'will'],
  [/^is it going to\b/, 'will it'],
  // Fees, orders, subscriptions.
  [
    /^do you (?:charge|take a fee)(?: me| us)?(?: a fee| anything| money)? (?:for|to|if i|when i) /,
    'is there a fee for ',
  ],
  [
    /^(?:will|would|do) i (?:be charged|get charged|pay|have to pay)(?: a fee| anything| fees)? (?:for|to|if i|when i) /,
    'is there a fee for ',
  ],
  [/^(?:are there|is there) (?:a|any) (?:charges?|fees?) (?:for|to|if i|when i|on) /, 'is there a fee for '],
  [/^(?:is|are) (.+?) subject to (?:a |any )?(?:fees?|charges?)$/, 'is there a fee for $1'],
  [/\b(withdraw|deposit|transfer|exchange)(?:ing|s)? (cash|money|funds)\b/, '$2 $1'],
  [/\b(cash|money|funds) (withdraw|deposit|transfer|exchange)(?:al|als|s|ing)\b/, '$1 $2'],
  [/^what(?:'s| is) the status of my (order|package|parcel|shipment|delivery)\b/, 'where is my $1'],
  [/^track (?:my )?(order|package|parcel|shipment|delivery)\b/, 'where is my $1'],
  [/^where (?:is|are) (my .+?) (?:right )?now$/, 'where is $1'],
  [/\bunsubscribe from (?:my )?(\S+)/, 'cancel my $1 subscription'],
  [
    /\b(cancel|end|stop|renew|pause)(ing)? (?:my |a |the )?subscription (?:to|with|for|of) (\S+)/,
    '$1$2 my $3 subscription',
  ],
  [/\bending (?:a |my |the )?(\S+) subscription\b/, 'cancel my $1 subscription'],
  // Reminders, music.
  [
    /^(?:set|create|make|add|i need|i want|give me)(?: me| up)? a reminder(?: for me)?((?: \S+){0,3}?) to (.+)$/,
    'remind me to $2$1',
  ],
  [/^(?:do not|don't) let me forget to /, 'remind me to '],
  [/^i(?: want|'d like| would like) to (?:hear|listen to) /, 'play '],
  [/^put on (?=")/, 'play '],
  [/^play the song /, 'play '],
  // Comparisons with an amount.
  [/\b(?:for )?(?:less|fewer|lower|cheaper) than\b/, 'under'],
  [/\b(?:more|greater|higher) than\b/, 'over'],
  [/\bbelow (?=[$€£]?\d)/, 'under '],
  [/\babove (?=[$€£]?\d)/, 'over '],
  // Contents.
  [
    /\b(?:contain|have|provide|offer)s? (?:a lot|lots|plenty|high amounts?|large amounts?) of\b/,
    'are high in',
  ],
  [/\brich in\b/, 'high in'],
  [/\b(?:a|another|the) copy of\b/, 'the'],
  [/\b(?:a )?(?:lot|lots|plenty) of\b/, 'many'],
  [/\ball the time\b/, 'always'],
  [/\bkeeps? (\w+ing)\b/, '$1 always'],
  [/\bmake (".+?"|\S+) plural\b/, 'plural of $1'],
  [/\bright now\b|\bat the moment\b|\bat present\b|\bcurrently\b/, 'now'],
  [/\bas well as\b/, 'and'],
  [/\bin order to\b|\bso as to\b/, 'to'],
  [/\bdue to\b|\bowing to\b/, 'because of'],
  [/\b(?:every day|each day)\b/, 'daily'],
  [/\b(?:every|each) week\b/, 'weekly'],
  [/\b(?:every|each) month\b/, 'monthly'],
  [/\b(?:every|each) year\b/, 'yearly'],
]

const size = /^how (tall|high|long|wide|deep|heavy|fast|old) (?:is|are|was) (.+)$/

/** A question in lower case, asked in the way that stands for all its rewordings. */
export function reworded(lower: string): string {
  let text = lower
  for (const [pattern, plain] of rewordings) text = text.replace(pattern, plain)
  return text.replace(
    size,
    (_, adjective: string, of: string) => `what is the ${nounOf[adjective] ?? adjective} of ${of}`,
  )
}
