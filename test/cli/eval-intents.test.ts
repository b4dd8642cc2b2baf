import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** `umbel eval intents` as a person meets it: files, words, exit codes. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-intents-'))
const at = (name: string) => join(folder, name)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function umbel(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, UMBEL_CACHE: at('cache') }
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/umbel.mjs', ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
  })
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const examples = {
  billing_problem: [
    'I was charged twice',
    'refund my order please',
    'why is my invoice wrong',
    'wrong charge',
  ],
  code: [
    'fix the bug in my script',
    'write a function that sorts',
    'why does this loop never end',
    'debug it',
  ],
  travel: ['book a flight to Rome', 'find a hotel near the beach', 'train tickets to Paris', 'rent a car'],
}
const train = write(
  'train.jsonl',
  lines(
    Object.entries(examples).flatMap(([label, texts]) => texts.map((text) => ({ text, label, src: 'x' }))),
  ),
)
const asked = [
  { text: 'you charged me two times', label: 'billing_problem' },
  { text: 'there is a bug in this function', label: 'code' },
  { text: 'I need a flight and a hotel', label: 'travel' },
  { text: '\u{10ABCD}', label: 'travel' },
  { text: 'how many legs does a spider have', label: 'oos' },
]
const test = write('test.jsonl', lines(asked))
const oos = write('oos.jsonl', lines([{ text: 'tell me a story about a dragon' }]))

const predictionSchema = z.strictObject({
  text: z.string(),
  best: z.nullable(z.string()),
  route: z.nullable(z.string()),
  confidence: z.number().min(0).max(1),
})

const run = (...more: string[]) =>
  umbel('eval', 'intents', '--train', train, '--test', test, '--out', at('out.jsonl'), ...more)

function predictions() {
  const text = readFileSync(at('out.jsonl'), 'utf8').trimEnd()
  return text.split('\n').map((line) => predictionSchema.parse(JSON.parse(line)))
}

describe('eval intents', () => {
  it('writes a line a query, in order, and measures them; a second run embeds nothing', async () => {
    const first = await run('--oos', oos, '--json')
    expect(first.err).toBe('')
    const found = predictions()
    expect(found.map(({ text }) => text)).toEqual([
      ...asked.map(({ text }) => text),
      'tell me a story about a dragon',
    ])
    expect(found.map(({ best }) => best).slice(0, 4)).toEqual(['billing_problem', 'code', 'travel', null])
    expect(found.slice(0, 3).every(({ best, route }) => best === route)).toBe(true)
    expect(found.slice(3).every(({ route }) => route === null)).toBe(true)
    const summary: unknown = JSON.parse(first.out)
    expect(summary).toMatchObject({ inScope: 4, outOfScope: 2, accuracy: 0.75, oosRecall: 1, labels: 3 })
    const again = await run('--oos', oos, '--json')
    expect(JSON.parse(again.out)).toMatchObject({ accuracy: 0.75, embedded: 0 })
    expect(predictions()).toEqual(found)
    // What a broken write left behind is begun anew.
    const [cached = ''] = readdirSync(at('cache/vectors'))
    appendFileSync(at(`cache/vectors/${cached}`), 'cut')
    await run('--oos', oos)
    expect(predictions()).toEqual(found)
  })

  it('learns from names, from rejects and by a goal', async () => {
    const names = write('names.json', JSON.stringify({ weather: 'Rain, sun and temperature' }))
    const rejects = write('rejects.jsonl', lines([{ text: 'how many legs does an ant have' }]))
    const { out, code } = await run('--names', names, '--rejects', rejects, '--abstain', 'keep=0.9')
    expect(code).toBe(0)
    expect(out).toContain('4 labels, 12 examples, 1 rejects')
  })

  it.each([
    ['missing', '{"text":"a"}\n{"label":"b"}\n', ':1: has no "label". Give', ':2: has no "text". Give'],
    ['number', '{"text":"a","label":7}\n', ':1: has the number 7 as its "label". Give', ''],
    ['empty label', '{"text":"a","label":" "}\n', ':1: has no "label"', ''],
    [
      'twins',
      '{"text":"So good","label":"a"}\n{"text":"so  GOOD","label":"b"}\n',
      ':2: "so  GOOD" is "b" here and "a" in line 1. Leave it where it belongs.',
      '',
    ],
    ['encoding', Uint8Array.from([0xff, 0xfe, 10]), ':1: not UTF-8. Save the file as UTF-8.', ''],
    ['nothing', '\n', 'holds no rows', ''],
    ['rejects alone', '{"text":"a","label":"oos"}\n', 'holds only rows of "oos"', ''],
    ['no known word', '{"text":"\u{10ABCD}","label":"\u{10ABCE}"}\n', 'no example has a word', ''],
  ])('%s: file, line and what to do; nothing is written', async (_, content, problem, other) => {
    const bad = write('bad.jsonl', content)
    const args = ['--train', bad, '--test', test, '--out', at('never.jsonl')]
    const { code, err } = await umbel('eval', 'intents', ...args)
    expect(err).toContain(problem)
    expect(err).toContain(other)
    expect(code).toBe(1)
    expect(existsSync(at('never.jsonl'))).toBe(false)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('learns from names alone where no example is there', async () => {
    const names = write('all.json', '\ufeff{"code":"bugs in a script","travel":"flights and hotels"}')
    const { out, err } = await run('--train', write('none.jsonl', ''), '--names', names)
    expect(err).toBe('')
    expect(out).toContain('2 labels, 0 examples')
    expect(
      predictions()
        .slice(1, 3)
        .map(({ best }) => best),
    ).toEqual(['code', 'travel'])
  })

  it('leaves nothing behind where the embedder or a place is none', async () => {
    expect((await run('--embedder', at('nowhere'))).err).toContain('is no embedder')
    expect((await run('--out', folder)).err).toContain(`${folder} is a folder. Give a file to write.`)
    expect((await run('--names', folder)).err).toContain(`${folder} is a folder. Give a file.`)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('refuses names and goals that are none', async () => {
    const names = write('bad-names.json', '{"code": 3}')
    expect((await run('--names', names)).err).toContain('"code" must be text')
    expect((await run('--abstain', 'best')).err).toContain('write keep=0.95')
  })
})
