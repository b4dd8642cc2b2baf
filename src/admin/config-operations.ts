import * as z from 'zod'
import type { AdminPorts } from './admin-ports.ts'
import type { Classifier, ModelProfile, ProviderProfile, Release, Route } from '../core/release.ts'
import { UmbelError } from '../core/errors.ts'
import { configKey } from '../config/live/keys.ts'
import { noBody, noQuery, operation } from './operation.ts'
import { sourceVersion } from '../config/live/read-live.ts'

const text = z
  .string()
  .max(20 * 1024 * 1024)
  .meta({ description: 'The config file, as umbel.jsonc holds it.' })

const checked = z.object({
  warnings: z.array(z.string()),
  routes: z.array(z.string()),
  models: z.array(z.string()),
})

const live = z.object({
  release: z.string(),
  version: z.string(),
  problem: z.nullable(z.string()).meta({ description: 'Why what is stored is not what serves.' }),
  compiledBy: z.enum(['cli', 'worker', 'builtin']),
  createdAt: z.string(),
  embedderBuild: z.string(),
  warnings: z.array(z.string()),
  providers: z.array(z.looseObject({ name: z.string(), type: z.string() })),
  models: z.array(z.looseObject({ name: z.string(), provider: z.string(), upstream: z.string() })),
  routes: z.array(z.looseObject({ name: z.string(), verb: z.string(), classified: z.boolean() })),
  classifiers: z.record(z.string(), z.looseObject({ labels: z.array(z.string()), threshold: z.number() })),
})

export const configOperations = [
  operation({
    method: 'get',
    path: '/config',
    id: 'getConfig',
    summary: 'What serves now.',
    query: noQuery,
    body: noBody,
    status: 200,
    answer: live,
    run: async ({ waitUntil }, { releases }) => ({
      ...described(await releases.current(waitUntil)),
      problem: releases.problem(),
    }),
  }),
  operation({
    method: 'post',
    path: '/config/check',
    id: 'checkConfig',
    summary: 'Compiles a config and changes nothing.',
    query: noQuery,
    body: text,
    bodyType: 'text',
    status: 200,
    answer: checked,
    run: async ({ body }, admin) => summary(await compiled(body, admin)),
  }),
  operation({
    method: 'put',
    path: '/config',
    id: 'putConfig',
    summary: 'Makes a config live as source text.',
    description:
      'The Worker compiles it by centroids; `umbel publish` trains in full. A config that does not compile is refused and changes nothing. Last write wins.',
    query: noQuery,
    body: text,
    bodyType: 'text',
    status: 200,
    answer: checked.extend({ version: z.string() }),
    run: async ({ body }, admin) => {
      const release = await compiled(body, admin)
      await admin.store.put(configKey, body)
      await admin.releases.refresh()
      return { ...summary(release), version: await sourceVersion(body) }
    },
  }),
]

async function compiled(source: string, { compile }: AdminPorts): Promise<Release> {
  const outcome = await compile(source)
  if (outcome.ok) return outcome.release
  throw new UmbelError('request', outcome.problems.join('\n'), { code: 'invalid_config' })
}

function summary({ warnings, routes, models }: Release): z.output<typeof checked> {
  return { warnings: [...warnings], routes: Object.keys(routes), models: Object.keys(models) }
}

function described(release: Release): Omit<z.output<typeof live>, 'problem'> {
  const { id, version, compiledBy, createdAt, embedderBuild, warnings, classifier, classifiers } = release
  const all = classifier === null ? classifiers : { routes: classifier, ...classifiers }
  return {
    release: id,
    version,
    compiledBy,
    createdAt,
    embedderBuild,
    warnings: [...warnings],
    providers: Object.values(release.providers).map(provider),
    models: Object.values(release.models).map(model),
    routes: Object.values(release.routes).map(route),
    classifiers: Object.fromEntries(Object.entries(all).map(([name, each]) => [name, trained(each)])),
  }
}

/** Fixed headers may hold what is nobody's business: their names are told. */
function provider({ name, type, baseUrl, apiKeySecret, headers }: ProviderProfile) {
  return { name, type, baseUrl, apiKeySecret, headers: Object.keys(headers) }
}

function model(profile: ModelProfile) {
  const { examples, ...rest } = profile
  return { ...rest, examples: examples.length }
}

function route({ name, description, classified, examples, use, limits, budgets }: Route) {
  return { name, description, classified, examples: examples.length, verb: use.verb, limits, budgets }
}

function trained({ labels, threshold, training, report }: Classifier) {
  return { labels: [...labels], threshold, training, report }
}
