import type { Classifier, Release, Route } from '../../core/release.ts'
import type { Node } from '../../core/strategy.ts'
import { isObject } from '../../core/json-object.ts'
import { modelsOf } from '../../core/children.ts'
import { changedFields, shown } from './changed-fields.ts'

export interface ReleaseChange {
  /** `models`, `routes`, … */
  readonly area: string
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** In words. */
  readonly details: readonly string[]
}

type Named = Readonly<Record<string, unknown>>

/** What differs between two configs once compiled: with prices, windows and thresholds as they serve. */
export function releaseChanges(before: Release, after: Release): ReleaseChange[] {
  const areas: readonly [string, (release: Release) => Named][] = [
    ['providers', ({ providers }) => providers],
    ['models', ({ models, wildcards }) => ({ ...models, ...byPattern(wildcards) })],
    ['aliases', ({ aliases }) => byPattern(aliases)],
    ['routes', ({ routes }) => routes],
    ['tags', ({ tags = [] }) => byPattern(tags)],
    ['classifiers', classifiersOf],
    ['settings', settingsOf],
  ]
  return areas.flatMap(([area, pick]) => changesIn(area, pick(before), pick(after)))
}

function changesIn(area: string, before: Named, after: Named): ReleaseChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.flatMap((name): ReleaseChange[] => {
    const [old, now] = [before[name], after[name]]
    if (old === undefined) return [{ area, name, kind: 'added', details: [inShort(now)] }]
    if (now === undefined) return [{ area, name, kind: 'removed', details: [inShort(old)] }]
    const details = changedFields(old, now)
    return details.length === 0 ? [] : [{ area, name, kind: 'changed', details }]
  })
}

function byPattern(list: readonly { readonly pattern: string }[]): Named {
  return Object.fromEntries(list.map(({ pattern, ...rest }) => [pattern, rest]))
}

function classifiersOf({ classifier, classifiers }: Release): Named {
  const all = { ...(classifier !== null && { 'of routes': classifier }), ...classifiers }
  return Object.fromEntries(Object.entries(all).map(([name, each]) => [name, facts(each)]))
}

/** What a person can read of it: not its numbers. */
function facts({ labels, threshold, training, report }: Classifier): Named {
  const { examples, keptAndRight, rejected } = report
  return {
    labels,
    training,
    threshold: threshold.toFixed(2),
    examples,
    'kept and right': percent(keptAndRight),
    'strangers rejected': percent(rejected),
  }
}

function percent(share: number | null): string | null {
  return share === null ? null : `${(100 * share).toFixed(0)}%`
}

function settingsOf(release: Release): Named {
  const { defaultModel, meter, cors, http, alerts, catalog, embedderBuild, compiledBy } = release
  const settings = {
    defaultModel,
    meter,
    cors,
    http,
    alerts,
    'price list': catalog.date,
    embedderBuild,
    compiledBy,
  }
  // Every setting is there on both sides: one that is not set reads as none.
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, value ?? null]))
}

/** What was added or removed, by what matters of it. */
function inShort(value: unknown): string {
  const fields = changedFields({}, isRoute(value) ? { ...value, use: usedBy(value.use) } : value)
    // Its name stands before it, and what is not there is no fact.
    .filter((text) => !/^name: |: none → (none|""|\[\]|false|)$/.test(text))
    .map((text) => text.replace('none → ', ''))
  return fields.length === 0 ? shown(value) : fields.slice(0, 4).join(', ')
}

function isRoute(value: unknown): value is Route {
  return isObject(value) && 'use' in value
}

/** `fallback of small, large` */
function usedBy(use: Node): string {
  const models = [...new Set(modelsOf(use))].join(', ')
  return use.verb === 'model' ? models : `${use.verb} of ${models}`
}
