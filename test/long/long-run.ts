import { appendFileSync, mkdirSync } from 'node:fs'
import { execFileSync } from 'node:child_process'

/** The seed of a run (`UMBEL_SEED`, else a new one), its size, and where its result is written. */
export function longRun(name: string, usual: number) {
  const seed = Number(process.env['UMBEL_SEED'] || Math.floor(Math.random() * 2 ** 31))
  const requests = Number(process.env['UMBEL_REQUESTS'] || usual)
  const note = (result: object) => {
    const date = new Date().toISOString().slice(0, 10)
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
    mkdirSync('bench/results', { recursive: true })
    const line = JSON.stringify({ test: name, date, commit, seed, ...result })
    appendFileSync(`bench/results/${date}-long.jsonl`, `${line}\n`)
  }
  return { seed, requests, note }
}

/** Numbers in [0, 1) from a seed: mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function numberFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
