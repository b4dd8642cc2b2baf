import { characterKindNames } from './character-kinds.ts'
import { TextShape } from './text-shape.ts'
import { wordGroupNames } from './word-groups.ts'

const shares = [
  'length',
  'length squared',
  'word length',
  'digits',
  'letters',
  'upper case',
  'distinct words',
]
const counts = ['longest word', 'numbers', 'decimals', 'choices', 'capitalised', 'acronyms', 'foreign']

export const surfaceFeatureNames: readonly string[] = [
  ...shares,
  ...counts,
  ...characterKindNames,
  ...wordGroupNames,
]

/** Changes whenever the numbers may: a predictor only reads features of the version it was trained on. */
export const surfaceFeatureVersion = 1

/**
 * What a text shows without being understood: how long it is, what it is made of, how the question is put. Predictors
 * read it beside the vector, which says what a text is about but little of its length and form.
 *
 * One number for each of `surfaceFeatureNames`, about -5 to 10: shares, and counts damped as log(1 + count). About
 * 15 us for 300 characters; at most 8,192 are read, the length counts whole.
 */
export function surfaceFeatures(text: string): Float32Array {
  const shape = new TextShape(text)
  const length = Math.log1p(text.length) - 5
  const units = shape.units + 1
  return Float32Array.from([
    length,
    length * length,
    shape.letters / (shape.words + 1) / 5,
    (5 * shape.digits) / units,
    shape.letters / units,
    (5 * shape.upper) / units,
    shape.distinct.size / (shape.words + 1),
    Math.log1p(shape.longestWord) - 2,
    Math.log1p(shape.numbers),
    Math.log1p(shape.decimals),
    Math.log1p(shape.choices),
    Math.log1p(shape.capitalised),
    Math.log1p(shape.acronyms),
    Math.log1p(shape.foreign),
    ...Array.from(shape.kinds, Math.log1p),
    ...Array.from(shape.groups, Math.log1p),
  ])
}
