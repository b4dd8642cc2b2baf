import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { packTensors, unpackTensors } from '../../config/live/tensors.ts'
import { ReleaseRefused } from '../../config/live/release-refused.ts'
import { sha256 } from '../../config/live/sha256.ts'
import { packPredictor, unpackPredictor } from '../../config/predictor/pack-predictor.ts'
import type { Predictor } from '../../core/predictor.ts'
import type { StopRule } from '../../core/stop-rule.ts'
import type { HeldRows } from '../../learning/quality/held-rows.ts'
import { pickMatrixRows } from '../../learning/quality/outcomes.ts'
import { surfaceFeatureVersion } from '../../signals/surface-features.ts'
import { TerminalError } from '../terminal-error.ts'
import { writeWholeFolder } from '../write-whole.ts'
import { readJson } from '../../core/json/read-json.ts'

/** Names of a predictor's files; the first also marks a folder as ours, `cascade` is there where answers were. */
export const manifestName = 'manifest.json'
const tensorsName = 'tensors.bin'
const cascadeName = 'cascade.json'
const heldName = 'held-out.json'
const heldTensorsName = 'held-out.bin'

/** More rows move no policy; every n-th is kept. */
const mostHeldRows = 4000

const heldSchema = z.object({
  schema: z.literal(1),
  sha256: z.string(),
  queries: z.number(),
  models: z.number(),
  tensors: z.array(z.object({ name: z.string(), offset: z.number(), length: z.number() })),
})

export interface PredictorFolder {
  readonly predictor: Predictor
  readonly notes: Readonly<Record<string, string>>
  /** Null in a folder without them: then no policy can be fitted. */
  readonly held: HeldRows | null
  /** Of all that was read: another content, another hash. */
  readonly sha256: string
}

/** Writes a folder whole, or not at all. */
export async function writePredictorFolder(
  folder: string,
  predictor: Predictor,
  held: HeldRows,
  cascade: StopRule | null,
  notes: Readonly<Record<string, string>>,
): Promise<void> {
  const { manifest, tensors } = await packPredictor(predictor, notes)
  const rows = await packHeldRows(held)
  const files = {
    [manifestName]: manifest,
    [tensorsName]: tensors,
    [heldName]: rows.manifest,
    [heldTensorsName]: rows.tensors,
    ...(cascade !== null && { [cascadeName]: JSON.stringify(cascade, null, 1) }),
  }
  writeWholeFolder(folder, files, manifestName)
}

/** The predictor in a folder. Throws a `TerminalError` that says what is wrong with it, under the name `shown`. */
export async function readPredictorFolder(folder: string, shown = folder): Promise<PredictorFolder> {
  const file = (name: string) => join(folder, name)
  if (!existsSync(file(manifestName)) || !existsSync(file(tensorsName))) {
    throw new TerminalError(
      `${shown} holds no predictor. Make one: umbel train outcomes.jsonl --out ${shown}`,
    )
  }
  try {
    const manifest = readFileSync(file(manifestName), 'utf8')
    const tensors = new Uint8Array(readFileSync(file(tensorsName)))
    const { predictor, notes } = await unpackPredictor({ manifest, tensors })
    const heldManifest = existsSync(file(heldName)) ? readFileSync(file(heldName), 'utf8') : null
    const held = heldManifest === null ? null : await unpackHeldRows(heldManifest, file(heldTensorsName))
    return { predictor, notes, held, sha256: await sha256(manifest + (heldManifest ?? '')) }
  } catch (error) {
    if (error instanceof ReleaseRefused) throw new TerminalError(`${shown}: ${error.message} Train it again.`)
    throw error
  }
}

async function packHeldRows(all: HeldRows) {
  const { queries, models, scores, costs, chances, believedCosts, answers, logprobs } = thinned(all)
  const { layout, bytes } = packTensors({
    scores,
    costs,
    chances,
    believedCosts,
    ...(answers !== null && { answers }),
    ...(logprobs !== null && { logprobs }),
  })
  const content = { schema: 1, sha256: await sha256(bytes), queries, models, tensors: layout }
  return { manifest: JSON.stringify(content, null, 1), tensors: bytes }
}

function thinned(held: HeldRows): HeldRows {
  const every = Math.ceil(held.queries / mostHeldRows)
  if (every === 1) return held
  const kept = Array.from({ length: Math.ceil(held.queries / every) }, (_, index) => index * every)
  const pick = (matrix: Float32Array, width = 1) => pickMatrixRows(matrix, held.models * width, kept)
  return {
    queries: kept.length,
    models: held.models,
    scores: pick(held.scores),
    costs: pick(held.costs),
    chances: pick(held.chances),
    believedCosts: pick(held.believedCosts),
    answers: held.answers && pick(held.answers),
    logprobs: held.logprobs && pick(held.logprobs, 2),
  }
}

async function unpackHeldRows(manifest: string, tensorsFile: string): Promise<HeldRows> {
  const read = heldSchema.safeParse(readJson(manifest))
  if (!read.success || !existsSync(tensorsFile)) {
    throw new ReleaseRefused('Its held-out rows are not whole.')
  }
  const { queries, models, tensors: layout, sha256: hash } = read.data
  const bytes = new Uint8Array(readFileSync(tensorsFile))
  if ((await sha256(bytes)) !== hash) throw new ReleaseRefused('Its held-out rows are damaged.')
  const tensor = unpackTensors(layout, bytes)
  const has = (name: string) => layout.some((entry) => entry.name === name)
  const size = queries * models
  return {
    queries,
    models,
    scores: tensor('scores', size),
    costs: tensor('costs', size),
    chances: tensor('chances', size),
    believedCosts: tensor('believedCosts', size),
    answers: has('answers') ? tensor('answers', size) : null,
    logprobs: has('logprobs') ? tensor('logprobs', 2 * size) : null,
  }
}

/** Throws where the predictor reads other vectors or features than those at hand. */
export function checkBuild({ embedderBuild, features }: Predictor, build: string, folder: string): void {
  if (embedderBuild !== build) {
    throw new TerminalError(
      `${folder} was trained on vectors of build ${embedderBuild}, this embedder is build ${build}. Train it again, or name its embedder with --embedder.`,
    )
  }
  if (features.version !== surfaceFeatureVersion) {
    throw new TerminalError(`${folder} was trained on features of another version. Train it again.`)
  }
}
