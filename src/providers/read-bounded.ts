/** A body's text, up to `limit` bytes; `whole` is false when there was more, which is then not read. */
export async function readBounded(
  response: Response,
  limit: number,
): Promise<{ readonly text: string; readonly bytes: number; readonly whole: boolean }> {
  const reader = response.body?.getReader()
  if (reader === undefined) return { text: '', bytes: 0, whole: true }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { text: text + decoder.decode(), bytes, whole: true }
    bytes += value.byteLength
    if (bytes > limit) {
      reader.cancel().catch(() => {})
      return { text, bytes, whole: false }
    }
    text += decoder.decode(value, { stream: true })
  }
}
