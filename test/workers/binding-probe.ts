/** A KV namespace that a test may break, and whose calls are counted. */
export function probeNamespace(real: KVNamespace) {
  const state = { down: false, calls: 0 }
  const namespace = new Proxy(real, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        state.calls += 1
        if (state.down) return Promise.reject(new Error('KV is down.'))
        return Reflect.apply(member, target, args)
      }
    },
  })
  return { namespace, state }
}
