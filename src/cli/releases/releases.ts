import type { MoveOrder } from '../../config/live/releases.ts'
import type { SignedOptions } from './signature.ts'
import { type TargetOptions, findTarget } from '../target.ts'
import { done, shareWords } from './told.ts'
import { percentOf, type RolloutOptions } from './rollout-share.ts'
import { releasesTable } from './table.ts'
import { signatureOf } from './signature.ts'

type Shared = TargetOptions & { readonly json?: boolean }
type Signed = Shared & SignedOptions

const usual = 20

/** `umbel releases`: every change of what is live, newest first. */
export async function listReleases(options: Shared & { readonly all?: boolean }): Promise<void> {
  const target = await findTarget(options)
  const state = await (await target.releases()).state()
  print(options, state, releasesTable(state, options.all === true ? state.entries.length : usual))
}

/** `umbel releases rollout 50%` */
export async function growRollout(share: string, options: Signed & RolloutOptions): Promise<void> {
  const percent = percentOf(share)
  const { by } = options
  await move(options, { do: 'rollout', percent, ...(by !== undefined && { by }) }, (version, rest) => {
    return `Version ${version} serves ${shareWords(rest.rollout)}; version ${rest.live} serves the others`
  })
}

/** `umbel releases finish` */
export async function finishRollout(options: Signed): Promise<void> {
  await move(options, { do: 'finish' }, (version) => `The rollout is finished: version ${version} serves all`)
}

/** `umbel releases abort` */
export async function abortRollout(options: Signed): Promise<void> {
  await move(options, { do: 'abort' }, (version, { live }) => {
    return `The rollout of version ${version} is ended: version ${live} serves all`
  })
}

type Rollout = NonNullable<Awaited<ReturnType<typeof done>>['entry']['rollout']>
type Unsigned<T> = T extends MoveOrder ? Omit<T, 'author' | 'note' | 'expected'> : never

async function move(
  options: Signed,
  order: Exclude<Unsigned<MoveOrder>, { do: 'rollback' }>,
  words: (version: string, rest: { live: string; rollout: Rollout | undefined }) => string,
): Promise<void> {
  const target = await findTarget(options)
  const releases = await target.releases()
  const { number } = await releases.state()
  const outcome = done(await releases.change({ ...order, ...signatureOf(options, number) }))
  const { entry, state } = outcome
  const said = words(entry.version, { live: state.live?.version ?? '', rollout: entry.rollout })
  print(options, outcome, `${said} on ${target.name}.`)
}

function print({ json }: Shared, value: unknown, text: string): void {
  process.stdout.write(`${json === true ? JSON.stringify(value, null, 2) : text}\n`)
}
