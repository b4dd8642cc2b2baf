/** Characters of an error that are kept. */
const limit = 64 * 1024

const blankLines = ['\n\n', '\r\r', '\r\n\r\n']

function endOfLast(line: string, text: string): number {
  const at = text.lastIndexOf(line)
  return at < 0 ? -1 : at + line.length
}

/**
 * JSON that stands in a stream where an event should: so the API says that an answer broke off, pretty-printed and
 * without `data:`. Kept from the blank line before it, whatever the cuts; anything else is let go at once.
 */
export class BareJson {
  /** What came since the last blank line, as long as it may be JSON. */
  text = ''
  /** Something else stands here: wait for the next blank line. */
  #skipping = false
  /** The end of what came before: a blank line may be cut in two. */
  #before = ''

  push(chunk: string): void {
    const seen = this.#before + chunk
    const end = Math.max(...blankLines.map((line) => endOfLast(line, seen)))
    if (end < 0) {
      this.#before = seen.slice(-3)
      this.#keep(chunk)
      return
    }
    this.text = ''
    this.#skipping = false
    this.#before = seen.slice(Math.max(end, seen.length - 3))
    this.#keep(seen.slice(end))
  }

  #keep(chunk: string): void {
    if (this.#skipping) return
    this.text += chunk
    const start = this.text.trimStart()[0]
    if ((start !== undefined && start !== '{' && start !== '[') || this.text.length > limit) {
      this.text = ''
      this.#skipping = true
    }
  }
}
