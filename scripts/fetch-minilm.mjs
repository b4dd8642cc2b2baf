// Fetches the embedder `minilm` ahead of its first use: node scripts/fetch-minilm.mjs
import { fetchMinilm, fetchRuntime } from './minilm/fetch.mjs'

const say = (line) => process.stderr.write(`${line}\n`)
fetchRuntime(say)
console.log(fetchMinilm(say))
