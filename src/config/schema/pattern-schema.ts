import * as z from 'zod'
import { isPattern } from '../../aggregation/json/path-pattern.ts'

/** A path into JSON: `items[].price`, `items[id]`, `*.name`. */
export const patternSchema = z
  .string()
  .min(1)
  .max(200)
  .refine(isPattern, { error: 'not a path such as "items[].price", "items[id]" or "*.name"' })
