import { dirname, resolve } from 'node:path'
import type { TrainedSource, TrainedSources } from '../../config/predictor/trained-source.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'
import { isObject } from '../../core/json-object.ts'
import { fitCascade, fitPolicy } from '../../learning/quality/fit-policy.ts'
import { surfaceFeatureVersion } from '../../signals/surface-features.ts'
import { TerminalError } from '../terminal-error.ts'
import { readPredictorFolder } from './predictor-folder.ts'

/**
 * What stands in the folders that the `predictors` of a config name, relative to `file`. Whatever is wrong with a
 * folder is told as its problem, so that the compiler can say where it was named.
 */
export async function trainedSources(text: string, file: string | undefined): Promise<TrainedSources> {
  const written = predictorsOf(text)
  const from = file === undefined ? process.cwd() : dirname(file)
  const entries = Object.entries(written).map(
    async ([name, folder]) => [name, await openSource(resolve(from, folder), folder)] as const,
  )
  return Object.fromEntries(await Promise.all(entries))
}

/** Hashes of the folders by name, for the id of a release that is made from them; undefined where there is none. */
export function hashesOf(sources: TrainedSources): Record<string, string> | undefined {
  const entries = Object.entries(sources).flatMap(([name, source]) =>
    'problem' in source ? [] : [[name, source.sha256] as const],
  )
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The folders by name, as far as the text can be read: the compiler says what is wrong with the rest. */
function predictorsOf(text: string): Record<string, string> {
  const jsonc = parseJsonc(text)
  const config = jsonc.ok ? jsonc.parsed.value : undefined
  const predictors = isObject(config) ? config['predictors'] : undefined
  if (!isObject(predictors)) return {}
  return Object.fromEntries(
    Object.entries(predictors).flatMap(([name, value]) => {
      const from = isObject(value) ? value['from'] : undefined
      return typeof from === 'string' && from !== '' ? [[name, from]] : []
    }),
  )
}

async function openSource(folder: string, written: string): Promise<TrainedSource | { problem: string }> {
  try {
    const { predictor, held, sha256 } = await readPredictorFolder(folder, written)
    if (predictor.features.version !== surfaceFeatureVersion) {
      return {
        problem: `${written} was trained on features of another version. Train it again: umbel train.`,
      }
    }
    return {
      predictor,
      sha256,
      fitPolicy: (columns) => (held === null ? [] : fitPolicy(held, columns)),
      fitCascade: (columns, reads) => held && fitCascade(held, columns, reads),
    }
  } catch (error) {
    if (error instanceof TerminalError) return { problem: error.message }
    throw error
  }
}
