import type { Maker } from '../../core/request.ts'
import type { Piece, TextPiece } from './decode-part.ts'
import type { StreamPart } from '../../core/stream-part.ts'
import { CallIds } from '../call-ids.ts'
import { signed } from './answer-fields.ts'

/**
 * Pieces of a stream as blocks. Texts of one kind in a row are one block, however many parts they came in; it ends with
 * what comes next, or with a signature, which stands on its last piece or behind it on an empty one.
 */
export class BlockWriter {
  readonly #parts: StreamPart[]
  readonly #maker: Maker
  readonly #ids = new CallIds()
  #open: { readonly kind: 'text' | 'reasoning'; readonly id: string } | undefined
  #count = 0

  constructor(parts: StreamPart[], maker: Maker) {
    this.#parts = parts
    this.#maker = maker
  }

  get calls(): number {
    return this.#ids.count
  }

  write(piece: Piece): void {
    if (piece.kind === 'text' || piece.kind === 'reasoning') return this.#writeText(piece)
    this.close()
    switch (piece.kind) {
      case 'call': {
        const id = this.#nextId('tool')
        const callId = this.#ids.next(piece.id)
        const { name, arguments: args, signature } = piece
        this.#parts.push(
          { type: 'tool-call-start', id, callId, name, ...signed(signature, this.#maker) },
          { type: 'tool-call-delta', id, arguments: args },
          { type: 'tool-call-end', id },
        )
        break
      }
      case 'file':
        this.#parts.push({
          type: 'file',
          id: this.#nextId('file'),
          mediaType: piece.mediaType,
          data: piece.data,
        })
        break
      case 'opaque':
        this.#parts.push({
          type: 'opaque',
          id: this.#nextId('opaque'),
          opaque: { origin: this.#maker, data: piece.part },
        })
    }
  }

  #writeText({ kind, text, signature }: TextPiece): void {
    if (text === '' && signature === undefined) return
    if (this.#open?.kind !== kind) {
      this.close()
      this.#open = { kind, id: this.#nextId(kind) }
      this.#parts.push({ type: `${kind}-start`, id: this.#open.id })
    }
    if (text !== '') this.#parts.push({ type: `${kind}-delta`, id: this.#open.id, text })
    if (signature !== undefined) this.close(signature)
  }

  close(signature?: string): void {
    if (this.#open === undefined) return
    const { kind, id } = this.#open
    this.#open = undefined
    this.#parts.push({ type: `${kind}-end`, id, ...signed(signature, this.#maker) })
  }

  #nextId(kind: string): string {
    const id = `${kind}-${this.#count}`
    this.#count += 1
    return id
  }
}
