// Makes test/wire/schemas from the types of the official SDKs: node scripts/wire-schemas.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { projectRoot } from './self-host/places.mjs'
import { simplified } from './wire-schemas/simplified.mjs'

const roots = {
  'openai-chat': ['Request', 'Response', 'Event'],
  'openai-responses': ['Request', 'Response', 'Event'],
  'openai-others': ['EmbeddingsRequest', 'EmbeddingsResponse', 'CompletionsRequest', 'CompletionsResponse'],
  'anthropic-messages': ['Request', 'CountRequest', 'Response', 'CountResponse', 'Event'],
  gemini: ['Request', 'CountRequest', 'Response', 'CountResponse'],
}

for (const [format, names] of Object.entries(roots)) {
  const file = join(projectRoot, 'test/wire/schemas', `${format}.json`)
  const text = oneDefinitionALine(simplified(definitionsOf(format, names), names))
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is older than the SDKs: node scripts/wire-schemas.mjs\n`)
    process.exitCode = 1
  }
}

function definitionsOf(format, names) {
  const generator = createGenerator({
    path: join(projectRoot, 'test/wire/wire-types', `${format}.ts`),
    tsconfig: join(projectRoot, 'tsconfig.json'),
    // The generator brings its own TypeScript, older than the project's.
    skipTypeCheck: true,
    expose: 'all',
    topRef: false,
    jsDoc: 'none',
    additionalProperties: false,
    functions: 'hide',
    sortProps: true,
  })
  const all = {}
  for (const name of names) {
    const { $schema: _, definitions, ...root } = generator.createSchema(name)
    Object.assign(all, definitions, { [`wire:${name}`]: root })
  }
  return all
}

/** Small, and a change of one type is a change of one line. */
function oneDefinitionALine(definitions) {
  const lines = Object.entries(definitions).map(([name, schema]) => `"${name}":${JSON.stringify(schema)}`)
  return `{"definitions":{\n${lines.join(',\n')}\n}}\n`
}
