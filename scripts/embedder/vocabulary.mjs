// Chooses the pieces that the artifact keeps, and tokenises the corpus anew with them and with the product's own
// tokenizer (words whose piece was dropped fall apart into smaller pieces).
//
//   node scripts/embedder/vocabulary.mjs --work DIR [--size 13000]
//
// Reads what tokenize.mjs wrote. Writes into --work:
//   vocabulary.json    the kept pieces, sorted: [teacher id, piece] each
//   student-ids.u16    ids into vocabulary.json, flat;  student-offsets.u32  where each text starts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { WordPiece } from '../../src/embeddings/wordpiece.ts'

const MAX_TOKENS = 64

const { values: options } = parseArgs({
  options: { work: { type: 'string' }, size: { type: 'string', default: '13000' } },
})
if (!options.work) throw new Error('vocabulary.mjs needs --work DIR')
const read = (name) => readFileSync(join(options.work, name))

const pieces = JSON.parse(read('pieces.json').toString())
const teacherIds = new Uint16Array(new Uint8Array(read('ids.u16')).buffer)
const counts = new Uint32Array(pieces.length)
for (const id of teacherIds) counts[id]++

// English and its neighbours only; other scripts would cost rows and the teachers cannot read them.
const latin = /^(##)?[\p{Script=Latin}\p{Script=Common}]+$/u
// With every ASCII character, alone and inside a word, any ASCII word can be spelled.
const always = /^(##)?[\x21-\x7e]$/
const special = /^\[(PAD|UNK|CLS|SEP|MASK|unused\d+)\]$/

const kept = pieces
  .map((piece, id) => ({ piece, id, rank: always.test(piece) ? Infinity : counts[id] }))
  .filter(({ piece }) => latin.test(piece) && !special.test(piece))
  .toSorted((a, b) => (b.rank === a.rank ? a.id - b.id : b.rank - a.rank))
  .slice(0, Number(options.size))
  // Sorted, the vocabulary loads faster and packs tighter.
  .toSorted((a, b) => (a.piece < b.piece ? -1 : 1))

const tokenizer = new WordPiece(kept.map(({ piece }) => piece).join('\n'))
const texts = read('texts.jsonl').toString().trimEnd().split('\n')
const offsets = new Uint32Array(texts.length + 1)
const ids = new Uint16Array(texts.length * MAX_TOKENS)
const buffer = new Uint16Array(MAX_TOKENS)
let end = 0
for (const [index, text] of texts.entries()) {
  const count = tokenizer.encode(JSON.parse(text), buffer)
  ids.set(buffer.subarray(0, count), end)
  end += count
  offsets[index + 1] = end
}

writeFileSync(join(options.work, 'vocabulary.json'), JSON.stringify(kept.map(({ id, piece }) => [id, piece])))
writeFileSync(join(options.work, 'student-ids.u16'), new Uint8Array(ids.buffer, 0, end * 2))
writeFileSync(join(options.work, 'student-offsets.u32'), new Uint8Array(offsets.buffer))
const rarest = Math.min(...kept.map(({ id }) => counts[id]).filter((count) => count > 0))
console.log(`${kept.length} pieces, rarest seen ${rarest} times; ${texts.length} texts, ${end} tokens`)
