/** Printable ASCII and the three controls that count as white space: no rule below but lower case applies. */
const PLAIN = /^[\t\n\r\x20-\x7e]*$/

/** Characters that leave no trace: NUL and other controls, format, private use, lone surrogates, U+FFFD. */
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}\ufffd]|(?![\t\n\r])\p{Cc}/gu

const WHITE_SPACE = /\s/gu

/** Ideographs of the basic plane. The reference tokenizer looks at UTF-16 units, so astral ones stay together. */
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g

const COMBINING_MARK = /[\u0300-\u036f]/g

/**
 * The text as BERT's uncased models see it: controls removed, white space made plain, ideographs set apart,
 * lower case, accents dropped. Tab, line feed and carriage return may remain; they separate words like a space.
 *
 * The order of the steps is the reference tokenizer's (BertNormalizer in @xenova/transformers), because the
 * steps do not commute: U+FEFF, say, is both a format character and white space.
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .replace(INVISIBLE, '')
    .replace(WHITE_SPACE, ' ')
    .replace(IDEOGRAPH, ' $& ')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING_MARK, '')
}
