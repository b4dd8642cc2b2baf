import { dirname, join, relative, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { TerminalError } from '../terminal-error.ts'
import { findOllama, readEnvironment } from '../../../scripts/self-host.mjs'
import { knownSecrets } from '../../config/known-providers.ts'
import { printJsonc } from '../print-jsonc.ts'
import { projectRoot } from '../config-file.ts'
import { shownPath } from '../shown-path.ts'
import { starterConfig } from './starter-config.ts'
import { starterTests, testComments } from './starter-tests.ts'
import { writeWhole } from '../write-whole.ts'

interface Options {
  readonly force?: boolean
  readonly json?: boolean
}

/** `umbel init`: a config for what is found on this machine, and route tests that hold for it. */
export async function init(named: string, options: Options): Promise<void> {
  const file = resolve(named)
  const tests = testsBeside(file)
  const there = [file, tests].filter((path) => existsSync(path)).map(shownPath)
  if (there.length > 0 && options.force !== true) {
    const [are, them] = there.length === 1 ? ['is', 'it'] : ['are', 'them']
    throw new TerminalError(`${there.join(' and ')} ${are} there already. --force replaces ${them}.`)
  }
  const variables = readEnvironment(process.env)
  const environment = knownSecrets.filter((name) => (variables[name] ?? '') !== '')
  const ollama = await findOllama(variables)
  const { config, comments, hasModels } = starterConfig({ environment, ollama }, schemaPath('umbel', file))
  const cases = { ...starterTests(schemaPath('umbel.test', file), hasModels), ...configOf(file) }
  writeWhole(file, printJsonc(config, comments))
  writeWhole(tests, printJsonc(cases, testComments))
  const made = {
    config: shownPath(file),
    tests: shownPath(tests),
    keys: environment,
    ollama: ollama.models,
    routes: Object.keys(config.routes ?? {}),
  }
  process.stdout.write(options.json === true ? `${JSON.stringify(made, null, 2)}\n` : describe(made))
}

/** `umbel.test.jsonc` beside `umbel.jsonc`. */
function testsBeside(file: string): string {
  return file.replace(/(\.jsonc?)?$/, '.test.jsonc')
}

/** Tests look for `umbel.jsonc` beside them unless they say otherwise. */
function configOf(file: string): { config?: string } {
  const name = relative(dirname(file), file)
  return name === 'umbel.jsonc' ? {} : { config: name }
}

/** Where an editor finds the JSON Schema, as seen from the file. */
function schemaPath(name: string, file: string): string {
  const path = relative(dirname(file), join(projectRoot, `${name}.schema.json`)).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}

interface Made {
  readonly config: string
  readonly tests: string
  readonly keys: readonly string[]
  readonly ollama: readonly string[]
  readonly routes: readonly string[]
}

function describe({ config, tests, keys, ollama, routes }: Made): string {
  const found = [...keys, ...(ollama.length > 0 ? [`Ollama with ${ollama.join(', ')}`] : [])]
  const others = 'no key and no Ollama, so the models inside Umbel answer. Set a key and run it with --force.'
  const asked = config === 'umbel.jsonc' ? '' : ` ${config}`
  const tested = tests === 'umbel.test.jsonc' ? '' : ` ${tests}`
  return `Wrote ${config} and ${tests}.

  found   ${found.length > 0 ? found.join(', ') : others}
  routes  ${routes.join(', ')}

Next:
  npx umbel check${asked}
  npx umbel test${tested}
  ${asked === '' ? '' : `UMBEL_CONFIG=${config} `}npm start
`
}
