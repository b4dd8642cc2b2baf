import * as z from 'zod'

export const alertSchema = z
  .strictObject({
    url: z.string().meta({ description: 'Where to post, over https.' }),
    secret: z
      .string()
      .regex(/^\$[A-Za-z_]\w*$/, { error: 'the name of a secret, such as "$ALERT_SECRET", never its value' })
      .meta({ description: 'The name of the secret that signs: HMAC-SHA256.' }),
    at: z.optional(
      z
        .array(z.number().positive().max(1))
        .min(1)
        .max(10)
        .meta({ description: 'Shares of a budget, by default 0.5, 0.8 and 1.' }),
    ),
  })
  .meta({ description: 'A web hook that is told when a share of a budget is used.' })
