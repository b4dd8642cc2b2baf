import type { Frame } from './format.ts'

/** An event of a stream, with its name where the format names events. */
export function event(data: object, shows = false, name?: string): Frame {
  const named = name === undefined ? '' : `event: ${name}\n`
  return { text: `${named}data: ${JSON.stringify(data)}\n\n`, shows }
}
