import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { EdgeEmbedder } from '../../src/embeddings/edge-embedder.ts'
import { answerFromDocs } from '../../src/providers/edge/docs/answer.ts'
import { calculate } from '../../src/providers/edge/calc/calculate.ts'
import { contentWords } from '../../src/providers/edge/docs/content-words.ts'
import docs from '../../src/providers/edge/docs/docs-index.json' with { type: 'json' }
import { findIntentData } from '../../scripts/embedder/evaluation/intent-data.ts'
import { readShippedTable } from '../embeddings/shipped-table.ts'

const embedder = new EdgeEmbedder(readShippedTable())
const questionSchema = z.strictObject({ question: z.string(), file: z.string(), heading: z.string() })
/** Written before the extractor was; never used to tune it. */
const questions = readLines(join(import.meta.dirname, 'edge-docs-questions.jsonl'), questionSchema)
const dev = readLines(join(import.meta.dirname, 'edge-docs-dev.jsonl'), questionSchema)

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

function cites({ question, file, heading }: z.infer<typeof questionSchema>): number {
  const { citations = [] } = answerFromDocs(question, embedder) ?? {}
  return citations.findIndex((citation) => citation.file === file && citation.heading === heading)
}

describe('questions about Umbel', () => {
  test('there are 60, and each names a section that exists', () => {
    expect(questions).toHaveLength(60)
    const headings = new Set(docs.sections.map(({ file, heading }) => `${file}#${heading}`))
    const missing = [...questions, ...dev].filter(({ file, heading }) => !headings.has(`${file}#${heading}`))
    expect(missing).toEqual([])
  })

  test('no section is asked for in the words of a question', () => {
    const close = questions.flatMap(({ question, heading }) => {
      const words = new Set(contentWords(question))
      const asked = docs.sections
        .filter((section) => section.heading === heading)
        .flatMap((section) => section.asked.split(' | '))
      return asked.filter((text) => overlap(words, new Set(contentWords(text))) >= 0.5)
    })
    expect(close).toEqual([])
  })

  // Below the goal of 80 %, which docs/status.md says: what these hold is what was reached.
  test('the first citation is the right section for 6 in 10, one of those cited for 3 in 4', () => {
    const places = questions.map(cites)
    const first = places.filter((place) => place === 0).length / places.length
    const any = places.filter((place) => place >= 0).length / places.length
    console.log(`edge/docs: right section first ${percent(first)}, among the cited ${percent(any)}`)
    expect(first).toBeGreaterThanOrEqual(0.6)
    expect(any).toBeGreaterThanOrEqual(0.75)
  })

  test('every answer is words of the section that it cites', () => {
    for (const { question } of questions) {
      const found = answerFromDocs(question, embedder)
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
    const answered = general.filter((question) => answerFromDocs(question, embedder) !== undefined)
    expect(answered).toEqual([])
  })

  test('ten megabytes are answered or declined in little time', () => {
    answerFromDocs('warm', embedder)
    const started = performance.now()
    answerFromDocs('route '.repeat(1_700_000), embedder)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  const folder = findIntentData()
  test.skipIf(folder === null)(
    '9 in 10 strangers of CLINC150 are declined by calc and docs (UMBEL_DATA)',
    () => {
      const schema = z.looseObject({ text: z.string() })
      const strangers = readLines(`${folder ?? ''}/clinc150.oos_test.jsonl`, schema)
      const declined = strangers.filter(
        ({ text }) => calculate(text) === undefined && answerFromDocs(text, embedder) === undefined,
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
