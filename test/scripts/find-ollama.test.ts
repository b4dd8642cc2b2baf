import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, createServer } from 'node:http'
import { findOllama } from '../../scripts/self-host.mjs'

const unreachable: typeof fetch = () => Promise.reject(new Error('not here'))

describe('findOllama', () => {
  let server: Server
  let port: number
  const answer = { models: [{ name: 'llama3.2:latest' }, {}, { name: 5 }, null, { name: 'qwen3:8b' }] }

  beforeAll(async () => {
    server = createServer((_request, response) => response.end(JSON.stringify(answer)))
    server.listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
  })
  afterAll(() => server.close())

  it.each([
    ['an address', (at: number) => `127.0.0.1:${at}`],
    ['a URL', (at: number) => `http://localhost:${at}/`],
    ['a port alone', (at: number) => `:${at}`],
    ['a URL of a port alone', (at: number) => `http://:${at}`],
    ['every address of IPv4', (at: number) => ` 0.0.0.0:${at} `],
    ['every address of IPv6', (at: number) => `[::]:${at}`],
  ])('takes %s, and the names that are texts', async (_, host) => {
    const found = await findOllama({ OLLAMA_HOST: host(port) })
    expect(found.models).toEqual(['llama3.2:latest', 'qwen3:8b'])
    expect(new URL(found.baseUrl).port).toBe(String(port))
  })

  it.each([
    ['a name', 'gpu.example', 'http://gpu.example:11434'],
    ['a name with the port of its scheme', 'gpu.example:80', 'http://gpu.example'],
    ['https', 'https://gpu.example', 'https://gpu.example'],
    ['nothing', '', 'http://127.0.0.1:11434'],
    ['what is no address', 'http://[', 'http://127.0.0.1:11434'],
  ])('reads %s', async (_, host, baseUrl) => {
    expect(await findOllama({ OLLAMA_HOST: host }, unreachable)).toEqual({ baseUrl, models: [] })
  })
})
