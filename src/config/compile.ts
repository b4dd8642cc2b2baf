import type { EdgeEmbedder } from '../core/ports.ts'
import type { Release, Route } from '../core/release.ts'
import type { AlertRule, TagRules } from '../core/limit-rules.ts'
import { type Problem, type Report, pathText } from './problem.ts'
import { type Config, configSchema } from './schema/config-schema.ts'
import { ClassNames } from './class-names.ts'
import { Predictors } from './compile-predictors.ts'
import type { TrainedSources } from './predictor/trained-source.ts'
import { NameSpace } from './name-space.ts'
import { hookUrlProblem } from '../core/http-url.ts'
import { catalogStamp } from './catalog/catalog.ts'
import { compileClassifier, compileProfiles } from './compile-vectors.ts'
import {
  type ClassifierLint,
  compileClassifiers,
  reportClassifierTwins,
  reportReservedLabels,
  warnOfUnread,
} from './compile-classifiers.ts'
import { compileMatch } from './compile-match.ts'
import { type CompiledModels, compileModels } from './compile-models.ts'
import { compileProviders } from './compile-providers.ts'
import { compileStrategy } from './compile-strategy.ts'
import { parseJsonc } from './parse-jsonc.ts'
import { parseWith } from './schema-problems.ts'
import { releaseSchema } from '../core/release.ts'
import { reportAliases } from './alias-problems.ts'
import { reportCircles } from './route-circles.ts'
import { reportMisfits } from './misfits.ts'
import { reportUnpriced } from './unpriced-models.ts'
import { labelledRoutes, reportTwins } from './twin-examples.ts'
import { signalsRead } from './signals-read.ts'

export interface CompileOptions {
  readonly embedder: EdgeEmbedder
  /** `full` trains the classifier in folds; `centroid` is what a Worker can afford within a request. */
  readonly mode: 'full' | 'centroid'
  readonly compiledBy: Release['compiledBy']
  /** Loopback, private and plain-http base URLs are allowed. */
  readonly local: boolean
  /** The release's id: a hash of everything that it is made from. */
  readonly id: string
  readonly version: string
  readonly now: number
  /** What stands in the folders that `predictors` names; a Worker has no files. */
  readonly predictors?: TrainedSources
}

export type Compiled =
  | {
      readonly ok: true
      readonly release: Release
      readonly warnings: readonly Problem[]
      /** What the folds find doubtful in examples; none without full training. */
      readonly lints: readonly ClassifierLint[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const problemLimit = 50

/**
 * The text of an `umbel.jsonc` to a release. Pure: the same text and options give the same release. Every problem
 * is reported at once, each with its place and the nearest valid form. Never throws for a text, whatever it holds.
 */
export function compileConfig(text: string, options: CompileOptions): Compiled {
  const jsonc = parseJsonc(text)
  if (!jsonc.ok) return jsonc
  const { value, place } = jsonc.parsed
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const into =
    (list: Problem[]): Report =>
    (path, message, suggestion) => {
      list.push({
        path: pathText(path),
        ...place(path),
        message,
        ...(suggestion !== undefined && { suggestion }),
      })
    }
  const report = into(problems)
  const warn = into(warnings)

  const config = parseWith(configSchema, value, [], report)
  if (config === undefined) return { ok: false, problems: inOrder(problems) }
  const providers = compileProviders(config.providers, options.local, report)
  const compiled = compileModels(config.models, providers, report)
  const names = new NameSpace(compiled, providers, Object.keys(config.routes ?? {}))
  const { classifiers = {} } = config
  const predictors = new Predictors(config.predictors, {
    sources: options.predictors,
    embedderBuild: options.embedder.build,
    models: compiled.models,
    report,
  })
  const routes = compileRoutes(config, names, predictors, options.local, report)
  reportReservedLabels(classifiers, report)
  reportAliases(config, names, report, warn)
  reportAlerts(config, options.local, report)
  reportNothing(config, compiled, report)
  for (const { name, use } of Object.values(routes)) {
    reportMisfits(use, ['routes', name, 'use'], { ...compiled, providers }, report, warn)
  }
  const rejected = { texts: config.routing?.rejects ?? [], path: ['routing', 'rejects'] }
  reportTwins(labelledRoutes(routes), rejected, report, warn)
  reportClassifierTwins(classifiers, report, warn)
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) }

  const { classifier, exampleIndex, lints } = compileClassifier(
    Object.values(routes),
    options.embedder,
    options.mode,
    config.routing,
  )
  const named = compileClassifiers(classifiers, options.embedder, options.mode, warn)
  warnOfUnread(named.classifiers, routes, warn)
  predictors.warn(routes, warn)
  const chatModels = Object.keys(compiled.models).filter(
    (name) => compiled.models[name]?.operation === 'chat',
  )
  const release: Release = {
    schema: releaseSchema,
    id: options.id,
    version: options.version,
    compiledBy: options.compiledBy,
    createdAt: new Date(options.now).toISOString(),
    embedderBuild: options.embedder.build,
    meter: config.meter ?? 'asked',
    defaultModel: config.defaultModel ?? null,
    ...(config.alerts !== undefined && { alerts: compileAlerts(config.alerts) }),
    ...(config.cors !== undefined && { cors: config.cors }),
    ...(config.http !== undefined && { http: config.http }),
    ...(config.tags !== undefined && { tags: compileTags(config.tags) }),
    providers,
    ...compiled,
    aliases: Object.entries(config.aliases ?? {}).map(([pattern, target]) => ({ pattern, target })),
    routes,
    classifier,
    classifiers: named.classifiers,
    ...(config.predictors !== undefined && { predictors: predictors.live(chatModels) }),
    exampleIndex,
    profileIndex: compileProfiles(Object.values(compiled.models), options.embedder),
    reads: signalsRead({ routes, classifier }),
    catalog: catalogStamp,
    warnings: warnings.map(({ path, message }) => `${path}: ${message}`),
  }
  return {
    ok: true,
    release,
    warnings: inOrder(warnings),
    lints: [...lints.map((lint) => ({ ...lint, classifier: null })), ...named.lints],
  }
}

function compileRoutes(
  { routes = {}, classifiers, http: { allow } = { allow: [] } }: Config,
  names: NameSpace,
  predictors: Predictors,
  local: boolean,
  report: Report,
): Record<string, Route> {
  const classNames = new ClassNames(classifiers)
  names.reportClashes(report)
  const named = new Map(Object.keys(routes).map((name) => [name, new Set<string>()]))
  const compiled = Object.entries(routes).flatMap(
    ([name, { description = '', match, use, limits, budgets }]) => {
      const path = ['routes', name]
      const conditions =
        match === undefined ? null : compileMatch(match, [...path, 'match'], classNames, report)
      const context = {
        names,
        classNames,
        predictors,
        http: { allow, local },
        routes,
        report,
        named: (route: string) => void named.get(name)?.add(route),
      }
      const node = compileStrategy(use, [...path, 'use'], name, context)
      if (node === undefined) return []
      const capped = budgets?.some(({ usd }) => usd !== undefined)
      reportUnpriced(node, [...path, 'use'], names, report, capped)
      const examples = match?.examples ?? []
      const route = {
        name,
        description,
        match: conditions,
        classified: examples.length > 0,
        examples,
        use: node,
        ...(limits !== undefined && { limits }),
        ...(budgets !== undefined && { budgets }),
      }
      return [[name, route] as const]
    },
  )
  reportCircles(named, report)
  return Object.fromEntries(compiled)
}

const usualShares = [0.5, 0.8, 1]

function compileAlerts({ url, secret, at = usualShares }: NonNullable<Config['alerts']>): AlertRule {
  return { url, secret: secret.slice(1), at: [...new Set(at)].toSorted((one, other) => one - other) }
}

function reportAlerts({ alerts }: Config, local: boolean, report: Report): void {
  if (alerts === undefined) return
  const problem = hookUrlProblem(alerts.url, local)
  if (problem !== undefined) report(['alerts', 'url'], `${problem}.`, 'Write it as "https://host/path".')
  if (alerts.secret.startsWith('$UMBEL_')) {
    report(['alerts', 'secret'], "UMBEL_* secrets are Umbel's own.", 'Name another secret.')
  }
}

/** In file order, exact names first. */
function compileTags(tags: NonNullable<Config['tags']>): TagRules[] {
  const rules = Object.entries(tags).map(([pattern, { limits, budgets }]) => ({
    pattern,
    ...(limits !== undefined && { limits }),
    ...(budgets !== undefined && { budgets }),
  }))
  return rules.toSorted(
    (one, other) => Number(one.pattern.includes('*')) - Number(other.pattern.includes('*')),
  )
}

function reportNothing(config: Config, { models, wildcards }: CompiledModels, report: Report): void {
  if (Object.keys(models).length > 0 || wildcards.length > 0) return
  if (Object.keys(config.models).length > 0) return
  report(
    ['models'],
    'there is no model.',
    'Add one: "small": { "provider": "openai", "model": "gpt-5.4-mini" }.',
  )
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted((left, right) => left.line - right.line || left.column - right.column)
    .slice(0, problemLimit)
}
