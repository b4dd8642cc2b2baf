import type { RecordStore } from '../core/ports.ts'
import type { RequestRecord } from '../core/record.ts'

const lookEveryMs = 250
/** A client that has left is noticed on a write. */
const pingEveryMs = 15_000

/**
 * Records as they come. It looks for them from timers of its own: a request may not write to the stream of another
 * (see core/another-request.ts).
 */
export function recordEvents(
  records: RecordStore,
  fits: (record: RequestRecord) => boolean,
  { headers, signal }: Request,
): Response {
  const newest = records.after(0).at(-1)?.number ?? 0
  const seen = firstOf(headers.get('last-event-id')) ?? newest
  // A place that is still to come is one in the row of an isolate that has ended: all of this one's are new.
  let last = seen > newest ? 0 : seen
  const encoder = new TextEncoder()
  let left = false
  const next = async (): Promise<string | undefined> => {
    for (let waited = 0; waited < pingEveryMs; waited += lookEveryMs) {
      const fresh = records.after(last)
      last = fresh.at(-1)?.number ?? last
      const events = fresh.filter(({ record }) => fits(record))
      if (events.length > 0) return events.map(({ number, record }) => eventOf(number, record)).join('')
      if (left || signal.aborted) return undefined
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    }
    return ': ping\n\n'
  }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(': records\n\n')),
    pull: async (controller) => {
      const text = await next()
      if (text === undefined) controller.close()
      else controller.enqueue(encoder.encode(text))
    },
    cancel: () => {
      left = true
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}

function firstOf(lastEventId: string | null): number | undefined {
  const number = Number(lastEventId ?? Number.NaN)
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

function eventOf(number: number, record: RequestRecord): string {
  return `id: ${number}\nevent: record\ndata: ${JSON.stringify(record)}\n\n`
}
