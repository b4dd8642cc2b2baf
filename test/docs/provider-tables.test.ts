import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ProviderType, providerTypes } from '../../src/core/provider-types.ts'
import { quirks } from '../../src/core/quirks.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/providers.md'), 'utf8')

/** The cells of a section's table, without its head. */
function tableUnder(heading: string): string[][] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')

function rowOf(name: string, type: ProviderType): string[] {
  const address = type.baseUrl === null ? 'of each account' : code([type.baseUrl])
  const state = type.verified ? 'tested' : 'entered'
  return [code([name]), address, code(type.dialects), code([type.keyHeader]), code(type.quirks), state]
}

test('the table of provider types is that of the code', () => {
  const edge = ['`edge`', 'none', 'the models inside the Worker', '', '', 'tested']
  const rows = Object.entries(providerTypes).map(([name, type]) => rowOf(name, type))
  expect(tableUnder('Types of provider')).toEqual([...rows, edge])
})

test('the table of quirks is that of the code', () => {
  expect(tableUnder('Tell Umbel how an endpoint departs from its API')).toEqual(
    Object.entries(quirks).map(([name, what]) => [code([name]), what]),
  )
})
