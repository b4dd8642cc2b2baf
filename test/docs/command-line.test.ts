import { afterAll, expect, test } from 'vitest'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { umbel } from '../cli/umbel.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'umbel-docs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command of docs/command-line.md, and what it prints there. */
const blocks = [
  ...readFileSync(join(root, 'docs/command-line.md'), 'utf8').matchAll(
    /^```console\n\$ npx umbel (.*)\n([^]*?)^```$/gm,
  ),
].map(([, command = '', printed = '']) => ({ command, printed }))

/** Numbers follow the classifier, and with them the width of columns. */
function shape(text: string): string {
  return text.replaceAll(/\d+(\.\d+)?/g, '0').replaceAll(/ +/g, ' ')
}

test('the page shows commands', () => expect(blocks.length).toBeGreaterThanOrEqual(3))

test.each(blocks)('umbel $command prints what the docs say', async ({ command, printed }) => {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const cwd = args[0] === 'init' ? folder : root
  const { out, err } = await umbel(args, { cwd })
  expect(shape(`${out}${err}`)).toBe(shape(printed))
})
