import * as z from 'zod'

const rule = 'an origin is "https://app.example.com", without a path, or "*" for any'

/** Off unless set: a page in a browser can call only where its origin is named. */
export const corsSchema = z
  .strictObject({
    origins: z
      .array(z.union([z.literal('*'), z.string().regex(/^https?:\/\/[^/\s*]+$/)], { error: rule }))
      .min(1)
      .meta({
        description: 'Origins of the web pages that may call, such as "https://app.example.com"; "*": any.',
      }),
  })
  .meta({
    description:
      'Lets web pages call from a browser (CORS). Whoever can read such a page can read the key that it sends.',
  })
