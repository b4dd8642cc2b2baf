import type { RequestRecord } from '../../src/core/record.ts'
import { record } from '../harness/ask.ts'
import { contentOf, errorAtEnd, readEvents } from '../harness/events.ts'

/** What a caller got. */
export interface Said {
  readonly kind: string
  readonly text: string
  /** What no caller should get. */
  readonly problems: readonly string[]
}

/** Reads an answer to its end: it is whole, or one clear error, in OpenAI's shape. */
export async function judgeRoutedAnswer(response: Response, stream: boolean): Promise<Said> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (isStream) return judgeStream(await readEvents(response), stream)
  const body = await response.text()
  const value = record(parsed(body))
  if (response.status !== 200) {
    const { message } = record(value['error'])
    const problems = typeof message === 'string' && message !== '' ? [] : [`an error without words: ${body}`]
    return { kind: `error ${response.status}`, text: '', problems }
  }
  const { choices } = value
  const choice = record(Array.isArray(choices) ? choices[0] : undefined)
  const { content } = record(choice['message'])
  // What the budget paid for was no word.
  if (content === null && choice['finish_reason'] === 'length')
    return { kind: 'json, empty', text: '', problems: [] }
  if (typeof content === 'string') return { kind: 'json', text: content, problems: [] }
  return { kind: 'json', text: '', problems: [`200 without content: ${body.slice(0, 300)}`] }
}

function judgeStream(read: Awaited<ReturnType<typeof readEvents>>, wanted: boolean): Said {
  const problems = wanted ? [] : ['a stream that nobody asked for']
  const text = contentOf(read)
  const { events, broken } = read
  if (broken) return { kind: 'stream, broken', text, problems: [...problems, 'the connection broke'] }
  if (errorAtEnd(read) !== undefined) return { kind: 'stream, error event', text, problems }
  if (events.some(({ data }) => data === '[DONE]')) return { kind: 'stream, whole', text, problems }
  // Passed on untouched, a stream ends as its upstream ended it.
  return { kind: 'stream, as the upstream ended it', text, problems }
}

/** Joins whose answer holds words of several calls. */
const holdsSeveral = new Set(['concat', 'contrast', 'merge'])

/**
 * Each word bears its model, its call and its place in it. An answer holds the words of one call, from the first on
 * and in order. Where answers were joined it may hold several, each for itself in order; what `contrast` quotes are
 * sentences out of the middle.
 */
export function judgeWords(text: string, { model, joins, attempts }: Judged): string[] {
  const seen = new Map<string, number>()
  const problems: string[] = []
  const kinds = joins.map(({ kind }) => kind)
  for (const [, by = '', call = '', place = ''] of text.matchAll(/(\w+)~(\d+)\.(\d+)/g)) {
    const tag = `${by}~${call}`
    const next = seen.get(tag) ?? 0
    if (Number(place) !== next && !kinds.includes('contrast')) {
      problems.push(`word ${place} of ${tag} where ${next} was due`)
    }
    seen.set(tag, Number(place) + 1)
  }
  const several = kinds.some((kind) => holdsSeveral.has(kind))
  const named = several ? attempts.map((attempt) => attempt.model) : [model]
  for (const tag of seen.keys()) {
    const by = tag.split('~')[0] ?? ''
    if (model !== null && !named.includes(by)) problems.push(`words of ${by} in an answer of ${model}`)
  }
  if (seen.size > 1 && !several) problems.push(`${seen.size} calls in an answer of ${model}`)
  return problems
}

type Judged = Pick<RequestRecord, 'model' | 'joins' | 'attempts'>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
