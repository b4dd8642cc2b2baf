import type { AllStep, Step } from '../core/step.ts'
import type { Run } from '../core/run.ts'
import type { StepValue } from './said.ts'
import { lost } from '../core/errors.ts'

/**
 * Runs steps at once, the budget's rest divided between them. The first that fails ends the others, and is what
 * this fails with once all are over: nothing is left open.
 */
export async function sideBySide(
  { steps }: AllStep,
  at: string,
  run: Run,
  runStep: (step: Step, at: string, run: Run) => Promise<StepValue>,
): Promise<StepValue> {
  const members = run.budget.split(steps.length).map((budget) => run.fork({ budget }))
  let first: { readonly thrown: unknown } | undefined
  const running = members.map(async (member, index) => {
    const step = steps[index]
    if (step === undefined) return []
    try {
      const value = await runStep(step, `${at}.all[${index}]`, member.run)
      return [{ step, value }]
    } catch (thrown) {
      first ??= { thrown }
      for (const other of members) if (other !== member) other.abort(lost('A step beside it failed.'))
      return []
    }
  })
  const values = (await Promise.all(running)).flat()
  if (first !== undefined) throw first.thrown
  return joined(values)
}

/** The texts one after the other, and each by its name. */
function joined(values: readonly { readonly step: Step; readonly value: StepValue }[]): StepValue {
  const spoken = values.filter(({ step }) => speaks(step)).map(({ value }) => value.text)
  const parts = new Map(values.map(({ step, value }) => [step.name, value]))
  return { text: spoken.join('\n\n'), json: () => undefined, part: (name) => parts.get(name) }
}

/** Whether what a step says is something to go on with: a label is about the request, and no answer to it. */
export function speaks(step: Step): boolean {
  return step.kind === 'all' ? step.steps.some(speaks) : step.kind !== 'classify'
}
