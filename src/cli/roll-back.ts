import { type TargetOptions, findTarget } from './target.ts'
import { TerminalError } from './terminal-error.ts'
import { publishStored } from '../config/live/publish-release.ts'
import { shippedEmbedder } from './shipped-embedder.ts'

/** `umbel rollback`: an earlier release becomes live again, under a version higher than any before. */
export async function rollBack(release: string, options: TargetOptions): Promise<void> {
  const target = await findTarget(options)
  const version = await publishStored(target.store, release, shippedEmbedder().build)
  if (version === undefined) throw new TerminalError(`${target.name} holds no release ${release}.`)
  process.stdout.write(`Release ${release} is live again on ${target.name} as version ${version}.\n`)
}
