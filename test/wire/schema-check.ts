import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { isRecord } from './sample.ts'

export type SchemaFile =
  'anthropic-messages' | 'gemini' | 'openai-chat' | 'openai-others' | 'openai-responses'

const folder = join(import.meta.dirname, 'schemas')
// The schemas are made, not written: to check them, and to shorten the code that checks by them, only takes time.
const quickly = { validateSchema: false, code: { optimize: false } }
const ajv = new Ajv({ allErrors: true, discriminator: true, strict: false, verbose: true, ...quickly })
const compiled = new Map<string, ValidateFunction>()

/** Does `value` fit the type of that name? Each is compiled once a process, when it is first asked for. */
export function fits<Type>(file: SchemaFile, name: string, value: unknown): value is Type {
  return errorsOf(file, { $ref: `#/definitions/${name}` }, value).length === 0
}

/** What about `value` does not fit a schema that is a part of the file, in the validator's words. */
export function errorsOf(file: SchemaFile, schema: unknown, value: unknown): readonly ErrorObject[] {
  // References are to the file's own definitions: without the file's name they would lead nowhere.
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', `"${file}#/definitions/`)
  const validate = compiled.get(text) ?? compile(file, text)
  return validate(value) ? [] : [...(validate.errors ?? [])]
}

function compile(file: SchemaFile, text: string): ValidateFunction {
  if (ajv.getSchema(file) === undefined)
    ajv.addSchema(record(readFileSync(join(folder, `${file}.json`), 'utf8')), file)
  const made = ajv.compile(record(text))
  compiled.set(text, made)
  return made
}

function record(json: string): object {
  const value: unknown = JSON.parse(json)
  if (!isRecord(value)) throw new Error('A schema is an object.')
  return value
}
