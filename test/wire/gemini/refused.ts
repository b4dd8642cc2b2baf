import type { Asked } from '../format.ts'
import type { Refusal } from '../refusal.ts'
import type { Request } from '../wire-types/gemini.ts'
import { refusedConfig } from './refused-config.ts'
import { refusedContents } from './refused-contents.ts'
import { refusedSignatures } from './refused-signatures.ts'
import { refusedTools } from './refused-tools.ts'

/** What fits the types and is refused by the real API all the same. */
export function refusedByGemini(asked: Asked<Request>): Refusal | undefined {
  return (
    refusedConfig(asked.body, asked.model) ??
    refusedTools(asked.body) ??
    refusedContents(asked.body) ??
    refusedSignatures(asked)
  )
}
