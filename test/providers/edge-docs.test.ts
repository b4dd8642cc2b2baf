import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { calculate } from '../../src/providers/edge/calc/calculate.ts'
import { contentWords } from '../../src/providers/edge/docs/content-words.ts'
import docs from '../../src/providers/edge/docs/docs-index.json' with { type: 'json' }
import { docsAnswerer } from '../../src/providers/edge/docs/answer.ts'
import { findIntentData } from '../../scripts/embedder/evaluation/intent-data.ts'
import { readDocs } from '../../scripts/docs-index/read-docs.ts'
import { readShippedRanker } from './shipped-ranker.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

const answerFromDocs = docsAnswerer(readShippedRanker(), new EdgeEmbedder(readShippedTable()))
const questionSchema = z.strictObject({ question: z.string(), file: z.string(), heading: z.string() })
/** Written before the extractor was; never used to train or tune it. */
const questions = readLines(join(import.meta.dirname, 'edge-docs-questions.jsonl'), questionSchema)
/** Written before the ranker was trained, wordier; never used to train or tune it. */
const fresh = readLines(join(import.meta.dirname, 'edge-docs-fresh.jsonl'), questionSchema)
/** Looked at while the ranker was made. */
const dev = readLines(join(import.meta.dirname, 'edge-docs-dev.jsonl'), questionSchema)
const asked = readDocs(join(import.meta.dirname, '../..')).questions

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

function cites({ question, file, heading }: z.infer<typeof questionSchema>): number {
  const { citations = [] } = answerFromDocs(question) ?? {}
  return citations.findIndex((citation) => citation.file === file && citation.heading === heading)
}

describe('questions about Umbel', () => {
  test('there are 60, and each names a section that exists', () => {
    expect(questions).toHaveLength(60)
    const headings = new Set(docs.sections.map(({ file, heading }) => `${file}#${heading}`))
    const missing = [...questions, ...fresh, ...dev].filter(
      ({ file, heading }) => !headings.has(`${file}#${heading}`),
    )
    expect(missing).toEqual([])
  })

  test('no section is asked for in the words of a question', () => {
    const close = [...questions, ...fresh].flatMap(({ question, file, heading }) => {
      const words = new Set(contentWords(question))
      return asked
        .filter((way) => way.file === file && way.heading === heading)
        .filter((way) => overlap(words, new Set(contentWords(way.question))) >= 0.5)
        .map((way) => way.question)
    })
    expect(close).toEqual([])
  })

  test.each([
    ['held out', questions, { first: 0.8, any: 0.9 }],
    ['fresh', fresh, { first: 0.65, any: 0.75 }],
    ['dev', dev, { first: 0.9, any: 0.95 }],
  ])('%s: the right section is cited first, or at least cited', (name, set, least) => {
    const places = set.map(cites)
    const first = places.filter((place) => place === 0).length / places.length
    const any = places.filter((place) => place >= 0).length / places.length
    console.log(`edge/docs, ${name}: right section first ${percent(first)}, among the cited ${percent(any)}`)
    expect(first).toBeGreaterThanOrEqual(least.first)
    expect(any).toBeGreaterThanOrEqual(least.any)
  })

  test('the score is the chance that the first section is right', () => {
    const all = [...questions, ...fresh, ...dev]
    const right = all.filter((question) => cites(question) === 0).length / all.length
    const scores = all.map(({ question }) => answerFromDocs(question)?.score ?? 0)
    const mean = scores.reduce((sum, score) => sum + score, 0) / all.length
    console.log(`edge/docs: mean score ${percent(mean)}, right ${percent(right)}`)
    expect(Math.abs(mean - right)).toBeLessThan(0.2)
  })

  test('every answer is words of the section that it cites', () => {
    for (const { question } of questions) {
      const found = answerFromDocs(question)
      if (found === undefined) continue
      const [cited] = found.citations
      const section = docs.sections.find(
        ({ file, heading }) => file === cited?.file && heading === cited.heading,
      )
      const text = section?.passages.join(' ').replace(/\s+/g, ' ') ?? ''
      const parts = section?.passages.filter((passage) => found.answer.includes(passage)) ?? []
      expect(parts.length).toBeGreaterThan(0)
      expect(parts.join(' ').replace(/\s+/g, ' ').length).toBe(found.answer.replace(/\s+/g, ' ').length)
      expect(text).not.toBe('')
    }
  })
})

describe('questions about anything else', () => {
  const general = [
    'What is the capital of France?',
    'Write a poem about autumn.',
    'Who won the 1998 world cup?',
    'Tell me a joke',
    'Translate good morning into Spanish',
    'How do I bake sourdough bread?',
    'What is the weather in Berlin tomorrow?',
    'Summarize the plot of Hamlet',
    'Why is the sky blue?',
    'Recommend a good science fiction novel',
    'What are the symptoms of the flu?',
    'Write an email to my boss asking for a day off',
    'Who wrote Pride and Prejudice?',
    'Explain photosynthesis to a child',
    'How tall is Mount Everest?',
    'What should I cook tonight?',
    'Plan a three day trip to Rome',
    'Write a Python function that reverses a list',
    'What does the French Revolution mean for Europe?',
    'When was the Eiffel Tower built?',
    'hello',
    'thanks',
    '你好',
    '🙂',
    '',
  ]

  test('general questions are declined', () => {
    const answered = general.filter((question) => answerFromDocs(question) !== undefined)
    expect(answered).toEqual([])
  })

  test('ten megabytes are answered or declined in little time', () => {
    answerFromDocs('warm')
    const started = performance.now()
    answerFromDocs('route '.repeat(1_700_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })

  const folder = findIntentData()
  test.skipIf(folder === null)(
    '9 in 10 strangers of CLINC150 are declined by calc and docs (UMBEL_DATA)',
    () => {
      const schema = z.looseObject({ text: z.string() })
      const strangers = readLines(`${folder ?? ''}/clinc150.oos_test.jsonl`, schema)
      const declined = strangers.filter(
        ({ text }) => calculate(text) === undefined && answerFromDocs(text) === undefined,
      )
      const share = declined.length / strangers.length
      console.log(`edge/calc and edge/docs decline ${percent(share)} of ${strangers.length} strangers`)
      expect(strangers.length).toBeGreaterThanOrEqual(500)
      expect(share).toBeGreaterThanOrEqual(0.9)
    },
  )
})

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
