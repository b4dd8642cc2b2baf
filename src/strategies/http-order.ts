import type { HttpOrder } from '../core/ports.ts'
import type { HttpStep } from '../core/step.ts'
import type { Said } from './said.ts'
import { renderJson, renderTemplate } from './render-template.ts'

/** What a `http` step sends, its places filled in. Throws class `gate` when something that it names is not there. */
export function httpOrder(step: HttpStep, said: Said, allow: readonly string[]): HttpOrder {
  const { method, headers, body } = step
  return {
    // Half a surrogate pair cannot be encoded.
    url: renderTemplate(step.url, said, (value) => encodeURIComponent(value.toWellFormed())),
    method,
    headers,
    body:
      body === undefined
        ? null
        : 'text' in body
          ? renderTemplate(body.text, said)
          : renderJson(body.json, said),
    allow,
  }
}
