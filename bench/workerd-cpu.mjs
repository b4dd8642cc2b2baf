import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

const ticksPerSecond = 100

/** CPU seconds that a process and its threads have used so far. Linux. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Sends one request and reads the answer to its end; resolves with its status and time to the first byte (ms). */
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
      response.on('data', (chunk) => {
        firstByte ??= performance.now() - began
        size += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode, firstByte, size }))
      response.on('error', reject)
    })
    call.end(body)
  })
}

/** CPU seconds of `pid` for `count` requests, at most eight at a time. */
export async function batch({ pid, url, body, headers, count }) {
  let left = count
  const before = cpuSeconds(pid)
  const worker = async () => {
    while (left > 0) {
      left -= 1
      const { status } = await send(url, body, headers)
      if (status !== 200) throw new Error(`${url} answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return cpuSeconds(pid) - before
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
