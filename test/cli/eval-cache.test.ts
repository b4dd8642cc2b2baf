import { afterAll, describe, expect, it } from 'vitest'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

const folder = mkdtempSync(join(tmpdir(), 'umbel-pairs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function evalCache(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/umbel.mjs', 'eval', 'cache', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
  })
}

function pairs(rows: readonly unknown[]): string {
  const path = join(folder, `${rows.length}-${Math.random()}.jsonl`)
  writeFileSync(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  return path
}

const turn = (role: string, content: string) => ({ role, content })

describe('umbel eval cache', () => {
  it('prints how often it would answer, and how often wrongly, by kind', async () => {
    const file = pairs([
      {
        a: 'Where can I buy a car?',
        b: 'Where can I purchase an automobile?',
        same: true,
        kind: 'rewording',
      },
      { a: 'What is the tallest tree?', b: 'Who sells garden chairs?', same: true, kind: 'rewording' },
      { a: 'Set a timer for 5 minutes', b: 'Set a timer for 6 minutes', same: false, kind: 'number' },
      { a: 'What is 2 + 2?', b: 'what is 2 + 2', same: false, kind: 'odd' },
      {
        a: [turn('user', 'Hi, I am Ann.'), turn('assistant', 'Hello.'), turn('user', 'What is my name?')],
        b: [turn('user', 'Hi, I am Bob.'), turn('assistant', 'Hello.'), turn('user', 'What is my name?')],
        same: false,
      },
    ])
    const { code, out } = await evalCache('--pairs', file)
    expect(code).toBe(0)
    expect(out).toMatch(/true hits +2 +1 +50\.00 %/)
    expect(out).toMatch(/false hits +3 +1 +33\.33 %/)
    expect(out).toContain('at most 86.46 % with 95 % confidence')
    expect(out).toContain('odd: What is 2 + 2?')
    const told = JSON.parse((await evalCache('--pairs', file, '--json')).out)
    expect(told).toMatchObject({ trueHits: { hits: 1, rate: 0.5 }, falseHits: { pairs: 3, hits: 1 } })
    const strict = JSON.parse((await evalCache('--pairs', file, '--json', '--similarity', '1')).out)
    expect(strict.trueHits.hits).toBe(0)
  })

  it('reads what other tools write: 0 and 1, contents in parts, no kind', async () => {
    const part = [{ type: 'text', text: 'Set a timer for 5 minutes' }]
    const asked = 'Set a timer for 5 minutes'
    const file = pairs([
      `\ufeff${JSON.stringify({ a: asked, b: asked, same: 1, kind: null })}\r`,
      { a: [{ role: 'user', content: part }], b: asked, same: 1 },
      { a: asked, b: 'Set a timer for 6 minutes', same: 0, more: true },
    ])
    const { trueHits, falseHits, byKind } = JSON.parse((await evalCache('--pairs', file, '--json')).out)
    expect([trueHits, falseHits]).toMatchObject([
      { pairs: 2, hits: 2 },
      { pairs: 1, hits: 0 },
    ])
    expect(byKind).toMatchObject([{ kind: 'any' }, { kind: 'any' }])
  })

  it('joins nothing that the cache would not compare: long texts, turns of others', async () => {
    const long = 'word '.repeat(401)
    const answered = [turn('user', 'Hi'), turn('assistant', 'Hello')]
    const file = pairs([
      { a: long, b: long, same: true },
      { a: answered, b: answered, same: true },
    ])
    const { trueHits } = JSON.parse((await evalCache('--pairs', file, '--json')).out)
    expect(trueHits).toMatchObject({ pairs: 2, hits: 0 })
  })

  it('names every bad line and what to write instead', async () => {
    const { code, err } = await evalCache(
      '--pairs',
      pairs([{ a: 'x', b: 'y' }, '{', { a: '', b: 'y', same: true }]),
    )
    expect(code).toBe(1)
    expect(err).toMatch(/:2: not JSON/)
    const second = await evalCache(
      '--pairs',
      pairs([
        { a: 'x', b: 'y' },
        { b: 'y', same: true },
      ]),
    )
    expect(second.err).toMatch(/:1: "same" is missing or wrong\. Give \{ "a"/)
    expect(second.err).toMatch(/:2: "a" is missing or wrong/)
    const list = await evalCache('--pairs', pairs([[{ a: 'x', b: 'y', same: true }]]))
    expect(list.err).toContain(':1: a list. Give each pair a line of its own.')
    expect((await evalCache('--pairs', join(folder, 'none.jsonl'))).err).toContain('There is no file')
    expect((await evalCache('--similarity', '7')).err).toContain('give a number from 0.5 to 1')
  })
})
