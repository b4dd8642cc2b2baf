import type { HttpStep } from '../../core/step.ts'
import type { Path, Report } from '../problem.ts'
import { didYouMean } from '../schema-problems.ts'
import { isHeaderValue } from '../../core/headers.ts'
import { secretIn } from '../../core/header-secret.ts'

/** Headers that a config may set, beside those that begin with `x-`. The rest is the connection's, or ours. */
const settable = [
  'accept',
  'accept-language',
  'api-key',
  'apikey',
  'authorization',
  'content-type',
  'idempotency-key',
  'prefer',
]
/** What intermediaries say of a caller: it would be taken for true. */
const reserved = /^x-(forwarded|real-ip|original)/

/** The headers of a `http` step, by lower-case name; the type of its body where they do not say. */
export function compileStepHeaders(
  written: Readonly<Record<string, string>>,
  body: HttpStep['body'],
  path: Path,
  report: Report,
): Record<string, string> {
  const type =
    body === undefined ? undefined : 'text' in body ? 'text/plain; charset=utf-8' : 'application/json'
  const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
  for (const [name, value] of Object.entries(written)) {
    const lower = name.toLowerCase()
    const at = [...path, name]
    if (!settable.includes(lower) && (!lower.startsWith('x-') || reserved.test(lower))) {
      const hint = didYouMean(lower, settable) ?? `Headers: ${settable.join(', ')}, and x-*.`
      report(at, 'this header is not set by hand.', hint)
    }
    const secret = secretIn(value)
    if (secret === undefined && value.includes('$')) {
      report(at, 'a secret stands by itself, or behind a scheme.', 'Write "$NAME" or "Bearer $NAME".')
    }
    if (secret?.startsWith('UMBEL_') === true) {
      report(at, "UMBEL_* secrets are Umbel's own and never go out.", 'Name another secret.')
    }
    if (/\{\{.*\}\}/.test(value))
      report(at, 'places do not stand in headers.', 'Put it into the query or the body.')
    if (!isHeaderValue(value)) report(at, 'a header holds plain ASCII only, in one line.')
    headers[lower] = value
  }
  return headers
}
