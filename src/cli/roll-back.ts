import { type SignedOptions, signatureOf } from './releases/signature.ts'
import { type TargetOptions, findTarget } from './target.ts'
import { done } from './releases/told.ts'

export type RollBackOptions = TargetOptions & SignedOptions & { readonly json?: boolean }

/** `umbel rollback`: an earlier release becomes live again, under a version higher than any before. */
export async function rollBack(to: string | undefined, options: RollBackOptions): Promise<void> {
  const target = await findTarget(options)
  const releases = await target.releases()
  const before = await releases.state()
  const signature = signatureOf(options, before.number)
  const outcome = done(
    await releases.change({ do: 'rollback', ...signature, ...(to !== undefined && { to }) }),
  )
  const { kind, version, release } = outcome.entry
  const text =
    kind === 'abort'
      ? `The rollout of version ${version} is ended on ${target.name}; version ${outcome.state.live?.version} serves all.`
      : `Release ${release} is live again on ${target.name} as version ${version}.`
  process.stdout.write(`${options.json === true ? JSON.stringify(outcome, null, 2) : text}\n`)
}
