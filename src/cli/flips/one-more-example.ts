import type { ConfigFile } from '../config-file.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Flip } from './flip.ts'
import type { WhatIf } from './what-if.ts'
import { TerminalError } from '../terminal-error.ts'
import { compileFile } from '../compile-file.ts'
import { hasMeaning } from '../../core/vector.ts'
import { isObject } from '../../core/json-object.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'

/** Trains again with the ask among the examples of a route, and decides anew. Told also where it changes nothing. */
export async function oneMoreExample(
  whatIf: WhatIf,
  label: string,
  { name, text }: ConfigFile,
  embedder: EdgeEmbedder,
): Promise<Flip[]> {
  const { ask, vector } = whatIf.decided.signals
  const config = hasMeaning(vector) ? withExample(text, label, ask) : undefined
  if (config === undefined) return []
  try {
    const { release } = await compileFile({ name, text: JSON.stringify(config) }, embedder, true)
    const change = `this text among the examples of ${label}`
    return [{ kind: 'example', change, ...whatIf.release(release) }]
  } catch (error) {
    // A text that no example may be, such as a very long one.
    if (error instanceof TerminalError) return []
    throw error
  }
}

function withExample(text: string, label: string, example: string): unknown {
  const jsonc = parseJsonc(text)
  const config = jsonc.ok ? jsonc.parsed.value : undefined
  const routes = isObject(config) ? config['routes'] : undefined
  const route = isObject(routes) ? routes[label] : undefined
  const match = isObject(route) ? route['match'] : undefined
  if (!isObject(config) || !isObject(routes) || !isObject(route) || !isObject(match)) return undefined
  const examples = Array.isArray(match['examples']) ? match['examples'] : []
  const changed = { ...route, match: { ...match, examples: [...examples, example] } }
  return { ...config, routes: { ...routes, [label]: changed } }
}
