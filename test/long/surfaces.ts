export const surfaceNames = [
  'openai-chat',
  'openai-responses',
  'anthropic-messages',
  'anthropic-count',
] as const

export type SurfaceName = (typeof surfaceNames)[number]

/** Surfaces that stream. */
export type ChatSurfaceName = Exclude<SurfaceName, 'anthropic-count'>

export const surfacePaths: Readonly<Record<SurfaceName, string>> = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'anthropic-messages': '/v1/messages',
  'anthropic-count': '/v1/messages/count_tokens',
}
