/** One line on a terminal that says how far long work is; silent where standard error is not a terminal. */
export class Progress {
  readonly #isShown = process.stderr.isTTY
  #last = ''

  /** @param share done, 0 to 1 */
  show(what: string, share: number): void {
    const line = `${bar(share)} ${Math.floor(100 * share)
      .toString()
      .padStart(3)}%  ${what}`
    if (!this.#isShown || line === this.#last) return
    process.stderr.write(`\r\u001b[K${line}`)
    this.#last = line
  }

  end(): void {
    if (this.#isShown && this.#last !== '') process.stderr.write('\r\u001b[K')
    this.#last = ''
  }
}

const cells = 20

function bar(share: number): string {
  const full = Math.round(cells * Math.max(0, Math.min(1, share)))
  return '█'.repeat(full) + '░'.repeat(cells - full)
}
