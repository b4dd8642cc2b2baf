import type { Signals } from '../../core/signals.ts'

/** The same facts but for some. What is not changed is worked out by the original, when asked for. */
export function alteredSignals(base: Signals, changes: Partial<Signals>): Signals {
  return new Proxy(base, {
    get: (target, name) => {
      const value: unknown = Reflect.get(Object.hasOwn(changes, name) ? changes : target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
