import * as z from 'zod'
import { patternSchema } from './pattern-schema.ts'

/** How answers are compared, by a vote and by the gate `agreement`. */
export const compareOptions = {
  on: z.exactOptional(
    z.enum(['auto', 'json', 'choice', 'number', 'text']).meta({
      description: 'What is compared. "auto", the default: tool calls, else JSON, a choice, a number, text.',
    }),
  ),
  choices: z.exactOptional(
    z
      .array(z.string().min(1).max(100))
      .min(2)
      .max(50)
      .meta({ description: 'The words to choose from. Absent: single letters, yes and no.' }),
  ),
  ignore: z.exactOptional(
    z
      .array(patternSchema)
      .max(50)
      .meta({ description: 'Paths of JSON that do not count: "id", "items[].updatedAt".' }),
  ),
  tolerance: z.exactOptional(
    z.number().nonnegative().max(1).meta({ description: 'Of numbers, relative: 0.01 is one per cent.' }),
  ),
}
