import * as z from 'zod'
import { TerminalError } from '../terminal-error.ts'
import { readJsonLines, throwProblems } from '../json-lines.ts'

const partSchema = z.object({ type: z.literal('text'), text: z.string() })
const contentSchema = z.union([z.string(), z.tuple([partSchema]).transform(([{ text }]) => text)])
const turnSchema = z.object({ role: z.string(), content: contentSchema })
const sideSchema = z.union([z.string().min(1), z.array(turnSchema).min(1)])

const pairSchema = z.object({
  a: sideSchema,
  b: sideSchema,
  same: z.union([z.boolean(), z.literal(0), z.literal(1)]).transform(Boolean),
  kind: z.nullish(z.string()).transform((kind) => kind ?? 'any'),
})

/** Two prompts, each a text or a conversation whose last turn is the question, and whether one answer serves both. */
export type PromptPair = z.infer<typeof pairSchema>

/** The pairs of a JSON Lines file. Throws a `TerminalError` that names every bad line. */
export function readPairs(file: string): PromptPair[] {
  const pairs: PromptPair[] = []
  const problems: string[] = []
  for (const { line, value } of readJsonLines(file)) {
    const parsed = pairSchema.safeParse(value)
    if (Array.isArray(value)) problems.push(`${file}:${line}: a list. Give each pair a line of its own.`)
    else if (parsed.success) pairs.push(parsed.data)
    else {
      const field = parsed.error.issues[0]?.path[0] ?? 'a'
      problems.push(
        `${file}:${line}: "${String(field)}" is missing or wrong. Give { "a": "…", "b": "…", "same": true, "kind": "…" }.`,
      )
    }
  }
  throwProblems(problems)
  if (pairs.length === 0) throw new TerminalError(`${file} holds no pairs.`)
  return pairs
}
