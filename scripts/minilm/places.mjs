// Where the transformer and its runtime are kept: beside the project's other state, never in git.
import { join } from 'node:path'
import { projectRoot } from '../self-host/places.mjs'

/** `UMBEL_CACHE`, or `.umbel/cache` in the project. */
export function cacheDirectory() {
  return process.env.UMBEL_CACHE || join(projectRoot, '.umbel/cache')
}

export const minilmDirectory = () => join(cacheDirectory(), 'minilm')
export const runtimeDirectory = () => join(cacheDirectory(), 'onnx-runtime')
