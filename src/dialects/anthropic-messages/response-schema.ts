import * as z from 'zod'

const text = z.optional(z.nullable(z.string()))

/**
 * What Umbel reads of a Messages answer; blocks are read one by one, by their type.
 * Source: https://platform.claude.com/docs/en/api/messages
 */
export const responseSchema = z.looseObject({
  id: text,
  model: text,
  content: z.array(z.looseObject({ type: z.string() })),
  stop_reason: text,
  stop_sequence: text,
  stop_details: z.optional(z.nullable(z.looseObject({ explanation: text }))),
  usage: z.optional(z.unknown()),
})

/** The events of a stream that are no deltas. Source: https://platform.claude.com/docs/en/build-with-claude/streaming */
export const messageStartSchema = z.looseObject({
  message: z.looseObject({ id: text, model: text, usage: z.optional(z.unknown()) }),
})

export const blockStartSchema = z.looseObject({
  index: z.int().min(0),
  content_block: z.looseObject({ type: z.string() }),
})

export const messageDeltaSchema = z.looseObject({
  delta: z.looseObject({
    stop_reason: text,
    stop_sequence: text,
    stop_details: z.optional(z.nullable(z.looseObject({ explanation: text }))),
  }),
  usage: z.optional(z.unknown()),
})

export type MessageDelta = z.infer<typeof messageDeltaSchema>['delta']
