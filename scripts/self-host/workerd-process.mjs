import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const keptOutput = 256 * 1024
const stopAfterMs = 3_000

/**
 * Starts workerd on a config file. Resolves when every named socket listens, with
 * `{ child, ports, output(), exited, stop() }`; rejects with workerd's own words when it ends before that.
 * `exited` resolves with `{ code, signal }`.
 */
export async function startWorkerd({ configFile, environment, sockets, onOutput }) {
  const child = spawn(workerdBinary(), ['serve', configFile, '--control-fd=3'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output = `${output}${text}`.slice(-keptOutput)
      onOutput?.(text)
    })
  }
  const exited = new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`
      resolve({ code: 1, signal: null })
    })
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  // At once: this process may be ended while workerd starts.
  if (child.pid !== undefined) void exited.then(endWithThisProcess(child.pid))
  const ports = await Promise.race([listening(child.stdio[3], sockets), exited.then(() => undefined)])
  if (ports === undefined) throw new Error(`workerd ended: ${output.trim()}`)
  return { child, ports, output: () => output, exited, stop: () => stop(child, exited) }
}

// The package is CommonJS, and says where its platform's binary is.
function workerdBinary() {
  return createRequire(import.meta.url)('workerd').default
}

// workerd writes one JSON line per socket to the control descriptor.
function listening(stream, sockets) {
  const ports = {}
  let rest = ''
  return new Promise((resolve) => {
    stream.setEncoding('utf8').on('data', (text) => {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop()
      for (const line of lines) {
        const message = JSON.parse(line)
        if (message.event === 'listen') ports[message.socket] = message.port
      }
      if (sockets.every((socket) => ports[socket] !== undefined)) resolve(ports)
    })
  })
}

async function stop(child, exited) {
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), stopAfterMs)
  await exited
  clearTimeout(late)
}

// On SIGTERM workerd lets requests under way finish, which some never do.
const lateEnd = 'read -r line || { kill "$1" && sleep 3 && kill -9 "$1"; } 2>/dev/null'

// workerd does not notice that its parent is gone. A shell that waits at the end of a pipe does: killed or not,
// this process closes the pipe when it ends.
function endWithThisProcess(pid) {
  if (process.platform === 'win32') return () => {}
  const watch = spawn('/bin/sh', ['-c', lateEnd, 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watch.on('error', () => {})
  watch.stdin.on('error', () => {})
  watch.unref()
  watch.stdin.unref?.()
  return () => watch.stdin.end('ended\n')
}
