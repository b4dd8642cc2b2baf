import { balanceSchema } from './strategies/balance-schema.ts'
import { cascadeSchema } from './strategies/cascade-schema.ts'
import { fallbackSchema } from './strategies/fallback-schema.ts'
import { hedgeSchema } from './strategies/hedge-schema.ts'
import { modelSchema } from './strategies/model-schema.ts'
import { parallelSchema } from './strategies/parallel-schema.ts'
import { selectSchema } from './strategies/select-schema.ts'
import { sequenceSchema } from './strategies/sequence-schema.ts'
import { switchSchema } from './strategies/switch-schema.ts'

/** How each verb is written. */
export const verbSchemas = {
  model: modelSchema,
  fallback: fallbackSchema,
  balance: balanceSchema,
  select: selectSchema,
  hedge: hedgeSchema,
  cascade: cascadeSchema,
  parallel: parallelSchema,
  switch: switchSchema,
  sequence: sequenceSchema,
}

/** Verbs of the language that this version does not run. */
export const laterVerbs = ['plan', 'refine', 'agent', 'retrieve'] as const
