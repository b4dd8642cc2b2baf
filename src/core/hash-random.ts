import type { ChatRequest } from './request.ts'

/**
 * 32 bits from text: FNV-1a over UTF-16 units, then MurmurHash3's finaliser, so that near texts land far apart.
 * Not for secrets. Source: http://www.isthe.com/chongo/tech/comp/fnv, https://github.com/aappleby/smhasher
 */
export function hashText(text: string, start = 0x811c9dc5): number {
  let hash = start >>> 0
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A number in [0, 1) from a seed and the place that asks: the same both give the same one. */
export function randomFrom(seed: number, path: string): number {
  return hashText(path, hashText(String(seed))) / 2 ** 32
}

/** The request's own seed where it sends one; otherwise one from the decision's id, which is random. */
export function seedOf(request: ChatRequest, id: string): number {
  return request.umbel.seed ?? hashText(id)
}
