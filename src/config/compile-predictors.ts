import type { CascadePolicy, Policy } from '../core/policy.ts'
import type { ModelProfile, ReleasePredictor, Route } from '../core/release.ts'
import { allNodes } from '../core/children.ts'
import type { Path, Report } from './problem.ts'
import type { PredictorConfig } from './schema/predictor-schema.ts'
import type { TrainedSource, TrainedSources } from './predictor/trained-source.ts'
import { didYouMean } from './schema-problems.ts'
import { usdOf } from './predictor/cost-unit.ts'

interface Known {
  readonly name: string
  readonly source: TrainedSource
  /** Its models by the config's names. */
  readonly models: readonly string[]
}

export interface PredictorContext {
  /** Undefined where the compiler has no files: in a Worker. */
  readonly sources: TrainedSources | undefined
  readonly embedderBuild: string
  readonly models: Readonly<Record<string, ModelProfile>>
  readonly report: Report
}

/** The predictors that a config names: what strategies are compiled against. */
export class Predictors {
  readonly #known: readonly Known[]
  readonly #declared: readonly string[]
  // A route that others name is compiled at each of them.
  readonly #policies = new Map<string, Policy>()
  readonly #cascades = new Map<string, ReturnType<TrainedSource['fitCascade']>>()

  constructor(written: Readonly<Record<string, PredictorConfig>> = {}, context: PredictorContext) {
    this.#declared = Object.keys(written)
    this.#known = Object.entries(written).flatMap(([name, config]) => {
      const known = openPredictor(name, config, context)
      return known === undefined ? [] : [known]
    })
  }

  /** The names, those included that could not be read. */
  get names(): readonly string[] {
    return this.#declared
  }

  /** One of them was refused already: what depends on it need not be reported too. */
  get isBroken(): boolean {
    return this.#known.length < this.#declared.length
  }

  /** Models out of these that a predictor knows, by the one that knows most, or by the named one. */
  covered(models: readonly string[], named?: string): readonly string[] {
    const known = this.#find(models, named)
    return known === undefined ? [] : models.filter((model) => known.models.includes(model))
  }

  /** How these are weighed; undefined where no predictor knows one of them. */
  policyFor(models: readonly string[], named?: string): Policy | undefined {
    const known = this.#find(models, named)
    if (known === undefined) return undefined
    const columns = models.map((model) => known.models.indexOf(model)).filter((column) => column >= 0)
    const key = `${known.name} ${columns.join()}`
    const policy = this.#policies.get(key) ?? {
      predictor: known.name,
      curve: known.source.fitPolicy(columns),
    }
    this.#policies.set(key, policy)
    return policy
  }

  /** Null: too few rows in which all of them were tried. All have to be known. */
  cascadeFor(
    models: readonly string[],
    reads: 'query' | 'evidence',
    goal: number,
    named?: string,
  ): CascadePolicy | null {
    const known = this.#find(models, named)
    if (known === undefined) return null
    const members = models.map((model) => known.models.indexOf(model))
    const key = `${known.name} ${reads} ${members.join()}`
    const kept = this.#cascades.get(key)
    // Null is an answer too.
    const fitted = kept === undefined ? known.source.fitCascade(members, reads) : kept
    this.#cascades.set(key, fitted)
    return fitted && { predictor: known.name, members, goal, ...fitted }
  }

  /** As the release holds them. */
  live(chatModels: readonly string[]): Record<string, ReleasePredictor> {
    return Object.fromEntries(
      this.#known.map(({ name, source, models }) => [
        name,
        {
          predictor: { ...source.predictor, models },
          usd: usdOf(source.predictor.costs.unit),
          policy: this.policyFor(chatModels, name) ?? { predictor: name, curve: [] },
        },
      ]),
    )
  }

  /** Warns of models that a `select` weighs by their profile, and of predictors that have learned nothing. */
  warn(routes: Readonly<Record<string, Route>>, warn: Report): void {
    for (const { name, source } of this.#known) {
      const { gain, surfaceGain } = source.predictor.report
      if (gain === null || surfaceGain === null || gain > surfaceGain) continue
      const message = `it gains ${gain.toFixed(4)} in folds, length and keywords alone ${surfaceGain.toFixed(4)}: it has learned nothing from what queries say.`
      warn(['predictors', name], message, 'Train it on more rows, or leave it away.')
    }
    for (const { name, use } of Object.values(routes)) {
      for (const node of allNodes(use)) {
        if (node.verb !== 'select' || node.policy === undefined) continue
        const covered = this.covered(node.models, node.policy.predictor)
        const lacking = node.models.filter((model) => !covered.includes(model))
        if (lacking.length === 0) continue
        const message = `the predictor "${node.policy.predictor}" does not know ${lacking.join(', ')}: their profiles are compared with the query.`
        warn(['routes', name, 'use'], message, 'A few dozen rows of a new model are enough to train it in.')
      }
    }
  }

  #find(models: readonly string[], named: string | undefined): Known | undefined {
    const fit = (known: Known) => models.filter((model) => known.models.includes(model)).length
    return this.#known
      .filter((known) => (named === undefined || known.name === named) && fit(known) > 0)
      .toSorted((one, other) => fit(other) - fit(one))[0]
  }
}

function openPredictor(name: string, config: PredictorConfig, context: PredictorContext): Known | undefined {
  const { sources, embedderBuild, report } = context
  const path: Path = ['predictors', name]
  if (sources === undefined) {
    report(
      path,
      `a text put into KV cannot hold a predictor: it is read from the folder ${config.from}.`,
      'Run: npx umbel publish',
    )
    return undefined
  }
  const source = sources[name]
  if (source === undefined || 'problem' in source) {
    report([...path, 'from'], source?.problem ?? 'it was not read.')
    return undefined
  }
  const { predictor } = source
  if (predictor.embedderBuild !== embedderBuild) {
    const message = `it was trained on vectors of build ${predictor.embedderBuild}, this embedder is build ${embedderBuild}.`
    report([...path, 'from'], message, 'Train it again: umbel train.')
    return undefined
  }
  const models = mapModels(path, config, predictor.models, context)
  return models && { name, source, models }
}

/** The predictor's models by the config's names; undefined after a problem was reported. */
function mapModels(
  path: Path,
  { models: map = {} }: PredictorConfig,
  own: readonly string[],
  { models, report }: PredictorContext,
): string[] | undefined {
  const chat = Object.keys(models).filter((name) => models[name]?.operation === 'chat')
  let sound = true
  for (const [from, to] of Object.entries(map)) {
    const at = [...path, 'models', from]
    if (!own.includes(from)) {
      sound = false
      report(at, `it was not trained on a model "${from}".`, didYouMean(from, own) ?? knownOf(own))
    }
    if (!chat.includes(to)) {
      sound = false
      report(at, `there is no chat model "${to}".`, didYouMean(to, chat) ?? knownOf(chat))
    }
  }
  if (!sound) return undefined
  const taken = new Set(Object.values(map))
  // A name that the map gives to another model is not this one's any more.
  const named = own.map((name) =>
    Object.hasOwn(map, name) ? (map[name] ?? name) : taken.has(name) ? '' : name,
  )
  const twice = named.find((name, at) => name !== '' && named.indexOf(name) !== at)
  if (twice !== undefined) {
    report([...path, 'models'], `two of its models stand for "${twice}".`)
    return undefined
  }
  if (named.some((name) => chat.includes(name))) return named
  report(path, `it knows no model of this config. ${knownOf(own)}`, 'Say which is which under "models".')
  return undefined
}

function knownOf(names: readonly string[]): string {
  const more = names.length > 12 ? ', …' : ''
  return `There are ${names.slice(0, 12).join(', ')}${more}.`
}
