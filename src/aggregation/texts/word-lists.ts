const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that carry no meaning of their own. Negations and conditions are none of them. */
export const stopWords = words(`
a an the this that these those it its he she they we you i him her his their our your my me them us
is are was were be been being am do does did done have has had will would shall should can could may might must
of in on at to for with from by as into onto about between during through per than then so such there here
and also too very really quite just please well still yet already rather simply actually basically
what which who whom whose when where how answer called known named name because due`)

/** What turns a sentence into its opposite, or takes back a part of it. */
export const negations = words(`
no not never none nobody nothing nowhere neither nor cannot without hardly scarcely barely lacks lack
isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't mustn't
ain't nope`)

/** What makes a statement hold only in part, or makes its noun another one. */
export const conditions = words(`
or unless except only if maybe perhaps possibly either depends sometimes but however although unlikely rarely
vice deputy former ex half fake pseudo quasi`)

/** Each line: words of one pole, a bar, words of the other. No two answers that say one and the other agree. */
const poles = `
yes true correct right agree valid | no false incorrect wrong disagree invalid
enable allow permit activate accept approve grant | disable forbid prohibit deactivate reject deny refuse
increase rise grow gain higher more up above over raise maximum most | decrease fall shrink lose loss lower less down below under reduce minimum least
before earlier prior preceding | after later following subsequent
buy purchase | sell
open unlock start begin | close lock stop end
include | exclude
import | export
win won | lose lost
positive good better best | negative bad worse worst
hot warm | cold cool
first | last
left | right
north northern | south southern
east eastern | west western
legal lawful | illegal unlawful
safe | dangerous unsafe
male man men boy | female woman women girl
internal inside inner | external outside outer
always all every everyone | never none few
pass succeed success | fail failure
alive | dead
public | private
love like | hate dislike
present | absent
odd | even
lend | borrow
push | pull
accelerate | decelerate
ascending | descending
upper | lower
input | output
encode encrypt compress | decode decrypt decompress
client | server
supports supported supporting | opposes opposed opposing`

/** Each line: words of one kind, of which only one can be meant. */
const kinds = `
monday tuesday wednesday thursday friday saturday sunday
january february april june july august september october november december
spring summer autumn winter
first second third fourth fifth sixth seventh eighth ninth tenth
red orange yellow green blue purple pink brown black white grey
morning noon afternoon evening night midnight
yesterday today tomorrow
north south east west
daily weekly monthly quarterly yearly annually hourly
small medium large
low moderate high
easy hard
mother father sister brother son daughter wife husband`

/** Word to its pole: pairs share a number, one of them negative. A word may have several. */
export const polesOf: ReadonlyMap<string, readonly number[]> = index(
  poles
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .split('|')
        .flatMap((side, pole) =>
          [...words(side)].map((word): [string, number] => [word, pole === 0 ? row + 1 : -row - 1]),
        ),
    ),
)

/** Word to its kind. */
export const kindsOf: ReadonlyMap<string, readonly number[]> = index(
  kinds
    .trim()
    .split('\n')
    .flatMap((line, row) => [...words(line)].map((word): [string, number] => [word, row])),
)

function index(pairs: readonly (readonly [string, number])[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  for (const [word, value] of pairs) byWord.set(word, [...(byWord.get(word) ?? []), value])
  return byWord
}

/** Words around a name that may be left out: "New York City", "President Obama". */
export const nameFillers = words(`
city river mount mountain lake island ocean sea state republic company inc ltd corp
mr mrs ms dr prof sir king queen president emperor pope saint st lord lady professor`)
