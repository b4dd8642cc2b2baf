// Turns the corpus into token ids with the teachers' own tokenizer (@xenova/transformers).
//
//   node scripts/embedder/tokenize.mjs --corpus data/corpus --teachers DIR --out DIR
//
// Writes into --out:
//   texts.jsonl   the texts, in corpus order, one JSON string a line
//   ids.u16       token ids with [CLS] and [SEP], at most 64 a text, flat, little-endian uint16
//   offsets.u32   where each text starts in ids.u16 (one more entry than texts)
//   pieces.json   the tokenizer's vocabulary, by id
//   sources.json  SHA-256 of the corpus and of the teachers, for the artifact's header
import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { AutoTokenizer, env } from '@xenova/transformers'

const MAX_TOKENS = 64

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(process.env.UMBEL_DATA ?? 'data', 'corpus') },
    teachers: { type: 'string' },
    out: { type: 'string' },
  },
})
if (!options.teachers || !options.out) throw new Error('tokenize.mjs needs --teachers DIR and --out DIR')

env.allowRemoteModels = false
env.localModelPath = options.teachers
const tokenizer = await AutoTokenizer.from_pretrained('minilm')

const corpus = readFileSync(join(options.corpus, 'texts.jsonl.gz'))
const lines = gunzipSync(corpus).toString().trimEnd().split('\n')
mkdirSync(options.out, { recursive: true })

const texts = createWriteStream(join(options.out, 'texts.jsonl'))
const offsets = new Uint32Array(lines.length + 1)
const ids = new Uint16Array(lines.length * MAX_TOKENS)
let end = 0
for (const [index, line] of lines.entries()) {
  const text = JSON.parse(line)[1]
  texts.write(JSON.stringify(text) + '\n')
  const encoded = tokenizer.encode(text)
  // Truncation keeps [SEP] as the last token, as the teachers saw it in training.
  const kept = encoded.length > MAX_TOKENS ? [...encoded.slice(0, MAX_TOKENS - 1), encoded.at(-1)] : encoded
  ids.set(kept, end)
  end += kept.length
  offsets[index + 1] = end
}
texts.end()

const pieces = []
for (const [piece, id] of tokenizer.model.tokens_to_ids) pieces[id] = piece

writeFileSync(join(options.out, 'ids.u16'), new Uint8Array(ids.buffer, 0, end * 2))
writeFileSync(join(options.out, 'offsets.u32'), new Uint8Array(offsets.buffer))
writeFileSync(join(options.out, 'pieces.json'), JSON.stringify(pieces))
const pins = JSON.parse(readFileSync(new URL('teachers.json', import.meta.url), 'utf8'))
const sources = {
  corpus: createHash('sha256').update(corpus).digest('hex'),
  minilm: pins.minilm.sha256,
  bge: pins.bge.sha256,
}
writeFileSync(join(options.out, 'sources.json'), JSON.stringify(sources))
console.log(`${lines.length} texts, ${end} tokens, ${pieces.length} pieces`)
