const LINE_FEED = 10
const HASH = 35

const WORD_START = 0
const INSIDE_WORD = 1
const NO_PIECE = -1

/** Nodes have 16 bits in a key. */
const MOST_NODES = 0x10000

/**
 * A WordPiece vocabulary as a trie, for longest-match look-ups that allocate nothing.
 *
 * Edges live in one open-addressed hash table, two numbers a slot: the key, node << 16 | UTF-16 unit, and the node
 * that the edge leads to, which is 0 in a free slot. Node 0 begins words, node 1 continues them; no edge leads to
 * either.
 */
export class PieceTrie {
  /** Length in UTF-16 units of the last match. A field, so that `match` need not allocate a pair. */
  matched = 0

  readonly #edges: Int32Array
  /** The piece that ends at each node, or -1. */
  readonly #pieces: Int32Array
  readonly #mask: number
  #nodes = 2

  /**
   * @param vocabulary distinct pieces, one a line; the line's number, from 0, is the piece's id. Those that begin
   *   with `##` continue a word.
   * @throws {RangeError} when the pieces need more than 65,536 nodes
   */
  constructor(vocabulary: string) {
    // At most one edge a unit, and far fewer in practice: pieces share beginnings.
    const capacity = 2 ** Math.ceil(Math.log2(vocabulary.length + 2))
    this.#mask = capacity - 1
    this.#edges = new Int32Array(capacity * 2)
    this.#pieces = new Int32Array(vocabulary.length + 2).fill(NO_PIECE)
    this.#fill(vocabulary)
    if (this.#nodes > MOST_NODES)
      throw new RangeError(`The vocabulary needs ${this.#nodes} nodes of ${MOST_NODES}`)
  }

  /**
   * The id of the longest piece that matches `text` at `start` and ends by `end`, or -1.
   * `matched` then holds its length.
   */
  match(text: string, start: number, end: number, insideWord: boolean): number {
    let node = insideWord ? INSIDE_WORD : WORD_START
    let best = NO_PIECE
    for (let position = start; position < end; position++) {
      node = this.#edges[this.#slot((node << 16) | text.charCodeAt(position)) + 1] ?? 0
      if (node === 0) break
      const piece = this.#pieces[node] ?? NO_PIECE
      if (piece === NO_PIECE) continue
      best = piece
      this.matched = position + 1 - start
    }
    return best
  }

  #fill(vocabulary: string): void {
    for (let position = 0, id = 0; position < vocabulary.length; id++, position++) {
      let node = WORD_START
      if (continues(vocabulary, position)) {
        node = INSIDE_WORD
        position += 2
      }
      for (; position < vocabulary.length; position++) {
        const unit = vocabulary.charCodeAt(position)
        if (unit === LINE_FEED) break
        node = this.#step(node, unit)
      }
      this.#pieces[node] = id
    }
  }

  /** The node behind the edge from `node` by `unit`, made if it is not there. */
  #step(node: number, unit: number): number {
    const key = (node << 16) | unit
    const slot = this.#slot(key)
    if (this.#edges[slot + 1] === 0) {
      this.#edges[slot] = key
      this.#edges[slot + 1] = this.#nodes++
    }
    return this.#edges[slot + 1] ?? 0
  }

  /** Index in `#edges` of the edge with this key, or of the free slot where it would go. */
  #slot(key: number): number {
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 8) & this.#mask
    while (this.#edges[2 * slot + 1] !== 0 && this.#edges[2 * slot] !== key) slot = (slot + 1) & this.#mask
    return 2 * slot
  }
}

/** Whether the line that begins at `start` is `##` and something more. */
function continues(vocabulary: string, start: number): boolean {
  return (
    vocabulary.charCodeAt(start) === HASH &&
    vocabulary.charCodeAt(start + 1) === HASH &&
    vocabulary.charCodeAt(start + 2) > LINE_FEED
  )
}
