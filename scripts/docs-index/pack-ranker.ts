import { joinBytes } from '../../src/core/join-bytes.ts'
import { rankerMagic, weightStep } from '../../src/providers/edge/docs/read-ranker.ts'
import type { SectionModel } from './section-model.ts'
import type { WordTable } from '../../src/providers/edge/docs/word-table.ts'

/** The step of the votes; a smaller vote than half a step is left out. */
const voteStep = 0.5
const mostGap = 255

/** The bytes of `docs-ranker.bin`: see read-ranker.ts. */
export function packRanker(
  model: SectionModel,
  words: WordTable,
  origin: { readonly build: string; readonly inputs: string },
): Uint8Array<ArrayBuffer> {
  const { sections, dimensions, biases, rows } = model
  const rowSteps = Float32Array.from({ length: sections }, (_, section) => {
    const row = rows.subarray(section * dimensions, (section + 1) * dimensions)
    return row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1
  })
  const levels = Int8Array.from(rows, (value, at) =>
    Math.round(value / (rowSteps[Math.floor(at / dimensions)] ?? 1)),
  )
  const stems = new TextEncoder().encode([...words.places.keys()].join('\n'))
  const packed = Array.from(words.places.values(), (place) => packVotes(model, place))
  const votes = packed.flat()
  const header = new TextEncoder().encode(
    JSON.stringify({
      ...origin,
      sections,
      dimensions,
      words: words.places.size,
      votes: votes.length,
      wordBytes: stems.length,
      unknown: words.unknown,
      voteStep,
    }),
  )
  return joinBytes([
    new TextEncoder().encode(rankerMagic),
    new Uint8Array(Uint32Array.of(header.length).buffer),
    header,
    new Uint8Array(biases.buffer),
    new Uint8Array(rowSteps.buffer),
    new Uint8Array(levels.buffer),
    stems,
    Uint8Array.from(words.weights, (weight) => Math.round(weight / weightStep)),
    new Uint8Array(Uint16Array.from(packed, (own) => own.length).buffer),
    Uint8Array.from(votes, ({ gap }) => gap),
    new Uint8Array(Int8Array.from(votes, ({ vote }) => vote).buffer),
  ])
}

/** The votes of a word. A gap too long for a byte is bridged by votes of 0. */
function packVotes({ sections, votes }: SectionModel, place: number): { gap: number; vote: number }[] {
  const kept: { gap: number; vote: number }[] = []
  let last = 0
  for (let section = 0; section < sections; section += 1) {
    const level = Math.round((votes[place * sections + section] ?? 0) / voteStep)
    if (level === 0) continue
    for (; section - last > mostGap; last += mostGap) kept.push({ gap: mostGap, vote: 0 })
    kept.push({ gap: section - last, vote: Math.max(-127, Math.min(127, level)) })
    last = section
  }
  return kept
}
