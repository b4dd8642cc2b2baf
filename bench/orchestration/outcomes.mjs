import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * Recorded outcomes of real models: `{ models, rows }`, a row a query: `prompt`, and by model the score `s` (0 or 1),
 * the cost `c` (1e-9 USD) and the group `a` of its answer (the same number is the same answer, -1 is none).
 */
export function outcomesOf(set, split) {
  const folder = process.env.UMBEL_DATA || 'data'
  const path = (name) => join(folder, 'routing', name)
  const { models } = JSON.parse(readFileSync(path(`${set}.meta.json`), 'utf8'))
  const text = gunzipSync(readFileSync(path(`${set}.${split}.jsonl.gz`))).toString('utf8')
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return { models, rows }
}

/** Mean score and mean cost of each model alone. */
export function singles({ models, rows }) {
  const mean = (pick) => rows.reduce((sum, row) => sum + pick(row), 0) / rows.length
  return models.map((_, model) => ({
    quality: mean((row) => row.s[model]),
    cost: mean((row) => row.c[model]),
  }))
}
