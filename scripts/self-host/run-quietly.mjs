import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'

/** Wrangler without its banner, its questions home and its reports. npm scripts cannot set variables portably. */
export const quietWrangler = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_LOG_SANITIZE: 'true',
}

/**
 * Runs a Node script to its end and keeps what it says; with `outputFile`, its standard output goes there, byte for
 * byte. Resolves with `{ code, output }`; never rejects.
 */
export function runQuietly(script, arguments_, { cwd, env = {}, outputFile } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...arguments_], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (text) => (output += text)
    if (outputFile === undefined) child.stdout.setEncoding('utf8').on('data', keep)
    else child.stdout.pipe(createWriteStream(outputFile))
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
