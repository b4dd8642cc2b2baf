import * as z from 'zod'
import { commonOptions } from '../common-options.ts'
import { referenceSchema } from '../name-schema.ts'

export const modelSchema = z
  .strictObject({ model: referenceSchema, ...commonOptions })
  .meta({ description: 'One model.' })
