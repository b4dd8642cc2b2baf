import type { ConcatOptions } from '../core/aggregate-rule.ts'
import type { Aggregated, Member } from '../core/aggregate.ts'
import { UmbelError } from '../core/errors.ts'
import { combinedResult } from './combined-result.ts'
import { refusalOf, textOf } from './answer-text.ts'
import { refuseToolCalls } from './tool-turn.ts'

/**
 * All answers, one after the other.
 *
 * @throws {UmbelError} of class `gate` when nobody said anything, `unsupported` when somebody calls tools
 */
export function concat(members: readonly Member[], options: ConcatOptions = {}): Aggregated {
  const { headings = true, separator = '\n\n' } = options
  refuseToolCalls(members, 'concat')
  const sections = members.map(({ name, result }) => ({ name, text: textOf(result) || refusalOf(result) }))
  const said = sections.filter(({ text }) => text !== '')
  if (said.length === 0)
    throw new UmbelError('gate', `'concat' has nothing to put together: no member said anything.`)
  const texts = said.map(({ name, text }) => (headings ? `## ${name}\n\n${text}` : text))
  return {
    result: combinedResult(members, texts.join(separator)),
    from: null,
    agreement: null,
    clusters: [],
    disagreements: sections.filter(({ text }) => text === '').map(({ name }) => `${name}: said nothing`),
    why: `sections of ${said.length} members`,
  }
}
