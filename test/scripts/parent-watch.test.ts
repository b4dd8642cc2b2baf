import { expect, it } from 'vitest'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { until } from '../harness/until.ts'

const watch = join(import.meta.dirname, '../../scripts/self-host/parent-watch.mjs')

/** Starts to watch only after a while, as a server does that has to compile and to build first. */
const child = `
  import { endWithParent } from ${JSON.stringify(watch)}
  process.stdout.write(String(process.pid))
  setTimeout(() => endWithParent(() => process.exit()), 400)
  setTimeout(() => process.exit(1), 20_000)`

const parent = `
  const { spawn } = require('node:child_process')
  spawn(process.execPath, ['--input-type=module', '-e', process.argv[1]], { stdio: 'inherit' })`

it('ends with a parent that is gone before the watch begins', async () => {
  const env = { ...process.env, npm_lifecycle_event: 'start' }
  const started = spawn(process.execPath, ['-e', parent, child], { env })
  let pid = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => (pid += text))
  await until('the child runs', () => pid || undefined)
  started.kill('SIGKILL')
  await until('the child is gone', () => (isRunning(Number(pid)) ? undefined : true), 8_000)
  expect(isRunning(Number(pid))).toBe(false)
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
