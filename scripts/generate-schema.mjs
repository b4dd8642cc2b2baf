// Makes umbel.schema.json, umbel.test.schema.json and docs/options.md from the zod schemas: npm run generate [-- --check]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { configJsonSchema } from '../src/config/schema/json-schema.ts'
import { routeTestsJsonSchema } from '../src/cli/route-tests/route-tests-schema.ts'
import { optionReference } from './generate-schema/option-reference.mjs'
import { projectRoot } from './self-host/places.mjs'

const schema = configJsonSchema()
const files = [
  ['umbel.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['umbel.test.schema.json', `${JSON.stringify(routeTestsJsonSchema(), null, 2)}\n`],
  ['docs/options.md', await pretty('docs/options.md', optionReference(schema))],
]
const stale = files.filter(([name, text]) => read(name) !== text)
if (process.argv.includes('--check')) {
  for (const [name] of stale) process.stderr.write(`${name} is older than the schema: npm run generate\n`)
  if (stale.length > 0) process.exitCode = 1
} else for (const [name, text] of stale) writeFileSync(join(projectRoot, name), text)

async function pretty(name, text) {
  return format(text, { ...(await resolveConfig(join(projectRoot, name))), parser: 'markdown' })
}

function read(name) {
  try {
    return readFileSync(join(projectRoot, name), 'utf8')
  } catch {
    return undefined
  }
}
