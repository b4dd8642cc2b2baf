/** One event of a stream. Clients go by the `event:` line. */
export function eventText(event: { readonly type: string; readonly [field: string]: unknown }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

/** An event that says nothing, and that every client of the dialect knows. */
export const ping = eventText({ type: 'ping' })
