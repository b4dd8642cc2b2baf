import { serve } from '../scripts/self-host.mjs'
import { median, send } from './workerd-cpu.mjs'

/** Milliseconds from spawning workerd to the first 200 of a chat, its release compiled and stored before. */
export async function startTime(place, times) {
  const body = JSON.stringify({ model: 'auto', messages: [{ role: 'user', content: 'what is my balance' }] })
  const taken = []
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now()
    const server = await serve(place)
    const { status } = await send(`${server.url}/v1/chat/completions`, body)
    taken.push(performance.now() - began)
    await server.stop()
    if (status !== 200) throw new Error(`the first answer was ${status}`)
  }
  return median(taken)
}
