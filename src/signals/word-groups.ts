/** Words, in lower case, that tell what kind of thing is asked. A word may stand in one group only. */
const groups: Readonly<Record<string, string>> = {
  code: 'def return function import assert const elif lambda select python java javascript print class array string',
  negation: 'not no never except without neither nor least false incorrect cannot',
  unit: 'km cm mm kg g mg ml kj hz mol atm ft lb lbs inches feet miles hours minutes seconds degrees psi btu days weeks months years hour minute day week year meters gallons',
  money: 'dollar dollars cent cents price cost costs sells sold buy buys bought pay pays paid',
  person: 'he she his her him they their i my',
  quantity: 'many much long far old often',
  what: 'what who when where',
  which: 'which',
  why: 'why explain reason because',
  compute: 'find calculate compute determine evaluate solve simplify estimate',
  proof:
    'prove proof theorem lemma let integer integers polynomial triangle vector matrix group ring field function f',
  write: 'write create generate implement compose draft translate summarize summarise rewrite',
  suppose: 'suppose assume given consider if',
  statement: 'statement statements following true correct best likely',
  comparison: 'more less fewer twice half total altogether each per left remaining remains times every',
  law: 'court defendant plaintiff statute contract jury murder liability property law state',
  health: 'patient year-old blood disease treatment symptoms cells infection physician pain',
}

export const wordGroupNames: readonly string[] = Object.keys(groups)

/** From a word to the position of its group's name; the first group that lists a word has it. */
export const wordGroupOf: ReadonlyMap<string, number> = new Map(
  Object.values(groups)
    .flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, group]))
    .toReversed(),
)
