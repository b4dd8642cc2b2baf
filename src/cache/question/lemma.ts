/** Forms that no ending tells, each line led by its base form. */
const irregularForms = `
go went gone|buy bought|get got gotten|take took taken|give gave given|make made|find found|send sent|lose lost
pay paid|leave left|keep kept|tell told|say said|write wrote written|win won|begin began begun|build built
break broke broken|choose chose chosen|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown
forget forgot forgotten|grow grew grown|hide hid hidden|know knew known|meet met|run ran|see saw seen|sell sold
sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|steal stole stolen|swim swam swum|teach taught
think thought|throw threw thrown|understand understood|wear wore worn|wake woke woken|die died dying|lie lying
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives
knife knives|leaf leaves|half halves|tie tying|freeze froze frozen|hold held|bring brought|catch caught|feel felt
hear heard|stand stood|rise rose risen|draw drew drawn`

const irregular: ReadonlyMap<string, string> = new Map(
  irregularForms
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [form, base])
    }),
)

/** Each: an ending, how many letters of it go, and what may stand instead. */
const endings: readonly (readonly [RegExp, number, readonly string[]])[] = [
  [/ies$/, 3, ['y']],
  [/ied$/, 3, ['y']],
  [/ing$/, 3, ['', 'e']],
  [/(.)\1ing$/, 4, ['']],
  [/ed$/, 2, ['', 'e']],
  [/(.)\1ed$/, 3, ['']],
  [/es$/, 2, ['', 'e']],
  [/(?<![sui])s$/, 1, ['']],
]
const compared: typeof endings = [
  [/(.)\1(?:er|est)$/, 0, []],
  [/ier$/, 3, ['y']],
  [/iest$/, 4, ['y']],
  [/er$/, 2, ['', 'e']],
  [/est$/, 3, ['', 'e']],
]

/** The base form of an English word, as far as the words that `knows` tell. */
export function lemmaOf(
  word: string,
  knows: (word: string) => boolean,
  isQuality: (word: string) => boolean,
): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4 || /^\d/.test(word)) return word
  const bases = cut(word, endings)
  const base = bases.find((candidate) => candidate.length > 2 && knows(candidate))
  if (base !== undefined) return base
  if (knows(word)) return word
  const plain = cut(word, compared).find((candidate) => candidate.length > 2 && isQuality(candidate))
  return plain ?? (/(?<!s)s$/.test(word) ? (bases.at(-1) ?? word) : word)
}

function cut(word: string, table: typeof endings): string[] {
  return table.flatMap(([pattern, letters, instead]) => {
    if (!pattern.test(word)) return []
    if (instead.length === 0) return [word.replace(/(.)\1(?:er|est)$/, '$1')]
    return instead.map((ending) => word.slice(0, word.length - letters) + ending)
  })
}
