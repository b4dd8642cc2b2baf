import { readFileSync, readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'

/** CPU seconds that a process and its threads have used so far, to the nanosecond. Linux. */
export function cpuSeconds(pid) {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const [running] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
    nanoseconds += Number(running)
  }
  return nanoseconds / 1e9
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends one request and reads the answer to its end; resolves with its status, its time to the first byte (ms), bytes and pieces. */
export function send(url, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const call = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', ...headers },
    })
    call.on('error', reject)
    call.on('response', (response) => {
      let firstByte
      let size = 0
      let pieces = 0
      response.on('data', (chunk) => {
        firstByte ??= performance.now() - began
        size += chunk.length
        pieces += 1
      })
      response.on('end', () => resolve({ status: response.statusCode, firstByte, size, pieces }))
      response.on('error', reject)
    })
    call.end(body)
  })
}

/** CPU seconds of `pid` for `count` requests, `width` at a time. */
export async function batch({ pid, url, body, headers, count, width = 8 }) {
  let left = count
  const before = cpuSeconds(pid)
  const worker = async () => {
    while (left > 0) {
      left -= 1
      const { status } = await send(url, body, headers)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return cpuSeconds(pid) - before
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
