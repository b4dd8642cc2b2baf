import { expect } from 'vitest'
import { refusalWords, thoughts, words } from '../wire/scenarios.ts'

/** What the wire server's models say, in no client's words. */
export const said = words.join('')
export const thought = thoughts.join('')
export const refused = refusalWords.join('')

/** A picture of one red dot. */
export const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='

/** A page with nothing on it. */
export const page = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
).toString('base64')

export const weather = {
  name: 'get_weather',
  description: 'The weather of a city',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
} as const

export const time = {
  name: 'get_time',
  description: 'The time in a zone',
  parameters: {
    type: 'object',
    properties: { zone: { type: 'string' } },
    required: ['zone'],
    additionalProperties: false,
  },
} as const

/** What a tool answers in these tests. */
export function runTool(name: string): string {
  return name === weather.name ? 'sunny, 21 °C' : '12:05'
}

/** An agent's last words quote every result that the tools gave: three calls in two rounds. */
export function expectQuotesResults(text: string): void {
  expect(text).toBe(
    `Results: ${runTool('get_weather')} | ${runTool('get_weather')} | ${runTool('get_time')}.`,
  )
}

/** Long enough for an agent to be caught in a circle, and not to end the tests. */
export const mostSteps = 5

/** The line that the model `sees` answers with. */
export function seen(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Error(`Not what it saw: ${text}`)
  return { ...value }
}
