import * as z from 'zod'
import type { Predictor } from '../../core/predictor.ts'
import { ReleaseRefused } from '../live/release-refused.ts'
import { sha256 } from '../live/sha256.ts'
import { packTensors, unpackTensors } from '../live/tensors.ts'
import {
  joinPredictor,
  predictorFields,
  predictorFieldsSchema,
  predictorTensors,
} from './stored-predictor.ts'

/** A predictor in a folder: a JSON manifest, and its numbers in one file. */
export interface PackedPredictor {
  readonly manifest: string
  readonly tensors: Uint8Array<ArrayBuffer>
}

/** The version of the manifest's shape. */
const packedSchema = 2

const manifestSchema = z.object({
  schema: z.literal(packedSchema),
  sha256: z.string(),
  tensors: z.array(z.object({ name: z.string(), offset: z.number(), length: z.number() })),
  fields: predictorFieldsSchema,
  /** What the caller keeps beside it, such as the embedder's name. */
  notes: z.record(z.string(), z.string()),
})

/** Splits a predictor into what is stored. */
export async function packPredictor(
  predictor: Predictor,
  notes: Readonly<Record<string, string>>,
): Promise<PackedPredictor> {
  const { layout, bytes } = packTensors(Object.fromEntries(predictorTensors(predictor)))
  const fields = predictorFields(predictor)
  const content = { schema: packedSchema, sha256: await sha256(bytes), tensors: layout, fields, notes }
  return { manifest: JSON.stringify(content, null, 1), tensors: bytes }
}

/** Puts a predictor together again, with its notes. Throws `ReleaseRefused` where the parts do not fit. */
export async function unpackPredictor({ manifest, tensors }: PackedPredictor): Promise<{
  readonly predictor: Predictor
  readonly notes: Readonly<Record<string, string>>
}> {
  const parsed = parseManifest(manifest)
  if ((await sha256(tensors)) !== parsed.sha256) {
    throw new ReleaseRefused('The tensors are not those that the manifest names.')
  }
  return {
    predictor: joinPredictor(parsed.fields, unpackTensors(parsed.tensors, tensors)),
    notes: parsed.notes,
  }
}

function parseManifest(text: string): z.infer<typeof manifestSchema> {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new ReleaseRefused('The manifest is not JSON.')
  }
  const read = manifestSchema.safeParse(content)
  if (!read.success)
    throw new ReleaseRefused('The manifest is not one of a predictor that this version reads.')
  return read.data
}
