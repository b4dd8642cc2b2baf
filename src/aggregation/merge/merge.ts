import type { Aggregated, Cluster, Member } from '../../core/aggregate.ts'
import type { MergeOptions } from '../../core/aggregate-rule.ts'
import type { Said } from './said.ts'
import { UmbelError } from '../../core/errors.ts'
import { canonicalJson, jsonText } from '../json/write-json.ts'
import { combinedResult } from '../combined-result.ts'
import { findJson } from '../../core/json/find-json.ts'
import { mergeRules } from './merge-rules.ts'
import { mergeValues } from './merge-values.ts'
import { groupBySame, isSameJson } from '../json/same-json.ts'
import { shortenedStart } from '../shortened.ts'
import { textOf } from '../answer-text.ts'
import { shareOf, weightOf } from '../weight.ts'
import { refuseToolCalls } from '../tool-turn.ts'
import type { JsonValue } from '../../core/json/json-value.ts'

/** Lines of conflicts that are told. */
const mostConflicts = 50

/**
 * One JSON answer of several, path by path. Answers without JSON are left out, and listed. Whether the result fits the
 * request's schema is for a gate to say.
 *
 * @throws {UmbelError} of class `gate` when no answer holds JSON, `unsupported` when one calls tools
 */
export function merge(members: readonly Member[], options: MergeOptions = {}): Aggregated {
  refuseToolCalls(members, 'merge')
  const found = members.map((member) => ({ member, json: findJson(textOf(member.result)) }))
  const said = found.flatMap(({ member: { name, weight }, json }): Said<JsonValue>[] =>
    json === undefined ? [] : [{ member: name, weight, value: json.value }],
  )
  if (said.length === 0) {
    const names = members.map(({ name }) => name).join(', ')
    throw new UmbelError('gate', `'merge' found no JSON in any answer (${names || 'nobody answered'}).`)
  }
  const conflicts: string[] = []
  const value = mergeValues(said, [], mergeRules(options), conflicts)
  const groups = groupBySame(said)
  const agreeing = groups.find(([one]) => one !== undefined && isSameJson(one.value, value)) ?? []
  const clusters = groups
    .toSorted((a, b) => Number(b === agreeing) - Number(a === agreeing) || weightOf(b) - weightOf(a))
    .map(clusterOf)
  const more = conflicts.length - mostConflicts
  return {
    result: combinedResult(members, jsonText(value)),
    from: null,
    agreement: shareOf(agreeing, members),
    clusters,
    disagreements: [
      ...found
        .filter(({ json }) => json === undefined)
        .map(({ member }) => `${member.name}: no JSON, left out`),
      ...conflicts.slice(0, mostConflicts),
      ...(more > 0 ? [`${more} more conflicts`] : []),
    ],
    why: `merged from ${said.length} of ${members.length} answers, ${conflicts.length} conflicts`,
  }
}

/** @param group of members that say the same */
function clusterOf(group: readonly Said<JsonValue>[]): Cluster {
  return {
    members: group.map(({ member }) => member),
    weight: weightOf(group),
    says: shortenedStart((enough) => canonicalJson(group[0]?.value ?? null, enough)),
  }
}
