import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** Turns a text into ids, with the special tokens, at most so many: the last one is kept when it is cut. */
export type Tokenize = (text: string, mostTokens: number) => number[]

/** UTF-16 units of a text that are tokenised: many times what any of these models reads. */
const mostUnits = 16_384

const tokenizerSchema = z.custom<{ encode(text: string): number[] }>(
  // An instance of it can be called, and so is a function.
  (found) => typeof found === 'function' && 'encode' in found,
)

/** The reference tokenizer (@xenova/transformers) with the folder's `tokenizer.json`. Nothing is fetched. */
export async function modelTokenizer(folder: string): Promise<Tokenize> {
  const { BertTokenizer } = await import('@xenova/transformers')
  const described: unknown = JSON.parse(readFileSync(join(folder, 'tokenizer.json'), 'utf8'))
  const tokenizer = tokenizerSchema.parse(new BertTokenizer(described, {}))
  return (text, mostTokens) => {
    const ids = tokenizer.encode(text.length > mostUnits ? text.slice(0, mostUnits) : text)
    const last = ids.at(-1)
    return ids.length <= mostTokens || last === undefined ? ids : [...ids.slice(0, mostTokens - 1), last]
  }
}
