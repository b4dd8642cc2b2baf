/** A binding that a test may break, and whose calls are counted. */
export function probe<T extends object>(real: T) {
  const state = { down: false, calls: 0 }
  const binding = new Proxy(real, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        // Naming an object asks nothing of it.
        if (name !== 'idFromName') state.calls += 1
        if (state.down) throw new Error('This binding is down.')
        return Reflect.apply(member, target, args)
      }
    },
  })
  return { binding, state }
}
