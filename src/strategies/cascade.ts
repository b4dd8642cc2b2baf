import type { Answer } from '../core/answer.ts'
import type { RunStrategy } from '../core/run.ts'
import type { UmbelError } from '../core/errors.ts'
import { Jury } from './jury.ts'
import { runLearnedCascade } from './learned-cascade.ts'
import { Speculation } from './speculation.ts'
import { allFailed, passedOver } from './in-order.ts'
import type { LabelledMember } from './passing-over.ts'
import { membersInTurn } from './members-in-turn.ts'
import { nameOf } from '../core/strategy.ts'

/**
 * Cheap first: every answer but the last member's is read whole and judged; the first that is accepted is replayed
 * at once. The last member streams live. As in FrugalGPT (Chen et al. 2023, arXiv:2305.05176).
 */
export const runCascade: RunStrategy<'cascade'> = async (node, request, run) => {
  const { speculative, on, learned } = node
  if (learned !== undefined) return runLearnedCascade(node, learned, request, run)
  const { turns, skipped } = membersInTurn(node, request, run)
  const jury = new Jury(node, request, run)
  const failures: UmbelError[] = []
  const turnOf = (index: number, after: number | undefined): Speculation | undefined => {
    const member = turns[index]
    if (member === undefined) return undefined
    const isLast = index === turns.length - 1
    const asked = isLast ? request : jury.request
    const need = isLast ? run.need : 'whole'
    const early = member.isOut ? undefined : after
    return new Speculation(run, early, () => run.start(member.node, asked, member.label, { need }))
  }
  let turn = turnOf(0, undefined)
  let next: Speculation | undefined
  let tried: LabelledMember | undefined
  let accepted = false
  try {
    for (let index = 0; turn !== undefined; index += 1) {
      const here = turn.start()
      tried = turns[index]
      next = turnOf(index + 1, speculative)
      if (next !== undefined) jury.begin()
      try {
        const answer = await here.answer
        const passed = next === undefined ? answer : await judged(index, answer)
        if (passed !== undefined) {
          accepted = true
          return passed
        }
      } catch (thrown) {
        failures.push(passedOver(thrown, on, run))
      }
      turn = next
    }
    throw allFailed(failures)
  } finally {
    next?.cancel()
    jury.end()
    if (accepted || skipped.length > 0) choose(tried)
  }

  async function judged(index: number, answer: Answer): Promise<Answer | undefined> {
    const result = await run.read(answer)
    const { lease } = answer
    const shown = await jury.accepts(result, lease.model, `${run.path}.${turns[index]?.label}`)
    return shown && { lease, kind: 'whole', result: shown }
  }

  function choose(picked: LabelledMember | undefined): void {
    run.choose({
      path: `${run.path}.cascade`,
      verb: 'cascade',
      candidates: node.members.map(nameOf),
      scores: [],
      propensity: 1,
      picked: picked === undefined ? '' : nameOf(picked.node),
      ...(skipped.length > 0 && { skipped }),
      ...(picked?.isOut === true && { lastResort: true }),
    })
  }
}
