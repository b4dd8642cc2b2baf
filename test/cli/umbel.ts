import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { knownSecrets } from '../../src/config/known-providers.ts'

const root = join(import.meta.dirname, '../..')

/** No key, no Ollama and no config of this machine. */
export const bareEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...Object.fromEntries(knownSecrets.map((name) => [name, ''])),
  OLLAMA_HOST: '127.0.0.1:9',
  UMBEL_CONFIG: '',
  NO_COLOR: '1',
}

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The command line as a person runs it, in a folder. */
export function umbel(
  args: readonly string[],
  { cwd = root, env = {}, input }: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts/umbel.mjs')
    const options = { cwd, env: { ...bareEnvironment, ...env } }
    const child = execFile(process.execPath, [script, ...args], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err })
    })
    child.stdin?.end(input)
  })
}
