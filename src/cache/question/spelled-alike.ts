import { withoutNumberWords } from '../../aggregation/numbers/number-words.ts'

/** Denominators that a decimal fraction holds exactly. */
const parts: ReadonlyMap<string, string> = new Map([
  ['1/2', '.5'],
  ['1/4', '.25'],
  ['3/4', '.75'],
])
const ordinals =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const suffixes = ['nd', 'rd']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const numbered =
  'seasons?|chapter|episode|part|version|phase|level|page|grade|type|tier|volume|book|act|platform|gate|terminal|unit|article|appendix|stage'

type Spelling = readonly [pattern: RegExp, spelled: string | ((...found: string[]) => string)]

/** In this order: what the first leave is what the next ones read. */
const spellings: readonly Spelling[] = [
  // Fractions and dozens.
  [/⁄/g, '/'],
  [
    /(\d+ )?\b([13]\/[24])(?= [a-z])/gi,
    (_, whole, part) => `${whole?.trim() ?? '0'}${parts.get(part ?? '') ?? ''}`,
  ],
  [/\b(?:an?|one) (hour|minute|day|week|month|year) and a half\b/gi, '1.5 $1s'],
  [/\b(\d+|two|three|four|five|six) and a half(?= )/gi, (_, whole) => `${withoutNumberWords(whole ?? '')}.5`],
  [/\bhalf an? (?:million|mil)\b/gi, '500,000'],
  [/\bhalf a dozen\b/gi, '6'],
  [/\b(?:an?|one) dozen\b/gi, '12'],
  [/\b(?:an?|one) (hundred|thousand|million|billion)(?= [a-z])/gi, (_, word) => large.get(word ?? '') ?? ''],
  [
    /\bhalf an? (?=hour|minute|cup|kilo|lit|mile|pound|teaspoon|tablespoon|ounce|gallon|pint|day|year)/gi,
    '0.5 ',
  ],
  [/\b(for|of|takes?|spend) an hour\b/gi, '$1 1 hour'],
  [/\bone (?=(?:hour|minute|day|week|month|year|[kmgt]b)\b)/gi, '1 '],
  [/\btwice(?= (?:a|per|every) )/gi, '2 times'],
  [/\b(?:a )?quarter of an hour\b/gi, '15 minutes'],
  [/\b(between|compare|if|whether|merge|join|combine) (?:two|2) (?=[a-z]+s\b)/gi, '$1 '],
  // What is counted through.
  [new RegExp(`\\b(${numbered}) one\\b`, 'gi'), '$1 1'],
  [
    new RegExp(`\\b(${numbered}) (i{1,3}|iv|vi{0,3}|ix|x)\\b`, 'gi'),
    (_, word, roman) => `${word ?? ''} ${romans.indexOf(roman?.toLowerCase() ?? '') + 1}`,
  ],
  [
    new RegExp(
      `\\b(the|an?|in|my|their|his|her|its|our|[a-z]+'s) (${ordinals.join('|')})(?= (?!time|opinion|hand|half|world war)[a-z])`,
      'gi',
    ),
    (_, before, word) => `${before ?? ''} ${ordinal(word)}`,
  ],
  [/\b1st\b(?! of )/gi, 'first'],
  [/\bworld war (?:1|one)\b/gi, 'ww1'],
  [/\bworld war (?:2|two)\b/gi, 'ww2'],
  [/\b(\d+)[- ]years?[- ](?:olds?|of age)\b/gi, '$1 old'],
  // Temperatures.
  [/(\d) ?(?:°|º|degrees?|deg\.?) ?c(?:elsius|entigrade)?\b/gi, '$1 degrees celsius'],
  [
    /(\d)(?: ?[Cc]elsius\b|C\b| C\b(?= *(?:[?.,!;:]|$|(?:is|in|to|for|or|and|a|too|fever|oven|hot|dangerous) )))/g,
    '$1 degrees celsius',
  ],
  [/(\d) ?(?:°|º|degrees?|deg\.?) ?f(?:ahrenheit)?\b/gi, '$1 degrees fahrenheit'],
  [/(\d)(?: ?[Ff]ahrenheit|F)\b/g, '$1 degrees fahrenheit'],
  [/ ?°/g, ' degrees'],
  // Times of the day.
  [
    new RegExp(
      `\\b(${hours.join('|')})(?= ?(?:[ap]\\.?m\\b|o'?clock|in the (?:morning|afternoon|evening)))`,
      'gi',
    ),
    (_, hour) => String(hours.indexOf(hour?.toLowerCase() ?? '') + 1),
  ],
  [/\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?/gi, (_, hour, minute, half) => clock(hour, minute, half)],
  [
    /\b(\d{1,2})(?::(\d\d))?(?: o'?clock)? in the (morning|afternoon|evening)\b/gi,
    (_, hour, minute, part) => clock(hour, minute, part === 'morning' ? 'a' : 'p'),
  ],
  [/\bhalf past (\d{1,2})\b/gi, '$1:30'],
  [/\b(?:12 )?(?:noon|midday)\b/gi, '12:00'],
  [/\b(?:12 )?midnight\b/gi, '00:00'],
  [/\b(\d):(\d\d)\b/g, '0$1:$2'],
  [/\b(under|over)-(?=\d)/gi, '$1 '],
  // Names.
  [/ ?(?:->|=>|→) ?/g, ' to '],
  [/\b([kmg])(?:bits?\/s(?:ec)?|bits)\b/gi, '$1bps'],
  [/\b401 ?\(k\)/gi, '401k'],
  [/\bcovid-?19\b/gi, 'covid'],
  [/\bps ?(?=[1-5]\b)/gi, 'PlayStation '],
  [/\bv(?=\d+(?:\.\d+)+\b)/gi, 'version '],
  [/(?<=[a-z]{2})\+(?=[\s?.,!]|$)/gi, ' plus'],
  [/\b(node|vue|next|react|nuxt|express|three|d3|angular|ember|nest|backbone)\.js\b/gi, '$1'],
  [/\bUS\$ ?/g, '$'],
  [/(\d) bucks\b/gi, '$1 dollars'],
]

const large: ReadonlyMap<string, string> = new Map([
  ['hundred', '100'],
  ['thousand', '1,000'],
  ['million', '1,000,000'],
  ['billion', '1,000,000,000'],
])

/** One spelling of numbers, times, temperatures and names that are written in several ways: "1 pm" is "13:00". */
export function spelledAlike(plain: string): string {
  let text = plain
  for (const [pattern, spelled] of spellings) {
    text = typeof spelled === 'string' ? text.replace(pattern, spelled) : text.replace(pattern, spelled)
  }
  return text
}

/** "Third" as "3rd". */
function ordinal(word = ''): string {
  const place = ordinals.indexOf(word.toLowerCase())
  return `${place + 2}${suffixes[place] ?? 'th'}`
}

function clock(hour = '', minute = '00', half = ''): string {
  const twelfth = Number(hour) % 12
  const passed = half.toLowerCase() === 'p' ? twelfth + 12 : twelfth
  return `${String(passed).padStart(2, '0')}:${minute}`
}
