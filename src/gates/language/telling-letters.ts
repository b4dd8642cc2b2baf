/** Letters that few of the known languages have, and which. */
const lettersOf: Readonly<Record<string, string>> = {
  ыэё: 'ru',
  їєґ: 'uk',
  і: 'uk',
  ъ: 'bg',
  јљњћђџ: 'sr',
  ß: 'de',
  øæ: 'da no',
  å: 'sv da no',
  äö: 'de sv fi et',
  őű: 'hu',
  řěů: 'cs',
  ýúí: 'cs sk is',
  ŕĺľ: 'sk',
  čšž: 'cs sk sl hr lt lv',
  ćđ: 'hr',
  ł: 'pl',
  śźż: 'pl',
  ąę: 'pl lt',
  ėįų: 'lt',
  āēīūķģļņ: 'lv',
  șțţ: 'ro',
  ăâ: 'ro vi',
  '¿¡ñ': 'es',
  ãõ: 'pt',
  ığş: 'tr',
  ðþ: 'is',
  ë: 'sq',
  ơưạảấầẩẫậắằẳẵặẻẽếềểễệịỉỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ: 'vi',
  ژگچپ: 'fa ur',
  ٹڈڑےں: 'ur',
  ةىأإ: 'ar',
  ळ: 'mr',
}

const languagesByLetter = new Map(
  Object.entries(lettersOf).flatMap(([letters, languages]) =>
    [...letters].map((letter) => [letter, languages.split(' ')] as const),
  ),
)

const telling = new RegExp(`[${[...languagesByLetter.keys()].join('')}]`, 'gu')

/** Letters of a text that are looked at. */
const mostLetters = 100

/** For each telling letter of a text, the languages that it speaks for. */
export function languagesOfLetters(text: string): (readonly string[])[] {
  const letters = text.match(telling) ?? []
  return letters.slice(0, mostLetters).map((letter) => languagesByLetter.get(letter) ?? [])
}
