import * as z from 'zod'

const rule =
  'a host is "api.example.com", with a port where it is not the usual one, without https:// and path'

/** Where `http` steps may go: nowhere unless it is named here. */
export const httpSchema = z
  .strictObject({
    allow: z
      .array(
        z
          .string()
          .max(260, { error: rule })
          .regex(/^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(:\d{1,5})?$/, { error: rule }),
      )
      .min(1)
      .max(100)
      .meta({ description: 'Hosts, such as "api.example.com".' }),
  })
  .meta({ description: 'The hosts that `http` steps may call.' })
