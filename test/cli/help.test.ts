import { expect, test } from 'vitest'
import { umbel } from './umbel.ts'

/** Subcommands as help lists them: the lines between two headings that are not a wrapped description. */
function commandsIn(help: string): string[] {
  const [, after = ''] = help.split('\nCommands:\n')
  const [list = ''] = after.split('\n\n')
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name).filter((name) => name !== 'help')
}

async function helpOf(path: readonly string[]): Promise<[command: string, help: string][]> {
  const { code, out } = await umbel([...path, '--help'])
  expect(code).toBe(0)
  const under: [command: string, help: string][] = []
  // Two levels, one at a time: a command that listed itself would go on for ever.
  if (path.length < 2) for (const name of commandsIn(out)) under.push(...(await helpOf([...path, name])))
  return [[['umbel', ...path].join(' '), out], ...under]
}

test('every command shows examples of itself', { timeout: 300_000 }, async () => {
  const all = await helpOf([])
  expect(all.length).toBeGreaterThan(20)
  expect(all.length).toBeLessThan(60)
  const without = all.filter(([command, help]) => !help.split(/\nExamples?:\n/)[1]?.includes(command))
  expect(without.map(([command]) => command)).toEqual([])
})
