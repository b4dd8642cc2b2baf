/** An id for each call of one answer that has none. Several answers' calls stand in one conversation, so they differ. */
export class CallIds {
  readonly #random = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  count = 0

  next(given: string): string {
    const index = this.count
    this.count += 1
    return given === '' ? `call_${index}_${this.#random}` : given
  }
}
