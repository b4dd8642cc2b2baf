import { spawn } from 'node:child_process'
import { until } from '../harness/until.ts'

/** A process under test and all that it has printed. */
export interface Child {
  output(): string
  /** Sends SIGTERM, or the signal given, and resolves with the exit code; null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/**
 * Starts `command` and resolves once its output matches `ready`, with the first group. Rejects with its output when
 * it ends before, or says nothing of the kind in 60 seconds.
 */
export async function startChild(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
  ready: RegExp,
): Promise<Child & { readonly found: string }> {
  const [file, ...rest] = command
  const child = spawn(file, rest, { env: { ...env } })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece))
  let ended = false
  const exited = new Promise<number | null>((resolve) => {
    child.on('error', (error) => (text += error.message))
    child.on('close', (code) => {
      ended = true
      resolve(code)
    })
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return exited
  }
  try {
    const found = await until(
      `${command.join(' ')} is ready`,
      () => {
        if (ended) throw new Error(`${command.join(' ')} ended.`)
        return ready.exec(text)?.[1]
      },
      60_000,
    )
    return { output: () => text, stop, found }
  } catch (cause) {
    await stop()
    throw new Error(text, { cause })
  }
}
