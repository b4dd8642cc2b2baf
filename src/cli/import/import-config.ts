import { dirname, join, relative, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import type { Converter } from './converter.ts'
import type { Found } from '../../config/found-models.ts'
import { Draft } from './draft.ts'
import { type Note, Notes, noteLine } from './notes.ts'
import { TerminalError } from '../terminal-error.ts'
import { compileFile } from '../compile-file.ts'
import { describeImport } from './describe-import.ts'
import { importLitellm } from './litellm/import-litellm.ts'
import { importOpenRouter } from './openrouter/import-openrouter.ts'
import { importPortkey } from './portkey/import-portkey.ts'
import { importSemanticRouter } from './semantic-router/import-semantic-router.ts'
import { knownSecrets } from '../../config/known-providers.ts'
import { printJsonc } from '../print-jsonc.ts'
import { problemLine } from '../../config/problem.ts'
import { projectRoot } from '../config-file.ts'
import { readEnvironment } from '../../../scripts/self-host.mjs'
import { readSourceFile } from './source-file.ts'
import { secretsNamed } from '../../core/secrets-named.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'
import { shownPath } from '../shown-path.ts'
import { writeWhole } from '../write-whole.ts'

const converters: Readonly<Record<string, Converter>> = {
  litellm: importLitellm,
  portkey: importPortkey,
  openrouter: importOpenRouter,
  'semantic-router': importSemanticRouter,
}

/** What can be imported. */
export const importFormats = Object.keys(converters)

interface Options {
  readonly out?: string
  readonly force?: boolean
  readonly json?: boolean
}

/** `umbel import`: another project's config as one of ours, and a sentence for all that has no counterpart. */
export async function importConfig(format: string, file: string, options: Options): Promise<void> {
  const { out } = options
  if (out !== undefined && existsSync(resolve(out)) && options.force !== true) {
    throw new TerminalError(`${out} is there already. --force replaces it.`)
  }
  const variables = readEnvironment(process.env)
  const environment = knownSecrets.filter((name) => (variables[name] ?? '') !== '')
  const { text, notes, source, config, secrets } = await convert(format, file, out ?? 'umbel.jsonc', {
    environment,
  })
  if (out !== undefined) writeWhole(out, text)
  if (options.json === true) {
    const report = {
      source,
      ...(out !== undefined && { out: shownPath(resolve(out)) }),
      secrets,
      notes,
      config,
    }
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return
  }
  if (out === undefined) process.stdout.write(text)
  const told = describeImport(notes, secrets, source)
  // The config may be on its way into a file, so what is said of it goes beside it.
  if (out === undefined) process.stderr.write(`\n${told}`)
  else process.stdout.write(`Wrote ${shownPath(resolve(out))}.\n\n${told}`)
}

interface Converted {
  readonly text: string
  readonly notes: readonly Note[]
  readonly source: string
  readonly config: unknown
  /** What the config names, and somebody has to set. */
  readonly secrets: readonly string[]
}

/** Converts a file, and makes sure that what comes out compiles. */
export async function convert(format: string, file: string, out: string, found: Found): Promise<Converted> {
  const source = readSourceFile(file)
  const notes = new Notes(source)
  const draft = new Draft(notes, source.value)
  converters[format]?.(source, draft, found)
  if (draft.isEmpty) {
    const why = notes.inOrder.map((note) => `\n  ${noteLine(note, source.name)}`).join('')
    throw new TerminalError(`Nothing in ${source.name} has a counterpart in Umbel:${why}`)
  }
  const config = draft.config(schemaPath(out))
  const head = [
    `From ${source.name} (${format}), by umbel import.`,
    ...notes.inOrder.map((note) => noteLine(note, source.name)),
  ]
  const text = printJsonc(config, { '': head.map((line) => line.replaceAll(/\s+/g, ' ')) })
  const { release, warnings } = await compileFile(
    { name: 'the imported config', text },
    shippedEmbedder(),
    true,
  )
  for (const warning of warnings)
    process.stderr.write(`warning: ${problemLine(warning, 'the imported config')}\n`)
  return { text, notes: notes.inOrder, source: source.name, config, secrets: secretsNamed(release) }
}

function schemaPath(out: string): string {
  const path = relative(dirname(resolve(out)), join(projectRoot, 'umbel.schema.json')).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
