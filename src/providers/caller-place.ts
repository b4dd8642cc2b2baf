import type { Message } from '../core/request.ts'
import { UmbelError } from '../core/errors.ts'

/** `messages[1].content[2].content[0].rest`: a message, a block of it, and what is within that block. */
const path = /^messages\[(\d+)\](?:\.content\[(\d+)\](.*))?$/s

/** An error that names a place of the common request, with the place that the caller wrote. */
export function inCallersPlace(thrown: unknown, messages: readonly Message[]): unknown {
  if (!(thrown instanceof UmbelError)) return thrown
  const { param } = thrown.details
  const place = param === undefined ? undefined : placeOf(param, messages)
  if (param === undefined || place === undefined || place === param) return thrown
  const message = thrown.message.replaceAll(param, place)
  return new UmbelError(thrown.class, message, { ...thrown.details, param: place })
}

function placeOf(param: string, messages: readonly Message[]): string | undefined {
  const [, number, index, within = ''] = path.exec(param) ?? []
  const message = number === undefined ? undefined : messages[Number(number)]
  if (message?.place === undefined) return undefined
  if (index === undefined) return message.place
  const block = message.blockPlaces?.[Number(index)]
  if (block === undefined) return `${message.place}.content[${index}]${within}`
  // In an item of Responses, a result's content is its output.
  return block + (block.startsWith('input[') ? within.replace(/^\.content/, '.output') : within)
}
