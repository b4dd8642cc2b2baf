import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that .ci/real-model.sh filled: `node` (llama.cpp), `weights`, `venv` (the Python client, once `client` is there). */
export function cacheDirectory(): string {
  const directory = process.env['UMBEL_REAL_MODEL']
  if (directory === undefined || directory === '')
    throw new Error('Run .ci/real-model.sh: it says where the model is.')
  return directory
}

/** The Python that has the `openai` package; undefined where none could be made. */
export function pythonWithClient(): string | undefined {
  const directory = cacheDirectory()
  return existsSync(join(directory, 'client')) ? join(directory, 'venv/bin/python') : undefined
}
