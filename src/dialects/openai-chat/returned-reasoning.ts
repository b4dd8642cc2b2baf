import type { Block, JsonObject } from '../../core/request.ts'
import type { EncodeContext } from './encode-message.ts'
import { belongsTo } from '../carried.ts'
import { dialectName } from './request-schema.ts'

/** The reasoning of one assistant message on its way back to the provider that wrote it, in that one's own fields. */
export class ReturnedReasoning {
  readonly #context: EncodeContext
  readonly #details: unknown[] = []
  #text = ''

  constructor(context: EncodeContext) {
    this.#context = context
  }

  add({ text = '', opaque }: Extract<Block, { type: 'reasoning' }>): void {
    if (opaque === undefined || !belongsTo(opaque, dialectName, this.#context.patch.provider)) {
      this.#context.dropped.add('reasoning')
    } else if (Array.isArray(opaque.data)) this.#details.push(...opaque.data)
    else this.#text += text
  }

  /** DeepSeek asks for `reasoning_content` between the steps of a tool loop; OpenRouter for `reasoning_details`. */
  fields(): JsonObject {
    return {
      ...(this.#text !== '' && { reasoning_content: this.#text }),
      ...(this.#details.length > 0 && { reasoning_details: this.#details }),
    }
  }
}
