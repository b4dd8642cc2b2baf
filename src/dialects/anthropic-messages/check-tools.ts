import type { JsonObject } from '../../core/request.ts'
import { invalid } from '../refusal.ts'
import { missing } from './missing.ts'
import { isObject } from '../../core/json-object.ts'

/** A tool without a type of its own is the caller's, and has a name and a schema. */
export function checkTools(tools: readonly JsonObject[]): void {
  for (const [index, tool] of tools.entries()) {
    const { type } = tool
    if (type !== undefined && type !== null && type !== 'custom') continue
    const path = `tools[${index}]`
    if (typeof tool['name'] !== 'string' || tool['name'] === '') throw missing(`${path}.name`)
    if (tool['input_schema'] === undefined) throw missing(`${path}.input_schema`)
    if (!isObject(tool['input_schema'])) throw invalid(`${path}.input_schema`, 'must be a JSON Schema')
  }
}
