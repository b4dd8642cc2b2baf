/** Words that carry no meaning of their own in a question. */
export const stopWords = words(`
a an the this that these those there here it its it's
is are am was were be been being do does did done has have had having will would shall
i me my mine we us our you your he she they him her them his their
of in on at for with about using via and as to into from than by through
which whom
's please also just really actually currently now very some any
if so then whether while
can could may might should must ought let lets
get got going ones way
'd 'll 've 're 'm i'm i'd i'll i've we're you're it'll that's what's who's how's where's when's
dear ok okay
`)

/** Words that one wording has and another leaves out. */
export const weakWords = words(`
good best nice great ideal proper right suitable
named called exactly kind kinds type types sort sorts
people person users
use using tool way ways possible please kindly help simply quickly easily
together position properly itself own
calculate compute determine
version come idea ideas located
`)

/** Each line: words of which a question has the one or the other, or none. Other words do not stand for them. */
const modes = `
past: was were did had
present: is are am do does has have
future: will shall going
`

/** "Isn't" and "what's" as their verb. */
export function verbOf(token: string): string {
  if (/^(?:can't|cannot|cant)$/.test(token)) return 'can'
  if (/^(?:won't|wont)$/.test(token)) return 'will'
  if (token.endsWith("n't")) return token.slice(0, -3)
  return /^(?:what|who|how|where|when|why|that|it|there|here)'s$/.test(token) ? 'is' : token
}

/** Time of the verb: what was is not what is. */
export const tenseOf: ReadonlyMap<string, string> = new Map(
  modes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [tense = '', list = ''] = line.split(': ')
      return list.split(' ').map((word): [string, string] => [word, tense])
    }),
)

/** What may, what should and what must be done are three questions. */
export const modalOf: ReadonlyMap<string, string> = new Map([
  ...mode('can', 'can could may might able possible allowed permitted'),
  ...mode('should', 'should ought'),
  ...mode('must', 'must need needs required necessary'),
])

/** Whose: mine is not yours, his is not hers. */
export const ownerOf: ReadonlyMap<string, string> = new Map([
  ...mode('my', 'my mine our ours'),
  ...mode('me', 'me us myself'),
  ...mode('yours', 'your yours yourself'),
  ...mode('his', 'his him he himself'),
  ...mode('hers', 'her hers she herself'),
  ...mode('theirs', 'their theirs them they themselves'),
])

/** What turns a question round, or takes back a part of it. */
export const turning = words(`
not no never none nobody nothing nowhere neither nor cannot without hardly barely lack lacks lacking
except unless excluding exclude excludes other else instead but only avoid avoids avoiding prevent prevents preventing
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't ain't
dont doesnt didnt cant wont isnt arent cannot stop stops stopping refuse refuses fail fails failed failing
ignore ignoring ignores skip skipping
`)

/** What a word depends on by the place it stands in. `to` and `into` are one, and so are `from` and `out of`. */
export const directions: ReadonlyMap<string, string> = new Map([
  ['to', 'to'],
  ['into', 'to'],
  ['from', 'from'],
  ['than', 'than'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
  ['until', 'until'],
  ['since', 'since'],
  ['over', 'over'],
  ['under', 'under'],
  ['above', 'over'],
  ['below', 'under'],
  ['against', 'against'],
  ['as', 'as'],
  ['for', 'for'],
  ['about', 'about'],
])

/** Words whose two sides may change places. */
export const symmetric = words(
  'between and or compare difference differ different together both apart vs versus with',
)

function mode(name: string, list: string): [string, string][] {
  return list.split(' ').map((word) => [word, name])
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
