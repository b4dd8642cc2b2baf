import * as z from 'zod'

export const dataPolicySchema = z
  .strictObject({
    training: z.boolean().meta({ description: 'It may train models on what it is sent.' }),
    zdr: z.boolean().meta({ description: 'Zero data retention: it keeps nothing of what it is sent.' }),
  })
  .meta({
    description:
      'What becomes of the data, by your contract. Absent: not known, and not asked where a caller sets `data_collection: "deny"` or `zdr`.',
  })
