// Makes the text that `edge/docs` answers from: node scripts/generate-docs-index.mjs [--check]
import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { splitSections } from './docs-index/split-sections.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'src/providers/edge/docs/docs-index.json')
/** Bytes: the index rides in the Worker's bundle. */
const largest = 150_000

/** Not answers: status and evaluation are about the making of Umbel, and other pages explain what the options' tables list. */
const leftOut = new Set(['status.md', 'options.md', 'evaluation.md'])

const index = makeIndex()
const size = Buffer.byteLength(index)
if (size > largest) fail(`The index has ${size} bytes, more than ${largest}.`)
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== index) {
    fail('docs-index.json is older than the docs: run node scripts/generate-docs-index.mjs')
  }
} else writeFileSync(target, index)

function listDocs() {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !leftOut.has(name))
  return pages.toSorted().map((name) => `docs/${name}`)
}

/** One section a line, so that a change of the docs is a small change of the index. */
function makeIndex() {
  const sections = listDocs().flatMap((file) =>
    splitSections(readFileSync(join(root, file), 'utf8')).map((section) => ({ file, ...section })),
  )
  const lines = sections.map((section) => JSON.stringify(section))
  return `{"sections":[\n${lines.join(',\n')}\n]}\n`
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
