import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** `umbel embed`, `train quality` and `predict quality` as a person meets them: files, words, exit codes. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-quality-'))
const at = (name: string) => join(folder, name)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function umbel(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/umbel.mjs', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
  })
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const meta = write('pool.json', JSON.stringify({ models: ['poet', 'engineer'], cost_unit: 'cents' }))

/** The poet knows verses, the engineer knows numbers. */
const rows = Array.from({ length: 60 }, (_, index) => {
  const isVerse = index % 2 === 0
  const prompt = isVerse
    ? `Write a short poem about the sea and the ${['moon', 'wind', 'rain'][index % 3]}`
    : `Compute ${index} * ${index + 7} and divide the result by ${index + 2}`
  const s = isVerse ? [1, 0] : [0, 1]
  return { id: `row-${index}`, prompt, s, c: [1, 2], a: isVerse ? 'AB' : 'CD' }
})
const data = write('outcomes.jsonl.gz', gzipSync(lines(rows)))

const predictionSchema = z.object({ id: z.string(), scores: z.array(z.number()), costs: z.array(z.number()) })

describe('train and predict quality', () => {
  it('learn who knows what, from gzip, and say so', async () => {
    const trained = await umbel('train', 'quality', '--data', data, '--meta', meta, '--out', at('predictor'))
    expect(trained.err).toBe('')
    expect(trained.code).toBe(0)
    expect(trained.out).toContain('a predictor of 2 models from 60 rows')
    expect(readdirSync(at('predictor')).toSorted()).toEqual([
      'held-out.bin',
      'held-out.json',
      'manifest.json',
      'tensors.bin',
    ])

    const asked = write(
      'prompts.jsonl',
      lines([
        { id: 'a', prompt: 'Write a short poem about the stars' },
        { id: 'b', prompt: 'Compute 12 * 31 and divide the result by 3' },
        { id: 'c', prompt: '' },
      ]),
    )
    const found = await umbel(
      'predict',
      'quality',
      '--model',
      at('predictor'),
      '--in',
      asked,
      '--out',
      at('p.jsonl'),
    )
    expect(found.code).toBe(0)
    const predictions = readFileSync(at('p.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => predictionSchema.parse(JSON.parse(line)))
    expect(predictions.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const [verse, sum] = predictions
    expect(verse?.scores[0]).toBeGreaterThan(verse?.scores[1] ?? 1)
    expect(sum?.scores[1]).toBeGreaterThan(sum?.scores[0] ?? 1)
    expect(verse?.costs[1]).toBeCloseTo(2, 1)
  })

  it('replace an earlier predictor, and nothing else', async () => {
    const again = await umbel(
      'train',
      'quality',
      '--data',
      data,
      '--meta',
      meta,
      '--out',
      at('predictor'),
      '--json',
    )
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out)).toMatchObject({ rows: 60, cascade: null })
    const refused = await umbel('train', 'quality', '--data', data, '--meta', meta, '--out', folder)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('holds other things')
    expect(readdirSync(folder).filter((name) => name.includes('.part') || name.includes('.old'))).toEqual([])
  })

  it('name every bad line and what to do, and write nothing', async () => {
    const bad = write(
      'bad.jsonl',
      Buffer.concat([
        Buffer.from(lines([rows[0], { prompt: 'x', c: [1, 2] }, { s: [1, 0], c: [1, 2] }])),
        Buffer.from([0xff, 0xfe, 0x0a]),
        Buffer.from('{"prompt": "x", \n'),
        Buffer.from(
          lines([
            { prompt: 'x', s: [1], c: [1, 2] },
            { prompt: 'x', s: [2, 0], c: [1, 2] },
            { prompt: 'x', s: { poet: 1, enginer: 0 }, c: [1, 2] },
            { prompt: 'x', s: [1, 0], c: [1, -2] },
          ]),
        ),
      ]),
    )
    const found = await umbel('train', 'quality', '--data', bad, '--meta', meta, '--out', at('none'))
    expect(found.code).toBe(1)
    // What is not JSON is told first: the rest cannot be judged without it.
    expect(found.err).toContain('bad.jsonl:4: not UTF-8. Save the file as UTF-8.')
    expect(found.err).toContain('bad.jsonl:5: not JSON')
    const mended = readFileSync(bad, 'latin1')
      .split('\n')
      .filter((_, line) => line !== 3 && line !== 4)
    write('mended.jsonl', mended.join('\n'))
    const next = await umbel(
      'train',
      'quality',
      '--data',
      at('mended.jsonl'),
      '--meta',
      meta,
      '--out',
      at('none'),
    )
    expect(next.code).toBe(1)
    expect(
      next.err
        .replaceAll(/^.*mended\.jsonl:/gm, '')
        .trimEnd()
        .split('\n'),
    ).toEqual([
      '2: has no "s" with numbers. Give one score, 0 to 1, a model, null where it was not tried.',
      '3: has no "prompt". Give the text that was asked.',
      '4: "s" has 1 numbers, the meta file names 2 models. Give one a model, null where it was not tried.',
      '5: the score 2 in "s" is not within 0 and 1. Scale scores to 0..1.',
      '6: unknown model enginer in "s". Did you mean engineer?',
      '7: the cost -2 in "c" is negative.',
    ])
    expect(existsSync(at('none'))).toBe(false)
  })

  it.each([
    ['an empty file', () => write('empty.jsonl', ''), 'holds no rows'],
    ['a few rows', () => write('few.jsonl', lines(rows.slice(0, 5))), 'needs 20 or more'],
    ['no file', () => at('nowhere.jsonl'), 'There is no file'],
    [
      'half of a gzip file',
      () => write('cut.jsonl.gz', gzipSync(lines(rows)).subarray(0, 90)),
      'not whole gzip',
    ],
    [
      'a model that was never tried',
      () => write('untried.jsonl', lines(rows.map((row) => ({ ...row, s: [1, null], c: [1, null] })))),
      'no score of engineer',
    ],
  ])('refuse %s', async (_, make, words) => {
    const found = await umbel('train', 'quality', '--data', make(), '--meta', meta, '--out', at('none'))
    expect(found.code).toBe(1)
    expect(found.err).toContain(words)
    expect(existsSync(at('none'))).toBe(false)
  })

  it('take ids that are numbers, and write them as they are', async () => {
    const numbered = write(
      'numbered.jsonl',
      lines([
        { id: 7, prompt: 'x' },
        { id: '8', prompt: '' },
      ]),
    )
    const out = at('numbered.out.jsonl')
    const args = ['--model', at('predictor'), '--in', numbered, '--out', out]
    expect((await umbel('predict', 'quality', ...args)).err).toBe('')
    const read = readFileSync(out, 'utf8').trimEnd().split('\n')
    expect(read.map((line): unknown => JSON.parse(line))).toMatchObject([{ id: 7 }, { id: '8' }])
  })

  it('are measured where there is no config', async () => {
    const found = await umbel('eval', '--predictor', at('predictor'), '--outcomes', data, '--meta', meta)
    expect(found).toMatchObject({ code: 0, err: '' })
    expect(found.out).toContain('predictor')
  })

  it('refuse a place that is a file, and a pool that is a folder', async () => {
    const file = await umbel('train', 'quality', '--data', data, '--meta', meta, '--out', data)
    expect(file.err).toContain('is a file. Give a folder that is new')
    const pool = await umbel('train', 'quality', '--data', data, '--meta', folder, '--out', at('none'))
    expect(pool.err).toContain('is a folder. Give a file.')
  })

  it('refuse a pool that is none, and a folder without a predictor', async () => {
    const pool = write('twice.json', JSON.stringify({ models: ['a', 'a'] }))
    const twice = await umbel('train', 'quality', '--data', data, '--meta', pool, '--out', at('none'))
    expect(twice.err).toContain('names the model a twice')
    const none = await umbel('predict', 'quality', '--model', folder, '--in', data, '--out', at('p2.jsonl'))
    expect(none.code).toBe(1)
    expect(none.err).toContain('holds no predictor')
    const lost = await umbel(
      'predict',
      'quality',
      '--model',
      at('predictor'),
      '--in',
      meta,
      '--out',
      at('p2.jsonl'),
    )
    expect(lost.err).toContain('pool.json:1: has no "prompt"')
    expect(existsSync(at('p2.jsonl'))).toBe(false)
  })
})

/** What a cheap model can do is told by what is asked, not by how long it is. */
function subjects(count: number) {
  const words = {
    easy: ['cheese', 'butter', 'tomato', 'cherry'],
    hard: ['tensor', 'vector', 'matrix', 'photon'],
  }
  return Array.from({ length: count }, (_, index) => {
    const isEasy = index % 2 === 0
    const thing = words[isEasy ? 'easy' : 'hard'][Math.floor(index / 2) % 4] ?? ''
    const small = isEasy ? index % 20 !== 0 : index % 19 === 0
    const large = index % 23 !== 0
    return {
      prompt: `Tell me what matters about ${thing}, number ${index % 7}`,
      s: { small: Number(small), large: Number(large) },
      c: { small: 0.0002, large: 0.004 },
    }
  })
}

describe('umbel train', () => {
  it('says what was learned against always one model and against length and keywords', async () => {
    const file = write('subjects.jsonl', lines(subjects(320)))
    const trained = await umbel('train', file, '--out', at('main'), '--json')
    expect(trained.err).toBe('')
    expect(trained.code).toBe(0)
    const report = z
      .object({
        useful: z.boolean(),
        gain: z.number(),
        lengthGain: z.number(),
        policies: z.array(z.object({ policy: z.string(), quality: z.number(), cost: z.number() })),
      })
      .parse(JSON.parse(trained.out))
    expect(report.useful).toBe(true)
    expect(report.gain).toBeGreaterThan(report.lengthGain + 0.01)
    const [best, cheapest, , ours] = report.policies
    expect(best?.policy).toBe('always large, the best')
    expect(cheapest?.policy).toBe('always small, the cheapest')
    expect(ours?.cost).toBeLessThan(0.9 * (best?.cost ?? 0))
  })

  it('does not call useful what scores at random teach', async () => {
    const random = subjects(320).map((row, index) => {
      const drawn = (index * 7919 + 13) % 101
      return { ...row, s: { small: Number(drawn < 55), large: Number((drawn * 31) % 101 < 70) } }
    })
    const trained = await umbel('train', write('random.jsonl', lines(random)), '--out', at('random'))
    expect(trained.code).toBe(0)
    expect(trained.out).toMatch(/Not (shown to be )?useful/)
    expect(trained.out).not.toContain('To use it')
  })

  it.each<[string, string, string]>([
    [
      'no model of the config',
      `${JSON.stringify(subjects(1)[0]).replaceAll('small', 'smal')}\n`,
      ':1: unknown model smal in "s". Did you mean small?',
    ],
    ['lists without a meta file', '{"prompt":"x","s":[1],"c":[1]}\n', ':1: "s" is a list.'],
    ['one row', lines(subjects(1)), 'holds 1 row; a predictor needs 20'],
    ['nothing', '', 'holds no rows'],
    ['a row without a cost', '{"prompt":"x","s":{"small":1}}\n', ':1: has no "c"'],
    [
      'log-probabilities above 0',
      '{"prompt":"x","s":{"small":1},"c":{"small":1},"lp":{"small":[0.5,0]}}\n',
      ':1: "lp" holds a pair',
    ],
  ])('refuses %s', async (_, content, words) => {
    const config = write('umbel.jsonc', JSON.stringify({ models: { small: {}, large: {} }, providers: {} }))
    const file = write('bad.jsonl', content)
    const found = await umbel('train', file, '--config', config, '--out', at('bad'))
    expect(found.code).toBe(1)
    expect(found.err).toContain(words)
    expect(existsSync(at('bad'))).toBe(false)
  })

  it('refuses bytes that are no UTF-8, with the line', async () => {
    const bad = Buffer.concat([Buffer.from(lines(subjects(1))), Buffer.from([0x7b, 0xff, 0x0a])])
    const found = await umbel('train', write('bytes.jsonl', bad), '--out', at('bad'))
    expect(found.err).toContain(':2: not UTF-8')
  })
})

describe('umbel embed', () => {
  it('writes the edge embedder’s vectors, of length 1 or 0', async () => {
    const texts = write('texts.jsonl', lines([{ text: 'hello there', more: 1 }, { text: '🙂' }]))
    const found = await umbel('embed', '--in', texts, '--out', at('vectors.jsonl'), '--json')
    expect(found.code).toBe(0)
    expect(JSON.parse(found.out)).toMatchObject({ texts: 2, meaningless: 1, dimensions: 320 })
    const [first, second] = readFileSync(at('vectors.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => z.object({ text: z.string(), vector: z.array(z.number()) }).parse(JSON.parse(line)))
    expect(first?.text).toBe('hello there')
    expect(Math.hypot(...(first?.vector ?? []))).toBeCloseTo(1, 5)
    expect(second?.vector.every((value) => value === 0)).toBe(true)
  })

  it('names lines without a text, and embedders that are none', async () => {
    const found = await umbel('embed', '--in', write('t.jsonl', '{"txt":"x"}\n'), '--out', at('v.jsonl'))
    expect(found.code).toBe(1)
    expect(found.err).toContain('t.jsonl:1: has no "text"')
    const none = await umbel('embed', '--in', at('texts.jsonl'), '--out', at('v.jsonl'), '--embedder', folder)
    expect(none.err).toContain('is no embedder')
    expect(existsSync(at('v.jsonl'))).toBe(false)
  })

  it('shows examples', async () => {
    for (const command of [['embed'], ['train'], ['train', 'quality'], ['predict', 'quality']]) {
      const found = await umbel(...command, '--help')
      expect(found.code).toBe(0)
      expect(found.out).toMatch(/Examples?:\n {2}umbel /)
    }
  })
})
