import * as z from 'zod'
import { readJsonFile } from '../json-lines.ts'
import { TerminalError } from '../terminal-error.ts'

const metaSchema = z.object({
  models: z.array(z.string().min(1)).min(1),
  cost_unit: z.string().default(''),
})

/** The pool of models that a file of outcomes is about. */
export type OutcomeMeta = z.infer<typeof metaSchema>

/** Reads `models` (and `cost_unit`) of a meta file; other fields are not read. */
export function readOutcomeMeta(file: string): OutcomeMeta {
  const read = metaSchema.safeParse(readJsonFile(file))
  if (!read.success) {
    throw new TerminalError(
      `${file} must name the pool: { "models": ["first", "second"], "cost_unit": "USD" }.`,
    )
  }
  const twice = read.data.models.find((model, index, all) => all.indexOf(model) !== index)
  if (twice !== undefined) throw new TerminalError(`${file} names the model ${twice} twice.`)
  return read.data
}
