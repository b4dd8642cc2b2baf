import * as z from 'zod'
import type { Release, VectorIndex } from '../../core/release.ts'
import { type TensorLayout, packTensors, unpackTensors } from './tensors.ts'
import {
  classifierFields,
  classifierFieldsSchema,
  classifierTensors,
  joinClassifier,
} from './stored-classifier.ts'
import {
  joinPredictors,
  livePredictorsSchema,
  predictorsFields,
  predictorsTensors,
} from './stored-predictors.ts'
import { ReleaseRefused } from './release-refused.ts'
import { joinTraining, trainingFields, trainingFieldsSchema, trainingTensors } from './stored-training.ts'
import { releaseSchema } from '../../core/release.ts'
import { sha256 } from './sha256.ts'

/** A release in storage: a JSON manifest, and its numbers in one blob. */
export interface PackedRelease {
  readonly id: string
  readonly manifest: string
  /** Hash of the manifest's text. */
  readonly sha256: string
  readonly blob: { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

type Fields = Omit<
  Release,
  'version' | 'classifier' | 'classifiers' | 'predictors' | 'exampleIndex' | 'profileIndex' | 'training'
>
type IndexFields = Omit<VectorIndex, 'vectors'>

// The manifest's hash says that it is what a publisher wrote; this says that we can read what that one writes.
const manifestSchema = z.object({
  schema: z.literal(releaseSchema),
  blob: z.object({ sha256: z.string(), tensors: z.array(z.custom<TensorLayout>(isObject)) }),
  release: z.custom<Fields>(
    (value) =>
      isObject(value) &&
      isObject(value['models']) &&
      isObject(value['routes']) &&
      isObject(value['providers']),
  ),
  classifier: z.nullable(classifierFieldsSchema),
  // Releases of earlier versions have none.
  classifiers: z.optional(z.record(z.string(), classifierFieldsSchema)),
  training: z.optional(trainingFieldsSchema),
  predictors: z.optional(livePredictorsSchema),
  exampleIndex: z.custom<IndexFields>((value) => isObject(value) && Array.isArray(value['texts'])),
  profileIndex: z.custom<IndexFields>((value) => isObject(value) && Array.isArray(value['texts'])),
})

/** Splits a release into what is stored. The version stays out: it belongs to the pointer. */
export async function packRelease(release: Release): Promise<PackedRelease> {
  const {
    version: _,
    classifier,
    classifiers,
    predictors,
    exampleIndex,
    profileIndex,
    training,
    ...fields
  } = release
  const named = Object.entries(classifiers)
  const { layout, bytes } = packTensors({
    examples: { values: exampleIndex.vectors, rows: exampleIndex.texts.length },
    profiles: { values: profileIndex.vectors, rows: profileIndex.texts.length },
    ...Object.fromEntries([
      ...(classifier === null ? [] : classifierTensors(classifier)),
      ...named.flatMap(([name, each]) => classifierTensors(each, prefixOf(name))),
      ...(training === undefined ? [] : trainingTensors(training)),
      ...predictorsTensors(predictors ?? {}),
    ]),
  })
  const blob = { sha256: await sha256(bytes), bytes }
  const manifest = JSON.stringify({
    schema: release.schema,
    blob: { sha256: blob.sha256, tensors: layout },
    release: fields,
    classifier: classifier && classifierFields(classifier),
    classifiers: Object.fromEntries(named.map(([name, each]) => [name, classifierFields(each)])),
    ...(training !== undefined && { training: trainingFields(training) }),
    ...(predictors !== undefined && { predictors: predictorsFields(predictors) }),
    exampleIndex: withoutVectors(exampleIndex),
    profileIndex: withoutVectors(profileIndex),
  })
  return { id: release.id, manifest, sha256: await sha256(manifest), blob }
}

export type Manifest = ReturnType<typeof readManifest>

/** Puts a release together again. Throws `ReleaseRefused` where the parts do not fit. */
export function unpackRelease(parsed: Manifest, bytes: Uint8Array<ArrayBuffer>, version: string): Release {
  const tensor = unpackTensors(parsed.blob.tensors, bytes)
  const index = (fields: IndexFields, name: string): VectorIndex => ({
    ...fields,
    vectors: tensor(name, fields.texts.length * fields.dimensions),
  })
  const { classifier, training } = parsed
  return {
    ...parsed.release,
    version,
    exampleIndex: index(parsed.exampleIndex, 'examples'),
    profileIndex: index(parsed.profileIndex, 'profiles'),
    classifier: classifier && joinClassifier(classifier, tensor),
    ...(training !== undefined && { training: joinTraining(training, tensor) }),
    ...(parsed.predictors !== undefined && { predictors: joinPredictors(parsed.predictors, tensor) }),
    classifiers: Object.fromEntries(
      Object.entries(parsed.classifiers ?? {}).map(([name, fields]) => [
        name,
        joinClassifier(fields, tensor, prefixOf(name)),
      ]),
    ),
  }
}

/** A manifest's text, read. Throws `ReleaseRefused` for one of another kind. */
export function readManifest(text: string) {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new ReleaseRefused('The manifest is not JSON.')
  }
  const parsed = manifestSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const schema = isObject(json) ? json['schema'] : undefined
  if (schema !== releaseSchema) {
    throw new ReleaseRefused(`The release has schema ${String(schema)}; this Worker reads ${releaseSchema}.`)
  }
  throw new ReleaseRefused(`The manifest is not whole: ${z.prettifyError(parsed.error)}`)
}

/** Where the tensors of a named classifier are. */
function prefixOf(name: string): string {
  return `classifiers/${name}/`
}

function withoutVectors({ texts, dimensions }: VectorIndex): IndexFields {
  return { texts, dimensions }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
