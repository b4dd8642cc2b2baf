/** Marks a piece that continues a word. It is not part of the text that the piece matches. */
const CONTINUATION = '##'

const WORD_START = 0
const INSIDE_WORD = 1
const NO_PIECE = -1
const EMPTY = 0

/**
 * A vocabulary as a trie, for longest-match look-ups that allocate nothing.
 *
 * Edges live in one open-addressed hash table: key = node * 65,536 + UTF-16 unit, value = child node. A key is
 * never 0, because no piece holds U+0000 at the start of a word. Node 0 begins words, node 1 continues them.
 */
export class PieceTrie {
  /** Length in UTF-16 units of the last match. A field, so that `match` need not allocate a pair. */
  matched = 0

  readonly #keys: Float64Array
  readonly #children: Int32Array
  readonly #pieces: Int32Array
  readonly #mask: number
  #nodes = 2

  /** @param pieces distinct, non-empty; the index is the piece's id; those that begin with `##` continue a word */
  constructor(pieces: readonly string[]) {
    const units = pieces.reduce((sum, piece) => sum + piece.length, 0)
    // At most one edge a unit; half full at worst keeps probes short.
    const capacity = 2 ** Math.ceil(Math.log2(units * 2 + 2))
    this.#mask = capacity - 1
    this.#keys = new Float64Array(capacity)
    this.#children = new Int32Array(capacity)
    this.#pieces = new Int32Array(units + 2).fill(NO_PIECE)
    for (const [id, piece] of pieces.entries()) this.#insert(piece, id)
  }

  /**
   * The id of the longest piece that matches `text` at `start` and ends by `end`, or -1.
   * `matched` then holds its length.
   */
  match(text: string, start: number, end: number, insideWord: boolean): number {
    let node = insideWord ? INSIDE_WORD : WORD_START
    let best = NO_PIECE
    for (let position = start; position < end; position++) {
      const key = node * 0x10000 + text.charCodeAt(position)
      const slot = this.#slot(key)
      if (this.#keys[slot] !== key) break
      node = this.#children[slot] ?? 0
      const piece = this.#pieces[node] ?? NO_PIECE
      if (piece === NO_PIECE) continue
      best = piece
      this.matched = position + 1 - start
    }
    return best
  }

  #insert(piece: string, id: number): void {
    const continues = piece.length > CONTINUATION.length && piece.startsWith(CONTINUATION)
    let node = continues ? INSIDE_WORD : WORD_START
    for (let position = continues ? CONTINUATION.length : 0; position < piece.length; position++) {
      const key = node * 0x10000 + piece.charCodeAt(position)
      const slot = this.#slot(key)
      if (this.#keys[slot] === EMPTY) {
        this.#keys[slot] = key
        this.#children[slot] = this.#nodes++
      }
      node = this.#children[slot] ?? 0
    }
    this.#pieces[node] = id
  }

  /** Where `key` is, or the free slot where it would go. */
  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]
      if (found === key || found === EMPTY) return slot
    }
  }
}
