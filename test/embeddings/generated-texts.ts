import { seededRandom } from '../../scripts/embedder/evaluation/seeded-random.ts'

/** Ranges of code points to draw from, from everyday to nasty. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x61, 0x7a],
  [0x61, 0x7a],
  [0x41, 0x5a],
  [0x20, 0x7e],
  [0x00, 0xff],
  [0x100, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x5ff],
  [0x900, 0x97f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x2bff],
  [0x3000, 0x30ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xd7f0, 0xdfff],
  [0xe000, 0xe0ff],
  [0xf900, 0xffff],
  [0x10100, 0x104ff],
  [0x1d400, 0x1d4ff],
  [0x1f300, 0x1f6ff],
  [0x20000, 0x200ff],
  [0xe0000, 0xe007f],
]

/** Texts of 0 to 40 parts: whole pieces of the vocabulary, spaces, and characters from all over Unicode. */
export function generateTexts(count: number, pieces: readonly string[]): string[] {
  const random = seededRandom(20261124)
  const below = (limit: number): number => Math.floor(random() * limit)
  const character = (wild: boolean): string => {
    const [first, last] = RANGES[below(wild ? RANGES.length : 4)] ?? [0x61, 0x7a]
    return String.fromCodePoint(first + below(last - first + 1))
  }
  const part = (wild: boolean): string => {
    const kind = random()
    if (kind < 0.4) return (pieces[below(pieces.length)] ?? '').replace(/^##/, '')
    return kind < 0.7 ? ' ' : character(wild)
  }
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: below(40) }, () => part(index % 2 === 1)).join(''),
  )
}
