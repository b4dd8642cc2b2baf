// `npm run generate` runs this by generate-docs-index.mjs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inputsHash } from './inputs-hash.ts'
import { missingSections } from './read-questions.ts'
import { projectRoot } from '../self-host/places.mjs'
import { questionTexts } from './training-texts.ts'
import { readDocs } from './read-docs.ts'
import { readRanker } from '../../src/providers/edge/docs/read-ranker.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { trainRanker } from './train-ranker.ts'

const folder = join(projectRoot, 'src/providers/edge/docs')
const files = { texts: join(folder, 'docs-index.json'), ranker: join(folder, 'docs-ranker.bin') }
/** Bytes: both ride in the Worker's bundle. */
const largest = { texts: 150_000, ranker: 240_000 }

const { sections, questions, strangers } = readDocs(projectRoot)
const missing = missingSections(questions, sections)
if (missing.length > 0) fail(...missing)

const texts = printSections(sections)
const embedder = shippedEmbedder()
const inputs = inputsHash(projectRoot, [texts, JSON.stringify([questions, strangers]), embedder.build])
if (process.argv.includes('--check')) {
  const stale = [
    ...(read(files.texts)?.toString() === texts ? [] : ['docs-index.json']),
    ...(hashOf(read(files.ranker)) === inputs ? [] : ['docs-ranker.bin']),
  ]
  if (stale.length > 0)
    fail(`${stale.join(' and ')}: older than the docs or their questions: npm run generate`)
} else {
  const ranker = trainRanker(sections, questionTexts(questions, sections), strangers, embedder, inputs)
  if (Buffer.byteLength(texts) > largest.texts) fail(`docs-index.json has more than ${largest.texts} bytes.`)
  if (ranker.length > largest.ranker) fail(`docs-ranker.bin has more than ${largest.ranker} bytes.`)
  writeFileSync(files.texts, texts)
  writeFileSync(files.ranker, ranker)
}

/** One section a line, so that a change of the docs is a small change of the index. */
function printSections(list) {
  return `{"sections":[\n${list.map((section) => JSON.stringify(section)).join(',\n')}\n]}\n`
}

function read(file) {
  return existsSync(file) ? readFileSync(file) : undefined
}

/** What the ranker was made from; undefined when it cannot be read. */
function hashOf(bytes) {
  try {
    return bytes === undefined ? undefined : readRanker(new Uint8Array(bytes).buffer).inputs
  } catch {
    return undefined
  }
}

function fail(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(1)
}
