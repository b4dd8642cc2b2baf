// The floor to compare with: the least that any router does. Path picks the variant.
const telling = /"usage"\s*:\s*\{/

export default {
  async fetch(request, env) {
    const body = await request.json()
    body.model = 'bench'
    const upstream = await fetch(`${env.UPSTREAM}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-bench' },
      body: JSON.stringify(body),
    })
    if (!new URL(request.url).pathname.startsWith('/transform')) {
      return new Response(upstream.body, upstream)
    }
    const decoder = new TextDecoder()
    let seen = false
    const look = new TransformStream({
      transform(chunk, controller) {
        if (telling.test(decoder.decode(chunk, { stream: true }))) seen = true
        controller.enqueue(chunk)
      },
      flush() {
        if (seen) globalThis.lastUsage = seen
      },
    })
    return new Response(upstream.body.pipeThrough(look), upstream)
  },
}
