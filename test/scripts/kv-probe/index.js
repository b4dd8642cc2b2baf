// A Worker that does to its KV namespace what the test asks: [method, ...arguments] in, the result out.
export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname === '/env') {
      return Response.json({ ...env, CONFIG: undefined, flags: Object.keys(Cloudflare.compatibilityFlags) })
    }
    const [method, ...parameters] = await request.json()
    const value = parameters[1]?.bytes
    if (value !== undefined) parameters[1] = new Uint8Array(value).fill(7)
    try {
      const result = await env.CONFIG[method](...parameters)
      if (result instanceof ArrayBuffer) return Response.json({ bytes: result.byteLength })
      return Response.json({ result: result instanceof Map ? Object.fromEntries(result) : (result ?? null) })
    } catch (error) {
      return Response.json({ error: error.message })
    }
  },
}
