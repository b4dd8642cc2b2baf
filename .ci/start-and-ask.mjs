// Boots `npm start` as a newcomer does, with an empty state, asks it two questions, and stops it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const state = mkdtempSync(join(tmpdir(), 'umbel-ci-'))
const keys = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY']
const env = {
  ...process.env,
  PORT: '0',
  UMBEL_STATE_DIRECTORY: state,
  OLLAMA_HOST: '127.0.0.1:9',
  UMBEL_CONFIG: '',
}
for (const key of keys) delete env[key]

const began = Date.now()
const child = spawn('npm', ['start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
try {
  const url = await listening(child)
  process.stdout.write(`npm start answers after ${Date.now() - began} ms\n`)
  await ask(url, 'What is 15% of 240?', /36/, 'edge/calc')
  await ask(url, 'How do I publish a new config without a redeploy?', /publish/, 'edge/docs')
} finally {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
  rmSync(state, { recursive: true, force: true })
}

function listening(process_) {
  return new Promise((resolve, reject) => {
    let text = ''
    process_.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece
      const url = /listens on (\S+)/.exec(text)
      if (url !== null && text.includes('curl')) resolve(url[1])
    })
    process_.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${text}`)))
  })
}

async function ask(url, question, expected, model) {
  const body = JSON.stringify({ model: 'auto', messages: [{ role: 'user', content: question }] })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body })
  const answer = (await response.json()).choices[0].message.content
  process.stdout.write(`\n> ${question}\n${answer}\n`)
  const by = response.headers.get('x-umbel-model')
  if (!expected.test(answer) || by !== model)
    throw new Error(`expected ${expected} by ${model}, got it by ${by}`)
}
