import { dirname, join, resolve } from 'node:path'
import { existsSync, readFileSync } from 'node:fs'
import { type Problem, pathText, problemLine } from '../../config/problem.ts'
import { type RouteCase, type RouteTests, routeTestsSchema } from './route-tests-schema.ts'
import { TerminalError } from '../terminal-error.ts'
import type { JsonObject } from '../../core/request.ts'
import { parseBody } from '../../surfaces/read-body.ts'
import { parseJsonc } from '../../config/parse-jsonc.ts'
import { parseWith } from '../../config/schema-problems.ts'
import { shownPath } from '../shown-path.ts'

export interface ReadCase extends Omit<RouteCase, 'body'> {
  readonly body?: JsonObject | undefined
  /** From 1. */
  readonly line: number
}

export interface ReadRouteTests {
  /** The file, as it is shown. */
  readonly file: string
  /** The config that it names, as a path; absent: the one beside it. */
  readonly config: string
  readonly cases: readonly ReadCase[]
}

/** The route tests of a file. Throws one `TerminalError` with all that is wrong, one a line, with its place. */
export function readRouteTests(named: string): ReadRouteTests {
  const path = resolve(named)
  const file = shownPath(path)
  if (!existsSync(path)) throw new TerminalError(`There is no file ${named}.`)
  const jsonc = parseJsonc(readFileSync(path, 'utf8'))
  if (!jsonc.ok) throw problems(jsonc.problems, file)
  const { value, place } = jsonc.parsed
  if (looksLikeConfig(value)) {
    throw new TerminalError(`${file} is a config. Give its tests, and the config by --config ${file}.`)
  }
  const found: Problem[] = []
  const tests = parseWith(routeTestsSchema, value, [], (at, message, suggestion) => {
    found.push({ path: pathText(at), ...place(at), message, ...(suggestion !== undefined && { suggestion }) })
  })
  if (tests === undefined) throw problems(found, file)
  const cases = tests.cases.map((each, index) => {
    const { line } = place(['cases', index])
    return { ...each, body: bodyOf(each, dirname(path), `${file}:${line}`), line }
  })
  return { file, config: configOf(tests, path), cases }
}

function configOf({ config }: RouteTests, path: string): string {
  return config === undefined ? join(dirname(path), 'umbel.jsonc') : resolve(dirname(path), config)
}

function bodyOf({ body }: RouteCase, folder: string, where: string): JsonObject | undefined {
  if (typeof body !== 'string') return body
  const path = resolve(folder, body)
  if (!existsSync(path)) throw new TerminalError(`${where} body: there is no file ${shownPath(path)}.`)
  try {
    return parseBody(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new TerminalError(
      `${where} body: ${shownPath(path)}: ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function looksLikeConfig(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'providers' in value && !('cases' in value)
}

function problems(list: readonly Problem[], file: string): TerminalError {
  return new TerminalError(list.map((problem) => problemLine(problem, file)).join('\n'))
}
