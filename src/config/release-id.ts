import { catalogStamp } from './catalog/catalog.ts'
import { releaseSchema } from '../core/release.ts'
import { sha256 } from './live/sha256.ts'

/** The id of what a text compiles to: compiling is deterministic, so a hash of all that goes in names what comes out. */
export async function releaseId(
  text: string,
  from: {
    readonly embedderBuild: string
    readonly mode: 'full' | 'centroid'
    readonly local: boolean
    /** Hashes of the predictors that the text names. */
    readonly trained?: Readonly<Record<string, string>> | undefined
  },
): Promise<string> {
  const { embedderBuild, mode, local, trained } = from
  const inputs: unknown[] = [releaseSchema, embedderBuild, mode, local, catalogStamp.sha256, text]
  if (trained !== undefined) inputs.push(trained)
  return (await sha256(JSON.stringify(inputs))).slice(0, 16)
}
