import type { Watch } from './fan-out.ts'

/** Hears of every answer; enough when the vote is decided, or when too many have failed for the minimum. */
export function watchFor(count: number, minimum: number, votes?: Watch): Watch {
  let failures = 0
  return {
    answered: (member) => votes?.answered(member) ?? 'more',
    failed: (failed) => {
      failures += 1
      const heard = votes?.failed(failed) ?? 'more'
      return failures > count - minimum ? 'enough' : heard
    },
  }
}
