import type { HttpStep } from '../../core/step.ts'
import type { Path, Report } from '../problem.ts'
import type { Template } from '../../core/template.ts'
import type { VerbContext } from './place.ts'
import { type CompileStep, compileElse } from './step-parts.ts'
import { compileStepHeaders } from './compile-step-headers.ts'
import { httpUrlProblem } from '../../core/http-url.ts'
import { parseJsonTemplate, parseTemplate, type TemplateNames } from '../parse-template.ts'
import { parseWith } from '../schema-problems.ts'
import { stepSchemas } from '../schema/step-schema.ts'
import { toMilliseconds } from '../schema/units.ts'

const usualTimeout = 30_000

export const compileHttpStep: CompileStep<HttpStep> = (written, place, names, context) => {
  const parsed = parseWith(stepSchemas.http, written, place.path, context.report)
  if (parsed === undefined) return undefined
  const { name, http } = parsed
  const path = [...place.path, 'http']
  const { method = http.body === undefined ? 'GET' : 'POST', timeout } = http
  if (http.body !== undefined && method === 'GET') {
    context.report([...path, 'body'], 'GET has no body.', 'Use "method": "POST", or the query of the URL.')
  }
  const body = compileBody(http.body, names, [...path, 'body'], context.report)
  const otherwise = compileElse(parsed.else, place, context)
  return (
    otherwise && {
      kind: 'http',
      name,
      url: compileUrl(http.url, names, [...path, 'url'], context),
      method,
      headers: compileStepHeaders(http.headers ?? {}, body, [...path, 'headers'], context.report),
      ...(body !== undefined && { body }),
      timeout: timeout === undefined ? usualTimeout : toMilliseconds(timeout),
      ...otherwise,
    }
  )
}

/** What a place holds must not choose the host or the path: a value such as `..` would climb there. */
function compileUrl(
  written: string,
  names: TemplateNames,
  path: Path,
  { report, http }: VerbContext,
): Template {
  const [target = '', query] = splitOnce(written, '?')
  const problem = target.includes('{{')
    ? 'places stand in the query only, behind the question mark'
    : httpUrlProblem(written.includes('#') ? written : target, http.allow, http.local)
  if (problem !== undefined) report(path, `${problem}.`, hintFor(problem, target))
  return [target, ...(query === undefined ? [] : ['?', ...parseTemplate(query, names, path, report)])]
}

function hintFor(problem: string, target: string): string | undefined {
  if (!problem.endsWith('is not allowed')) return undefined
  return `Name it at the top: "http": { "allow": ["${URL.parse(target)?.host ?? ''}"] }.`
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)]
}

function compileBody(
  written: unknown,
  names: TemplateNames,
  path: Path,
  report: Report,
): HttpStep['body'] | undefined {
  if (written === undefined) return undefined
  return typeof written === 'string'
    ? { text: parseTemplate(written, names, path, report) }
    : { json: parseJsonTemplate(written, names, path, report) }
}
