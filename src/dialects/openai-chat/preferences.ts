import * as z from 'zod'
import type { Preferences, ProviderPreferences } from '../../core/preferences.ts'

const names = z.optional(z.nullable(z.array(z.string().min(1).max(256)).max(50)))
const sortWord = z.enum(['price', 'throughput', 'latency'])
const flag = z.optional(z.nullable(z.boolean()))
/** OpenRouter takes prices as text too. */
const usd = z.optional(
  z.nullable(
    z.union([z.number().nonnegative(), z.string().regex(/^\d+(\.\d+)?$/, 'expected a price, such as "0.5"')]),
  ),
)

/**
 * OpenRouter's `models` and `provider`. What of `provider` cannot be known here is refused, since a filter that is not
 * heeded is worse than none; the two wishes `preferred_*` exclude nobody and are left to OpenRouter.
 */
export const preferencesShape = {
  models: z.optional(z.nullable(z.array(z.string().min(1).max(256)).max(20))),
  provider: z.optional(
    z.nullable(
      z.looseObject({
        order: names,
        only: names,
        ignore: names,
        allow_fallbacks: flag,
        require_parameters: flag,
        data_collection: z.optional(z.nullable(z.enum(['allow', 'deny']))),
        zdr: flag,
        sort: z.optional(
          z.nullable(
            z.union([
              sortWord,
              z.looseObject({ by: sortWord, partition: z.optional(z.nullable(z.enum(['model', 'none']))) }),
            ]),
          ),
        ),
        max_price: z.optional(z.nullable(z.looseObject({ prompt: usd, completion: usd }))),
        quantizations: names,
        enforce_distillable_text: flag,
      }),
    ),
  ),
}

const preferencesSchema = z.object(preferencesShape)
type Body = z.infer<typeof preferencesSchema>
type ProviderBody = NonNullable<Body['provider']>

/** What a body says of models and providers; undefined: it does not name them. A `null` says nothing, and goes no further. */
export function decodePreferences({ models, provider }: Body): Preferences | undefined {
  if (models === undefined && provider === undefined) return undefined
  return {
    ...(models != null && models.length > 0 && { models }),
    ...(provider != null && { provider: decodeProvider(provider) }),
  }
}

function decodeProvider(body: ProviderBody): ProviderPreferences {
  const { order, only, ignore, sort, zdr } = body
  const { prompt: _prompt, completion: _completion, ...otherPrices } = body.max_price ?? {}
  const unknown = [
    // By the picture or by the request: models here have prices of tokens.
    ...Object.entries(otherPrices).flatMap(([name, bound]) => (bound == null ? [] : [`max_price.${name}`])),
    ...(body.quantizations != null && body.quantizations.length > 0 ? ['quantizations'] : []),
    ...(body.enforce_distillable_text === true ? ['enforce_distillable_text'] : []),
  ]
  return {
    ...(order != null && order.length > 0 && { order }),
    ...(only != null && only.length > 0 && { only }),
    ...(ignore != null && ignore.length > 0 && { ignore }),
    ...(body.allow_fallbacks === false && { allowFallbacks: false }),
    ...(body.require_parameters === true && { requireParameters: true }),
    ...(body.data_collection === 'deny' && { dataCollection: 'deny' as const }),
    ...(zdr === true && { zdr }),
    ...(sort != null && { sort: decodeSort(sort) }),
    ...(body.max_price != null && { maxPrice: decodePrice(body.max_price) }),
    ...(unknown.length > 0 && { unknown }),
  }
}

function decodeSort(sort: NonNullable<ProviderBody['sort']>): NonNullable<ProviderPreferences['sort']> {
  if (typeof sort === 'string') return { by: sort, across: 'model' }
  return { by: sort.by, across: sort.partition === 'none' ? 'all' : 'model' }
}

function decodePrice({
  prompt,
  completion,
}: NonNullable<ProviderBody['max_price']>): NonNullable<ProviderPreferences['maxPrice']> {
  return {
    ...(prompt != null && { input: Number(prompt) }),
    ...(completion != null && { output: Number(completion) }),
  }
}
