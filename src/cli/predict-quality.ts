import { predictQuality as predict } from '../routing/predict-quality.ts'
import { surfaceFeatures } from '../signals/surface-features.ts'
import { openEmbedder } from './embedders/open-embedder.ts'
import { readJsonLines, throwProblems } from './json-lines.ts'
import { Progress } from './progress.ts'
import { checkBuild, readPredictorFolder } from './quality/predictor-folder.ts'
import { WholeFile } from './write-whole.ts'

interface Options {
  readonly model: string
  readonly in: string
  readonly out: string
  readonly embedder?: string
  readonly json?: boolean
}

/** Prompts embedded before their lines are written. */
const chunk = 256

/** `umbel predict quality`: what each model would make of each prompt. Reads `id` and `prompt` only. */
export async function predictQuality(options: Options): Promise<void> {
  const { predictor, notes } = await readPredictorFolder(options.model)
  const rows = readPrompts(options.in)
  const embedder = await openEmbedder(options.embedder ?? notes['embedder'] ?? 'edge')
  const progress = new Progress()
  try {
    checkBuild(predictor, embedder.build, options.model)
    await WholeFile.write(options.out, async (out) => {
      for (let start = 0; start < rows.length; start += chunk) {
        progress.show(`predicting ${rows.length} prompts`, start / rows.length)
        const some = rows.slice(start, start + chunk)
        const vectors = await embedder.embed(some.map(({ prompt }) => prompt))
        for (const [index, { id, prompt }] of some.entries()) {
          const vector = vectors[index] ?? new Float32Array(predictor.dimensions)
          const { scores, costs } = predict(predictor, vector, surfaceFeatures(prompt))
          out.line({ id, scores: rounded(scores), costs: rounded(costs) })
        }
      }
    })
  } finally {
    progress.end()
    await embedder.close()
  }
  const summary = { prompts: rows.length, models: predictor.models }
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `${options.out}: scores and costs of ${predictor.models.length} models for ${rows.length} prompts.\n`,
  )
}

interface Prompt {
  /** Written out as it was read. */
  readonly id: string | number
  readonly prompt: string
}

function readPrompts(file: string): Prompt[] {
  const prompts: Prompt[] = []
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file)) {
    const row: { id?: unknown; prompt?: unknown } = typeof value === 'object' && value !== null ? value : {}
    const missing = typeof row.prompt === 'string' ? 'id' : 'prompt'
    if ((typeof row.id === 'string' || typeof row.id === 'number') && typeof row.prompt === 'string') {
      prompts.push({ id: row.id, prompt: row.prompt })
    } else problems.push(`${file}:${line}: has no "${missing}". Give { "id": "…", "prompt": "…" }.`)
  }
  throwProblems(problems)
  return prompts
}

/** Seven figures are what a 32-bit float holds. */
function rounded(values: Float32Array): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(7)))
}
