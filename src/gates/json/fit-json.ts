import { type FoundJson, findJson } from '../../core/json/find-json.ts'
import type { SchemaCheck, SchemaError } from '../../core/json/schema-check.ts'
import { repairJson } from './repair-json.ts'

/** What became of a text that should be JSON of a schema. */
export type Fitted =
  | { readonly outcome: 'fits'; readonly json: FoundJson; readonly skipped: readonly string[] }
  | { readonly outcome: 'no-json' }
  | { readonly outcome: 'unusable-schema' }
  | { readonly outcome: 'misfit'; readonly errors: readonly SchemaError[] }

/**
 * The JSON in a text that fits a schema: as it stands, else repaired.
 *
 * @param check null: any JSON does
 * @param mayRepair false where the text was cut short: what would be repaired is not what was meant
 */
export function fitJson(text: string, check: SchemaCheck | null, mayRepair: boolean): Fitted {
  let misfit: readonly SchemaError[] | undefined
  for (const find of mayRepair ? [findJson, repairJson] : [findJson]) {
    const json = find(text)
    if (json === undefined) continue
    const checked = check === null ? { errors: [], skipped: [] } : check.check(json.value)
    if (checked === undefined) return { outcome: 'unusable-schema' }
    if (checked.errors.length === 0) return { outcome: 'fits', json, skipped: checked.skipped }
    misfit ??= checked.errors
  }
  return misfit === undefined ? { outcome: 'no-json' } : { outcome: 'misfit', errors: misfit }
}

/** What a model is told, one error a line. */
export function wordsOf(errors: readonly SchemaError[]): string {
  return errors
    .map(({ pointer, message }) => `- ${pointer === '' ? 'the value' : pointer}: ${message}`)
    .join('\n')
}
