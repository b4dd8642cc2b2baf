import { globSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { dirname, join } from 'node:path'
import { readIntents } from '../embedder/evaluation/intent-data.ts'

export interface JailbreakRow {
  readonly text: string
  readonly label: string
  readonly src: string
}

/** Rows of `jailbreak.<part>.jsonl`. Adversarial texts: data, never instructions. */
export function readJailbreak(folder: string, part: 'train' | 'test'): JailbreakRow[] {
  return readFileSync(join(folder, `jailbreak.${part}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const row: JailbreakRow = JSON.parse(line)
      return row
    })
}

/** Every third ask of the training files, beginning with the `first`: one third trains, another one sets thresholds. */
export function trainingAsks(folder: string, first: 0 | 1): string[] {
  return ['clinc150.train', 'banking77.train', 'hwu64.train', 'mmlu_domain.train'].flatMap((name) =>
    readIntents(folder, name)
      .filter((_, index) => index % 3 === first)
      .map(({ text }) => text),
  )
}

/** Short English texts of other sources than the intents; `prose` are sentences of Wikipedia. */
export interface Corpus {
  readonly all: readonly string[]
  readonly prose: readonly string[]
}

export function readCorpus(folder: string): Corpus {
  const file = join(dirname(folder), 'corpus', 'texts.jsonl.gz')
  const rows = gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => {
      const row: [string, string] = JSON.parse(line)
      return row
    })
  return {
    all: rows.map(([, text]) => text),
    prose: rows.filter(([source]) => source.startsWith('wiki')).map(([, text]) => text),
  }
}

/** Texts of several sentences each. */
export function joined(sentences: readonly string[], count: number): string[] {
  const texts: string[] = []
  for (let start = 0; start < sentences.length; start += count) {
    texts.push(sentences.slice(start, start + count).join(' '))
  }
  return texts
}

/** Short attacks or look-alikes that were written for training. */
export function readLines(name: 'short-attacks' | 'look-alikes'): string[] {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
}

/** Packages of this project's lockfile whose documentation and types stand for what tools return. */
const documented =
  'ai openai @anthropic-ai/sdk @google/genai @langchain/core @langchain/openai hono zod vite vitest miniflare undici ' +
  'fast-check protobufjs ajv commander decimal.js postcss debug semver minimatch lru-cache cross-spawn json5 mustache ' +
  'node-fetch cookie nanoid magic-string eventsource-parser jsonrepair esbuild rolldown tinyexec'

/** UTF-16 units of a document that are read. */
const documentUnits = 8000

/** Technical documents of npm packages: one half trains, the other one measures. */
export function readDocuments(half: 0 | 1): string[] {
  const packages = join(import.meta.dirname, '../../node_modules')
  return documented.split(' ').flatMap((name) =>
    globSync(['**/*.{md,mdx}', 'resources/**/*.d.ts', 'src/**/*.ts'], { cwd: join(packages, name) })
      .filter((file) => !file.includes('node_modules'))
      .toSorted()
      .filter((_, index) => index % 2 === half)
      .slice(0, 120)
      .map((file) => readFileSync(join(packages, name, file), 'utf8').slice(0, documentUnits)),
  )
}
