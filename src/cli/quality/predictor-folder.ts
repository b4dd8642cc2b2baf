import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReleaseRefused } from '../../config/live/release-refused.ts'
import { unpackPredictor } from '../../config/predictor/pack-predictor.ts'
import type { Predictor } from '../../core/predictor.ts'
import { surfaceFeatureVersion } from '../../signals/surface-features.ts'
import { TerminalError } from '../terminal-error.ts'
import { manifestName, tensorsName } from '../train-quality.ts'

/** The predictor in a folder that `train quality` wrote. */
export async function readPredictor(folder: string) {
  const [manifest, tensors] = [join(folder, manifestName), join(folder, tensorsName)]
  if (!existsSync(manifest) || !existsSync(tensors)) {
    throw new TerminalError(`${folder} holds no predictor. Make one: umbel train quality --out ${folder} …`)
  }
  try {
    return await unpackPredictor({
      manifest: readFileSync(manifest, 'utf8'),
      tensors: new Uint8Array(readFileSync(tensors)),
    })
  } catch (error) {
    if (error instanceof ReleaseRefused)
      throw new TerminalError(`${folder}: ${error.message} Train it again.`)
    throw error
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
