import * as z from 'zod'

const pattern = /^[A-Za-z0-9@][A-Za-z0-9._:@/+-]*$/
const wildcardPattern = /^[A-Za-z0-9._:@/+-]*\*[A-Za-z0-9._:@/+-]*$/
const rule = 'a name is letters, digits and . _ : @ / + -, at most 128 of them'

/** What a strategy, an alias or `defaultModel` may name. */
export const referenceSchema = z
  .string()
  .max(128, { error: rule })
  .regex(pattern, { error: rule })
  .meta({ description: 'A model, a route, `route/name` or `provider/model`.' })

/** The name of a provider or a route: no slash, since `provider/model` and `route/name` split there. */
export const plainNameSchema = z
  .string()
  .max(64, { error: 'a name has at most 64 characters' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'a name is letters, digits and . _ -' })

/** The name of a model, or a wildcard with one `*`. */
export const modelNameSchema = z
  .string()
  .max(128, { error: rule })
  .refine((name) => pattern.test(name) || wildcardPattern.test(name), {
    error: `${rule}; one * makes it a wildcard`,
  })
