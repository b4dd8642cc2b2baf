import type { Answer } from '../core/answer.ts'
import type { RunStrategy } from '../core/run.ts'
import type { UmbelError } from '../core/errors.ts'
import { Jury } from './jury.ts'
import { runLearnedCascade } from './learned-cascade.ts'
import { Speculation } from './speculation.ts'
import { allFailed, passedOver } from './in-order.ts'
import { nameOf } from '../core/strategy.ts'

/**
 * Cheap first: every answer but the last member's is read whole and judged; the first that is accepted is replayed
 * at once. The last member streams live. As in FrugalGPT (Chen et al. 2023, arXiv:2305.05176).
 */
export const runCascade: RunStrategy<'cascade'> = async (node, request, run) => {
  const { members, speculative, on, learned } = node
  if (learned !== undefined) return runLearnedCascade(node, learned, request, run)
  const jury = new Jury(node, request, run)
  const failures: UmbelError[] = []
  const turnOf = (index: number, after: number | undefined): Speculation | undefined => {
    const member = members[index]
    if (member === undefined) return undefined
    const isLast = index === members.length - 1
    const asked = isLast ? request : jury.request
    const need = isLast ? run.need : 'whole'
    return new Speculation(run, after, () => run.start(member, asked, `cascade[${index}]`, { need }))
  }
  let turn = turnOf(0, undefined)
  let next: Speculation | undefined
  try {
    for (let index = 0; turn !== undefined; index += 1) {
      const here = turn.start()
      next = turnOf(index + 1, speculative)
      if (next !== undefined) jury.begin()
      try {
        const answer = await here.answer
        const passed = next === undefined ? answer : await judged(index, answer)
        if (passed !== undefined) return choose(index, passed)
      } catch (thrown) {
        failures.push(passedOver(thrown, on, run))
      }
      turn = next
    }
    throw allFailed(failures)
  } finally {
    next?.cancel()
    jury.end()
  }

  async function judged(index: number, answer: Answer): Promise<Answer | undefined> {
    const result = await run.read(answer)
    const { lease } = answer
    const shown = await jury.accepts(result, lease.model, `${run.path}.cascade[${index}]`)
    return shown && { lease, kind: 'whole', result: shown }
  }

  function choose(index: number, answer: Answer): Answer {
    const candidates = members.map(nameOf)
    const picked = candidates[index] ?? ''
    run.choose({
      path: `${run.path}.cascade`,
      verb: 'cascade',
      candidates,
      scores: [],
      propensity: 1,
      picked,
    })
    return answer
  }
}
