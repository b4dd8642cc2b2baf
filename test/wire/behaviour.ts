import type { WireExchange } from './exchange.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'

/** What a model does: a scenario of that name, one of the test's own, or a whole answer by hand. */
export type Behaviour = ScenarioName | Scenario | ((exchange: WireExchange) => void | Promise<void>)

/**
 * The scenario that a model's name ends with, so that gpt-5-agent is both a reasoning model and an agent; any other
 * model answers with text.
 */
export function scenarioFor(model: string, behaviour: ScenarioName | Scenario | undefined): Scenario {
  if (typeof behaviour === 'object') return behaviour
  const name = behaviour ?? model
  const [found] = Object.entries<Scenario>(scenarios)
    .filter(([ending]) => name === ending || name.endsWith(`-${ending}`))
    .toSorted(([a], [b]) => b.length - a.length)
  return found?.[1] ?? scenarios.text
}
