import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RolloutShare } from '../../src/config/live/pointer.ts'
import { ask, errorOf, json, record } from '../harness/ask.ts'
import { baseConfig, env } from '../harness/base-config.ts'
import { blobKey, configKey, releaseKey } from '../../src/config/live/keys.ts'
import { decompress } from '../../src/config/live/compressed.ts'
import { compileFile } from '../../src/cli/compile-file.ts'
import { createKey } from '../../src/keys/key-register.ts'
import { loadRelease } from '../../src/config/live/stored-release.ts'
import { readPointer } from '../../src/config/live/pointer.ts'
import { remoteReleases } from '../../src/cli/releases/remote-releases.ts'
import { routerForFile } from '../harness/router.ts'
import { sendRelease } from '../../src/config/live/publish-release.ts'
import { shippedEmbedder } from '../../src/cli/shipped-embedder.ts'
import { termsOf } from '../../src/cli/key-terms.ts'
import { upstreamForFile } from '../harness/upstream.ts'

const adminToken = 'admin-token-of-the-tests'
const ownerKey = 'owner-key-of-the-tests'
const upstream = upstreamForFile()
const router = routerForFile(() => ({
  env: { ...env, UMBEL_ADMIN_TOKEN: adminToken, UMBEL_API_KEY: ownerKey },
}))

const embedder = shippedEmbedder()
const nobody = { author: null, note: null }
const headers = { authorization: `Bearer ${ownerKey}` }

/** The one writer by the control port, which has another address after each start. */
function writer() {
  const file = join(router().stateDirectory, 'control.json')
  const { controlUrl, controlToken } = JSON.parse(readFileSync(file, 'utf8'))
  return remoteReleases(`${controlUrl}/admin/releases`, controlToken)
}

async function compiled(name: string) {
  const description = `Answers of the ${name} kind`
  const models = { [name]: { provider: 'up', model: 'answer', description } }
  const config = baseConfig(upstream(), { models })
  return (await compileFile({ name, text: JSON.stringify(config) }, embedder, true)).release
}

async function publish(name: string, rollout?: RolloutShare) {
  const outcome = await sendRelease(writer(), await compiled(name), {
    ...nobody,
    note: name,
    ...(rollout !== undefined && { rollout }),
  })
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.entry
}

async function health() {
  return json(await fetch(`${router().url}/healthz`))
}

/** Which version serves each session. */
async function sides(sessions: readonly string[]): Promise<string[]> {
  const versions: string[] = []
  for (const session of sessions) {
    const answer = await ask(router(), 'priced', { headers: { ...headers, 'x-umbel-session': session } })
    await answer.text()
    versions.push(answer.headers.get('x-umbel-release') ?? '')
  }
  return versions
}

const sessions = Array.from({ length: 30 }, (_, index) => `session ${index}`)

describe('releases on a running router', () => {
  beforeAll(async () => {
    await publish('first')
    await publish('second')
    await publish('third', { percent: 40, by: 'session' })
    await router().restart()
  })

  test('a rollout serves its share of sessions, the same ones as it grows, and ends at once', async () => {
    expect(await health()).toMatchObject({
      version: '2',
      problem: null,
      rollout: { version: '3', percent: 40, by: 'session' },
    })
    const first = await sides(sessions)
    expect(new Set(first)).toEqual(new Set(['2', '3']))
    expect(await sides(sessions)).toEqual(first)
    await writer().change({ do: 'rollout', percent: 70, ...nobody })
    await router().restart()
    const more = await sides(sessions)
    expect(first.every((version, at) => version !== '3' || more[at] === '3')).toBe(true)
    expect(more.filter((version) => version === '3').length).toBeGreaterThan(
      first.filter((version) => version === '3').length,
    )
    await writer().change({ do: 'abort', ...nobody })
    await router().restart()
    expect(new Set(await sides(sessions.slice(0, 10)))).toEqual(new Set(['2']))
    expect(await writer().state()).toMatchObject({ number: 5, live: { version: '2' }, rollout: null })
  })

  test('a test pins a release by version or id; the record names what served', async () => {
    const pin = (name: string, more: object = {}) =>
      ask(router(), 'priced', { headers: { ...headers, 'x-umbel-release': name, ...more } })
    const answer = await pin('1')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-umbel-release')).toBe('1')
    const { id } = await compiled('third')
    const byId = await pin(id)
    expect(byId.headers.get('x-umbel-release')).toBe('3')
    const decision = byId.headers.get('x-umbel-decision') ?? ''
    const kept = await json(await fetch(`${router().url}/v1/decisions/${decision}`, { headers }))
    expect(kept['decision']).toMatchObject({ release: id, version: '3' })
    const listed = await fetch(`${router().url}/v1/models`, {
      headers: { ...headers, 'x-umbel-release': '1' },
    })
    expect(JSON.stringify(await listed.json())).toContain('"first"')
    const missing = await pin('77')
    expect(missing.status).toBe(404)
    expect(await errorOf(missing)).toMatchObject({ code: 'release_not_found', param: 'x-umbel-release' })
    const { key } = await createKey(router().kv, termsOf('caller', {}, Date.now()), Date.now())
    const refused = await pin('1', { authorization: `Bearer ${key}` })
    expect(refused.status).toBe(403)
    expect(await errorOf(refused)).toMatchObject({ message: expect.stringContaining('--admin') })
  })

  test('/admin/releases asks for its token, and tells and changes what is live', async () => {
    const url = `${router().url}/admin/releases`
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url, { headers })).status).toBe(401)
    const admin = remoteReleases(url, adminToken)
    const { number } = await admin.state()
    expect(await admin.change({ do: 'rollback', to: '1', expected: number, ...nobody })).toMatchObject({
      ok: true,
      entry: { kind: 'rollback', of: '1', from: '2' },
    })
    expect(await admin.change({ do: 'finish', expected: number, ...nobody })).toMatchObject({
      ok: false,
      reason: 'stale',
      since: [{ kind: 'rollback' }],
    })
    const pointer = readPointer(new TextDecoder().decode((await router().kv.get(configKey)) ?? undefined))
    if (pointer === undefined) throw new Error('There is no pointer.')
    expect(await loadRelease(admin.parts, pointer, '9', embedder.build)).toMatchObject({
      models: { first: {} },
    })
    const bearer = { authorization: `Bearer ${adminToken}` }
    const post = (path: string, body: BodyInit) =>
      fetch(url + path, { method: 'POST', headers: bearer, body })
    expect((await post('', 'not a form')).status).toBe(400)
    // Who and why may be left out.
    expect((await post('/moves', '{"do":"rollback","to":"2"}')).status).toBe(200)
    expect((await post('/moves', '{"do":"rollout","percent":200}')).status).toBe(400)
    expect((await post('/moves', '{')).status).toBe(400)
    expect((await post('/nowhere', '')).status).toBe(404)
    expect((await fetch(`${url}/manifests/none`, { headers: bearer })).status).toBe(404)
  })

  test('what KV tears never serves: not the live one, not a candidate', async () => {
    const { kv } = router()
    await publish('whole')
    await publish('candidate', { percent: 100, by: 'key' })
    const pointer = readPointer(new TextDecoder().decode((await kv.get(configKey)) ?? undefined))
    if (pointer?.rollout === undefined) throw new Error('There is no rollout.')
    const keys = { live: releaseKey(pointer.release), candidate: releaseKey(pointer.rollout.release) }
    const [live, candidate] = [await kv.get(keys.live), await kv.get(keys.candidate)]
    if (live === null || candidate === null) throw new Error('A manifest is not there.')
    const { blob } = JSON.parse(new TextDecoder().decode(await decompress(candidate)))
    const bytes = await kv.get(blobKey(blob.sha256))
    if (bytes === null) throw new Error('The blob is not there.')
    const [stable, next] = [String(pointer.version), String(pointer.rollout.version)]
    const serves = async () => {
      await router().restart()
      return (await sides(['one']))[0]
    }
    const torn = async (
      key: string,
      value: string | Uint8Array<ArrayBuffer>,
      whole: Uint8Array<ArrayBuffer>,
    ) => {
      await router().kv.put(key, value)
      const served = await serves()
      const { problem, version } = await health()
      await router().kv.put(key, whole)
      return { served, problem, version }
    }
    expect(await serves()).toBe(next)
    for (const value of ['', candidate.slice(0, candidate.length / 2), live, new Uint8Array(9_000_000)]) {
      const { served, problem } = await torn(keys.candidate, value, candidate)
      expect(served).toBe(stable)
      expect(problem).toContain('The rollout waits')
    }
    expect(await torn(blobKey(blob.sha256), bytes.slice(0, -4), bytes)).toMatchObject({
      served: stable,
      problem: expect.stringContaining('damaged'),
    })
    // Nothing that was published can serve: what is built in does, which has no such model.
    expect(await torn(keys.live, candidate, live)).toMatchObject({ served: '', version: 'builtin' })
    const text = await router().kv.get(configKey)
    if (text === null) throw new Error('The pointer is not there.')
    for (const value of ['', text.slice(0, text.length / 2), new Uint8Array(6_000_000)]) {
      const { version, problem } = await torn(configKey, value, text)
      expect(version).toBe('builtin')
      expect(problem).not.toBeNull()
    }
    expect(await serves()).toBe(next)
    expect(record(await health())['problem']).toBeNull()
  })
})
