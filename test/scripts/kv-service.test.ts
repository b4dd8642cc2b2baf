import { type Server, controlClient, serve } from '../../scripts/self-host.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

const bundleDirectory = join(import.meta.dirname, 'kv-probe')
const stateDirectory = mkdtempSync(join(tmpdir(), 'umbel-kv-'))
const secret = 'sk-never-on-disk-7f3a'
let server: Server

beforeAll(async () => {
  server = await serve({ stateDirectory, bundleDirectory, env: { SOME_KEY: secret } })
})
afterAll(async () => {
  await server.stop()
  rmSync(stateDirectory, { recursive: true })
})

/** Calls a method of the KV binding inside the Worker. */
async function kv(method: string, ...parameters: unknown[]): Promise<unknown> {
  const response = await fetch(server.url, { method: 'POST', body: JSON.stringify([method, ...parameters]) })
  return response.json()
}

describe('the KV service behind the binding', () => {
  test('gives back text under any key', async () => {
    for (const key of ['plain', 'a/b c', 'ü?&=#%20', '..x', '"quoted"', "it's"]) {
      await kv('put', key, `value of ${key}`)
      expect(await kv('get', key)).toEqual({ result: `value of ${key}` })
    }
    expect(await kv('get', 'missing')).toEqual({ result: null })
  })

  test('takes 25 MiB and not a byte more; an empty value is a value', async () => {
    const most = 25 * 1024 * 1024
    expect(await kv('put', 'big', { bytes: most })).toEqual({ result: null })
    expect(await kv('get', 'big', 'arrayBuffer')).toEqual({ bytes: most })
    expect(await kv('put', 'big', { bytes: most + 1 })).toEqual({ error: expect.stringContaining('413') })
    expect(await kv('get', 'big', 'arrayBuffer')).toEqual({ bytes: most })
    await kv('put', 'big', '')
    expect(await kv('get', 'big')).toEqual({ result: '' })
  })

  test('keeps metadata up to 1024 bytes', async () => {
    await kv('put', 'm', 'v', { metadata: { of: 'ü', n: 1 } })
    expect(await kv('getWithMetadata', 'm')).toMatchObject({
      result: { value: 'v', metadata: { of: 'ü', n: 1 } },
    })
    const long = { metadata: 'x'.repeat(1023) }
    expect(await kv('put', 'm', 'w', long)).toEqual({ error: expect.stringContaining('413') })
    expect(await kv('get', 'm')).toEqual({ result: 'v' })
  })

  test('forgets what has expired, and refuses a time too near', async () => {
    const at = Math.floor(Date.now() / 1000) + 61
    await kv('put', 'ttl', 'v', { expiration: at })
    expect(await kv('list', { prefix: 'ttl' })).toMatchObject({
      result: { keys: [{ name: 'ttl', expiration: at }] },
    })
    expect(await kv('put', 'ttl', 'w', { expirationTtl: 59 })).toEqual({
      error: expect.stringContaining('400'),
    })
    expect(await kv('get', 'ttl')).toEqual({ result: 'v' })
    await kv('put', 'ttl', 'kept')
    expect(await kv('list', { prefix: 'ttl' })).toMatchObject({ result: { keys: [{ name: 'ttl' }] } })
  })

  test('lists by prefix in pages, in the order of bytes', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `page:${String(index).padStart(2, '0')}`)
    for (const name of names.toReversed()) await kv('put', name, 'x', { metadata: name })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { result } = (await kv('list', { prefix: 'page:', limit: 10, cursor })) as {
        result: { keys: { name: string; metadata: string }[]; cursor?: string }
      }
      for (const key of result.keys) expect(key.metadata).toBe(key.name)
      seen.push(...result.keys.map((key) => key.name))
      cursor = result.cursor
    } while (cursor !== undefined)
    expect(seen).toEqual(names)
    await kv('delete', 'page:00')
    expect(await kv('get', 'page:00')).toEqual({ result: null })
    expect(await kv('list', { prefix: 'pag_:' })).toMatchObject({ result: { keys: [], list_complete: true } })
  })

  test('reads many at once', async () => {
    await kv('put', 'j1', '{"a":1}', { metadata: 5 })
    await kv('put', 'j2', '[2]')
    expect(await kv('get', ['j1', 'j2', 'none'], 'json')).toEqual({
      result: { j1: { a: 1 }, j2: [2], none: null },
    })
    expect(await kv('getWithMetadata', ['j1', 'none'])).toEqual({
      result: { j1: { value: '{"a":1}', metadata: 5 }, none: null },
    })
  })
})

describe('the server around it', () => {
  test('hands over variables and local mode, and writes no secret to disk', async () => {
    const environment = await (await fetch(`${server.url}/env`)).json()
    expect(environment).toMatchObject({ SOME_KEY: secret, UMBEL_LOCAL: '1', GREETING: 'hello' })
    const files = readdirSync(stateDirectory, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    )
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      expect(readFileSync(join(file.parentPath, file.name)).includes(secret), file.name).toBe(false)
    }
    expect(statSync(join(stateDirectory, 'control.json')).mode & 0o777).toBe(0o600)
  })

  test('opens its control port to the token only', async () => {
    const url = `${server.controlUrl}/kv/CONFIG/config`
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
    const control = controlClient(server)
    await control.put('from outside', 'text', { metadata: { by: 'test' } })
    expect(await kv('getWithMetadata', 'from outside')).toMatchObject({
      result: { metadata: { by: 'test' } },
    })
    expect(new TextDecoder().decode((await control.get('from outside')) ?? undefined)).toBe('text')
    expect(await control.list('from')).toEqual(['from outside'])
    await control.delete('from outside')
    expect(await control.get('from outside')).toBeNull()
    const elsewhere = controlClient({ ...server, namespace: 'OTHER' })
    await expect(elsewhere.get('x')).resolves.toBeNull()
    await expect(elsewhere.put('x', 'y')).rejects.toThrow('404')
  })

  test('keeps everything over a restart, and ends its process', async () => {
    await kv('put', 'lasting', 'yes')
    const { pid } = server.process
    await server.stop()
    expect(() => process.kill(pid ?? 0, 0)).toThrow()
    server = await serve({ stateDirectory, bundleDirectory, local: false, config: { models: {} } })
    expect(await kv('get', 'lasting')).toEqual({ result: 'yes' })
    expect(await kv('get', 'config', 'json')).toEqual({ result: { models: {} } })
    const environment = await (await fetch(`${server.url}/env`)).json()
    expect(environment).not.toHaveProperty('UMBEL_LOCAL')
    expect(environment).not.toHaveProperty('SOME_KEY')
  })
})
