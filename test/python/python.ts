import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll } from 'vitest'

/** Asks a Python client to do something; resolves with what it tells. */
export type Do = (what: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>

/** One of the scripts of this folder, kept running for a test file: to load a client takes Python a second. */
export function pythonForFile(script: string, url: () => string): Do {
  let python: ChildProcessWithoutNullStreams | undefined
  let complaints = ''
  const waiting: ((line: string | undefined) => void)[] = []
  beforeAll(() => {
    const program = process.env['UMBEL_PYTHON'] ?? 'python3'
    const env = { ...process.env, NO_PROXY: '127.0.0.1', PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' }
    python = spawn(program, [join(import.meta.dirname, script), url()], { env })
    python.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
    createInterface(python.stdout).on('line', (line) => waiting.shift()?.(line))
    python.on('close', () => waiting.splice(0).forEach((settle) => settle(undefined)))
  })
  afterAll(() => python?.stdin.end())
  return async (what, parameters) => {
    const line = await new Promise<string | undefined>((resolve) => {
      waiting.push(resolve)
      python?.stdin.write(`${JSON.stringify({ do: what, ...parameters })}\n`)
    })
    if (line === undefined) throw new Error(`Python ended:\n${complaints}`)
    const { told, raised }: { told?: unknown; raised?: string } = JSON.parse(line)
    if (raised !== undefined) throw new Error(raised)
    return told
  }
}
