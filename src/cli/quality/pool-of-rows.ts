import { nearestNames } from '../../core/nearest-names.ts'
import { isObject } from '../../core/json-object.ts'
import { readJsonLines, throwProblems } from '../json-lines.ts'

/**
 * The models that the rows of a file name, in the order of the config, or else of their first row. Throws all rows that
 * name a model the config does not have, each with its line.
 *
 * @param known models of the config; null: there is none to check by
 */
export function poolOfRows(file: string, known: readonly string[] | null): string[] {
  const seen = new Set<string>()
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file)) {
    const scores = isObject(value) ? value['s'] : undefined
    if (Array.isArray(scores)) {
      problems.push(
        `${file}:${line}: "s" is a list. Write scores by model, { "small": 1 }, or name the models with --meta pool.json.`,
      )
    } else if (isObject(scores)) {
      for (const name of Object.keys(scores)) {
        if (known === null || known.includes(name)) seen.add(name)
        else problems.push(`${file}:${line}: unknown model ${name} in "s". ${hint(name, known)}`)
      }
    }
  }
  throwProblems(problems)
  return known === null ? [...seen] : known.filter((name) => seen.has(name))
}

function hint(name: string, known: readonly string[]): string {
  const [near] = nearestNames(name, known)
  if (near !== undefined) return `Did you mean ${near}?`
  const list = known.length > 12 ? '' : ` It has ${known.join(', ')}.`
  return `The config has no such model.${list} Add it there, or pass --meta pool.json.`
}
