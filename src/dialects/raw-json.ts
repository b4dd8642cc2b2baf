/**
 * Texts that are JSON already, written into a body as they are: reading them first would round long numbers. Each is
 * held by a word that no caller can guess until the body is written.
 */
export class RawJson {
  readonly #texts: string[] = []
  readonly #nonce = crypto.randomUUID()

  /** Stands for the text within a value that is about to be written. */
  hold(text: string): string {
    this.#texts.push(text)
    return `${this.#nonce}:${this.#texts.length - 1}:`
  }

  write(value: unknown): string {
    const json = JSON.stringify(value)
    if (this.#texts.length === 0) return json
    const held = new RegExp(`"${this.#nonce}:(\\d+):"`, 'g')
    return json.replaceAll(held, (_, index: string) => this.#texts[Number(index)] ?? 'null')
  }
}
