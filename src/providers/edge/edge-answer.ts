import type { DocsAnswerer } from './docs/answer.ts'
import { UmbelError } from '../../core/errors.ts'
import { calculate } from './calc/calculate.ts'

const addKey =
  'To reach other models, set a key such as OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY or ' +
  'OPENROUTER_API_KEY in the environment, or start Ollama on this machine, and start Umbel again; ' +
  'or name them in umbel.jsonc (see docs/configuration.md).'

/** What a model of the edge says to `ask`. Outside its field it says so, and how to add a model that can. */
export function edgeAnswer(model: string, ask: string, docs: DocsAnswerer): string {
  switch (model) {
    case 'calc':
      return (
        calculated(ask) ??
        `This is outside what edge/calc can answer: arithmetic, percentages and units. ${addKey}`
      )
    case 'docs':
      return (
        documented(ask, docs) ?? `This is outside what edge/docs can answer: questions about Umbel. ${addKey}`
      )
    case 'auto':
      return (
        calculated(ask) ??
        documented(ask, docs) ??
        `The models inside the Worker answer arithmetic, percentages, units, and questions about Umbel; this is neither. ${addKey}`
      )
    default:
      throw new UmbelError(
        'not_found',
        `The edge provider has no model '${model}': it has calc, docs, auto and embed.`,
        {
          code: 'model_not_found',
        },
      )
  }
}

function calculated(ask: string): string | undefined {
  return calculate(ask)?.answer
}

function documented(ask: string, docs: DocsAnswerer): string | undefined {
  const found = docs(ask)
  if (found === undefined) return undefined
  const [source, ...others] = found.citations.map(({ file, heading }) => `${file} (${heading})`)
  const more = others.length > 0 ? `\nSee also: ${others.join('; ')}` : ''
  return `${found.answer}\n\nSource: ${source}${more}`
}
