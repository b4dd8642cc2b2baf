import type { Draft } from './draft.ts'
import type { Path } from '../../config/problem.ts'
import { type ProviderTypeName, providerTypes } from '../../core/provider-types.ts'
import { baseUrlProblem } from '../../core/base-url.ts'

/** An address as it may stand in a config; one that may not gets a stand-in, and a note. */
export function baseAddress(url: string, type: ProviderTypeName, path: Path, draft: Draft): string {
  const bare = url.replace(/\/+$/, '')
  const problem = baseUrlProblem(bare, true)
  if (problem === undefined) return bare
  const stand = standIn(type)
  draft.notes.say(path, `${problem}. Write the address in place of ${stand}.`)
  return stand
}

/** The stand-in for an account's own address where none is given; undefined where the type has a common one. */
export function missingAddress(type: ProviderTypeName, path: Path, draft: Draft): string | undefined {
  if (providerTypes[type].baseUrl !== null) return undefined
  const stand = standIn(type)
  draft.notes.say(
    path,
    `"${type}" has an address of its own for each account. Write it in place of ${stand}.`,
  )
  return stand
}

/** No host is ever called so (RFC 2606). */
export function standIn(type: ProviderTypeName, host = 'account'): string {
  const path = type === 'azure-openai' ? '/openai/v1' : type === 'anthropic' || type === 'gemini' ? '' : '/v1'
  return `https://${host}.invalid${path}`
}
