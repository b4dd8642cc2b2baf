import { describe, expect, test } from 'vitest'
import { createKey, listKeys, revokeKey, rotateKey } from '../../src/keys/key-register.ts'
import { memoryKeyRecords } from './memory-key-records.ts'
import { readKeyRecord, whyClosed } from '../../src/keys/key-record.ts'

const terms = { name: 'team a', scopes: {}, tier: 'gold', tenant: null, tags: ['a'], expiresAt: null }
const now = Date.parse('2026-01-01T00:00:00Z')

describe('the register of keys', () => {
  test('stores a record under a hash; the key is nowhere', async () => {
    const store = memoryKeyRecords()
    const { key, record } = await createKey(store, terms, now)
    expect(record).toMatchObject({ ...terms, account: record.id, disabled: false })
    const kept = JSON.stringify([...store.entries])
    expect(kept).not.toContain(key)
    expect(kept).not.toContain(key.slice(4, 20))
    expect(await listKeys(store)).toEqual([record])
  })

  test('revokes by id, and knows no other', async () => {
    const store = memoryKeyRecords()
    const { record } = await createKey(store, terms, now)
    expect(await revokeKey(store, 'key_0000000000000000')).toBeUndefined()
    expect(await revokeKey(store, 'key_')).toBeUndefined()
    expect(await revokeKey(store, record.id)).toMatchObject({ disabled: true })
    const [listed] = await listKeys(store)
    expect(listed && whyClosed(listed, now)).toBe('revoked')
  })

  test('rotates: the same terms and account, and both open meanwhile', async () => {
    const store = memoryKeyRecords()
    const first = await createKey(store, terms, now)
    const second = await rotateKey(store, first.record.id, 1000, now)
    expect(second?.record).toMatchObject({ ...terms, account: first.record.id, rotatedTo: null })
    expect(second?.key).not.toBe(first.key)
    const old = (await listKeys(store)).find(({ id }) => id === first.record.id)
    expect(old?.rotatedTo?.id).toBe(second?.record.id)
    expect(old && whyClosed(old, now + 999)).toBeUndefined()
    expect(old && whyClosed(old, now + 1000)).toBe('rotated')
    expect(await rotateKey(store, first.record.id, 1000, now)).toBeUndefined()
    const third = await rotateKey(store, second?.record.id ?? '', 0, now)
    expect(third?.record.account).toBe(first.record.id)
  })

  test('does not rotate what opens nothing: its successor would open as little', async () => {
    const store = memoryKeyRecords()
    const { record } = await createKey(
      store,
      { ...terms, expiresAt: new Date(now + 1000).toISOString() },
      now,
    )
    expect(await rotateKey(store, record.id, 1000, now + 1000)).toBeUndefined()
    expect(await listKeys(store)).toHaveLength(1)
  })

  test('lists past a record that cannot be read', async () => {
    const store = memoryKeyRecords()
    const { record } = await createKey(store, terms, now)
    await store.put(`key:${'0'.repeat(64)}`, '{"schema":2')
    expect(await listKeys(store)).toEqual([record])
  })

  test('changes none that cannot be read', async () => {
    const store = memoryKeyRecords()
    await store.put(`key:${'0'.repeat(64)}`, '{"schema":2')
    await expect(revokeKey(store, 'key_0000000000000000')).rejects.toThrow('cannot be read')
    await expect(rotateKey(store, 'key_0000000000000000', 0, now)).rejects.toThrow('cannot be read')
  })

  test('a record that is not whole, or of another schema, is no record', async () => {
    const store = memoryKeyRecords()
    const { record } = await createKey(store, terms, now)
    expect(readKeyRecord(JSON.stringify(record))).toEqual(record)
    for (const broken of [{ ...record, schema: 2 }, { ...record, limit: 1 }, { id: record.id }, null]) {
      expect(() => readKeyRecord(JSON.stringify(broken))).toThrow()
    }
    expect(() => readKeyRecord(JSON.stringify(record).slice(0, -5))).toThrow()
  })
})
