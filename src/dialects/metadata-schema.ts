import * as z from 'zod'

/** Many times what providers take: what is longer is a mistake, or meant for whoever keeps it. */
const mostCharacters = 65_536

/** Labels of a request: any names and values, but not any number of them. */
export const metadataSchema = z
  .record(z.string(), z.unknown())
  .refine((metadata) => JSON.stringify(metadata).length <= mostCharacters, {
    error: `metadata is at most ${mostCharacters} characters of JSON`,
  })
