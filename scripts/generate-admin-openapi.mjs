// Makes src/admin/openapi.json from the schemas of the administration: npm run generate [-- --check]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { adminOperations } from '../src/admin/operations.ts'
import { openApiDocument } from '../src/admin/openapi.ts'
import { projectRoot } from './self-host/places.mjs'

const name = 'src/admin/openapi.json'
const file = join(projectRoot, name)
const text = await format(JSON.stringify(openApiDocument(adminOperations)), {
  parser: 'json',
  printWidth: 110,
})
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write(`${name} is older than the schemas: npm run generate\n`)
  process.exitCode = 1
}
