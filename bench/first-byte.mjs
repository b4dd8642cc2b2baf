import { median, send } from './workerd-cpu.mjs'

/** Milliseconds to the first byte of a stream, straight to the upstream and through Umbel, taken in turns. */
export async function firstByte(direct, through, times) {
  const body = JSON.stringify({
    model: 'bench',
    messages: [{ role: 'user', content: 'hello' }],
    stream: true,
  })
  const taken = { direct: [], through: [] }
  for (let turn = 0; turn < times; turn += 1) {
    taken.direct.push((await send(direct, body)).firstByte)
    taken.through.push((await send(through, body)).firstByte)
  }
  return { direct: median(taken.direct), added: median(taken.through) - median(taken.direct) }
}
