import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

/** `umbel eval` as a person meets it. */
const folder = mkdtempSync(join(tmpdir(), 'umbel-eval-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function umbel(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/umbel.mjs', 'eval', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
  })
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const use = 'edge/calc'
const config = write(
  'umbel.jsonc',
  JSON.stringify({
    providers: { edge: { type: 'edge' } },
    models: { 'edge/calc': { provider: 'edge' } },
    routes: {
      weather: {
        match: {
          examples: [
            'will it rain today',
            'what is the forecast',
            'is it sunny outside',
            'how cold is it',
            'storm warning',
          ],
        },
        use,
      },
      music: {
        match: {
          examples: [
            'play some jazz',
            'next song please',
            'turn up the volume',
            'play my playlist',
            'who sings this',
          ],
        },
        use,
      },
      'order.food': {
        match: {
          examples: [
            'book a table',
            'find a restaurant',
            'order a pizza',
            'reserve dinner for two',
            'menu please',
          ],
        },
        use,
      },
    },
    classifiers: {
      mood: {
        labels: {
          glad: { examples: ['thank you so much', 'this is great', 'I love it'] },
          angry: { examples: ['this is terrible', 'I hate this', 'worst service ever'] },
        },
      },
    },
  }),
)

const shape = z.object({
  classifiers: z.array(
    z.object({
      name: z.string(),
      rows: z.string(),
      figures: z.looseObject({
        inScope: z.number(),
        outOfScope: z.number(),
        accuracy: z.object({ value: z.number(), low: z.number(), high: z.number() }),
      }),
    }),
  ),
})

describe('umbel eval', () => {
  it('holds the examples of every classifier out in folds, and writes a page without scripts', async () => {
    const page = join(folder, 'report.html')
    const { code, out, err } = await umbel(config, '--json', '--html', page)
    expect([code, err.replaceAll(/^warning.*\n/gm, '')]).toEqual([0, ''])
    const { classifiers } = shape.parse(JSON.parse(out))
    expect(classifiers.map(({ name }) => name)).toEqual(['routes', 'mood'])
    // Each example once among its own, once without its label.
    expect(classifiers[0]?.figures).toMatchObject({ inScope: 15, outOfScope: 15 })
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('<svg')
    expect(html).toContain('order.food')
    expect(html).not.toMatch(/<script|https?:/)
  })

  it('judges the texts of a file, null being none of them', async () => {
    const test = write(
      'held-out.jsonl',
      lines([
        { text: 'rain or sun tomorrow', route: 'weather' },
        { text: 'play that song again', label: 'music' },
        { text: 'integrate x squared', route: null },
      ]),
    )
    const { code, out } = await umbel(config, '--test', test)
    expect(code).toBe(0)
    expect(out).toContain('classifier routes: 2 texts of its labels, 1 of none')
    expect(out).toMatch(/right label on top +\d/)
  })

  it('says what is wrong, by line, and writes nothing', async () => {
    const test = write(
      'bad.jsonl',
      '{"text":"x","route":"wether"}\n{"route":"music"}\n{"text":"y"}\nnot json\n',
    )
    const page = join(folder, 'never.html')
    const { code, err } = await umbel(config, '--test', test, '--html', page)
    expect(code).toBe(1)
    expect(err).toContain(`${test}:4: not JSON`)
    const typo = write('typo.jsonl', '{"text":"x","route":"wether"}\n{"route":"music"}\n{"text":"y"}\n')
    const { err: named } = await umbel(config, '--test', typo)
    expect(named).toContain(`${typo}:1: there is no wether among the labels. Did you mean weather?`)
    expect(named).toContain(`${typo}:2: has no "text"`)
    expect(named).toContain(`${typo}:3: has no "route"`)
    expect((await umbel(config, '--test', typo, '--classifier', 'tone')).err).toContain('has: routes, mood')
    expect((await umbel(config, '--predictor', folder)).err).toContain('--outcomes and --meta')
    expect(existsSync(page)).toBe(false)
  })
})
