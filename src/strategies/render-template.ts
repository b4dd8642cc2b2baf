import type { JsonTemplate, Reference, Template } from '../core/template.ts'
import type { Said, StepValue } from './said.ts'
import { UmbelError } from '../core/errors.ts'
import { insertedText, valueAt } from './json-path.ts'

/** Characters of a text that was filled in: a template may name a long answer many times. */
const longest = 1_000_000

/**
 * Fills a template in. Each value goes in once, as text: what stands in it is not looked at again. Throws class
 * `gate` when something that it names is not there.
 */
export function renderTemplate(
  template: Template,
  said: Said,
  encode: (value: string) => string = (value) => value,
): string {
  let text = ''
  for (const part of template) {
    text += typeof part === 'string' ? part : encode(valueOf(part, said))
    if (text.length > longest) throw new UmbelError('gate', `Its input has more than ${longest} characters.`)
  }
  return text
}

/** The JSON text of a JSON template. */
export function renderJson(template: JsonTemplate, said: Said): string {
  const text = JSON.stringify(fill(template, said))
  if (text.length > longest) throw new UmbelError('gate', `Its body has more than ${longest} characters.`)
  return text
}

function fill(template: JsonTemplate, said: Said): unknown {
  switch (template.kind) {
    case 'text':
      return renderTemplate(template.text, said)
    case 'value':
      return template.value
    case 'list':
      return template.items.map((item) => fill(item, said))
    case 'object':
      return Object.fromEntries(template.entries.map(([key, value]) => [key, fill(value, said)]))
  }
}

function valueOf(reference: Reference, said: Said): string {
  if (reference.from === 'input') return said.input
  if (reference.from === 'messages') return said.messages
  const { step, path } = reference
  const value = said.of(step)
  if (value === undefined) throw new UmbelError('gate', `Step '${step}' has said nothing.`)
  return textAt(value, path, step)
}

function textAt(value: StepValue, path: readonly (string | number)[], step: string): string {
  const [name, ...rest] = path
  if (name === undefined) return value.text
  const part = value.part?.(`${name}`)
  if (part !== undefined) return textAt(part, rest, `${step}.${name}`)
  const json = value.json()
  if (json === undefined) throw new UmbelError('gate', `What step '${step}' said is not JSON.`)
  const found = valueAt(json, path)
  if (found !== undefined) return insertedText(found)
  throw new UmbelError('gate', `What step '${step}' said has no '${pathText(path)}'.`)
}

function pathText(path: readonly (string | number)[]): string {
  return path.map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`)).join('')
}
