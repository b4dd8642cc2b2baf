/** The messages that an upstream got, as `role: text`. */
export function messagesOf(call: { readonly json: Readonly<Record<string, unknown>> } | undefined): string[] {
  const messages = call?.json['messages']
  if (!Array.isArray(messages)) return []
  return messages.map((message: unknown) => {
    const { role, content } = Object(message)
    return `${String(role)}: ${typeof content === 'string' ? content : JSON.stringify(content)}`
  })
}
