import type { Release } from '../core/release.ts'
import type { ReleasesState } from '../config/live/releases.ts'
import type { RolloutShare } from '../config/live/pointer.ts'
import { type SignedOptions, signatureOf } from './releases/signature.ts'
import { type Target, type TargetOptions, findTarget } from './target.ts'
import { compareWithLive, refuseWorse, scoreLine } from './releases/score-check.ts'
import { classifiersOf, lintLines } from './classifier-lines.ts'
import { compileFile } from './compile-file.ts'
import { done, shareWords } from './releases/told.ts'
import { problemLine } from '../config/problem.ts'
import { percentOf, type RolloutOptions } from './releases/rollout-share.ts'
import { readConfig } from './config-file.ts'
import { secretsNamed } from '../core/secrets-named.ts'
import { sendRelease } from '../config/live/publish-release.ts'
import { shippedEmbedder } from './shipped-embedder.ts'
import { withTraining } from './releases/with-training.ts'

export type PublishOptions = TargetOptions &
  SignedOptions &
  Pick<RolloutOptions, 'by'> & {
    readonly rollout?: string
    readonly force?: boolean
    readonly json?: boolean
  }

/** `umbel publish`: compiles with full training, stores the release, and lets the pointer show it. */
export async function publish(file: string | undefined, options: PublishOptions): Promise<void> {
  const config = readConfig(file)
  const rollout = rolloutOf(options)
  const target = await findTarget(options)
  const releases = await target.releases()
  const before = await releases.state()
  const {
    release: compiled,
    warnings,
    lints,
    embedded,
  } = await compileFile(config, shippedEmbedder(), target.local)
  const release = withTraining(compiled)
  for (const warning of warnings) warn(problemLine(warning, config.name))
  for (const lint of lintLines(lints)) process.stderr.write(`lint: ${lint}\n`)
  warnBefore(release, config.name, target, before)
  const compared = await compareWithLive(release, { target, state: before })
  const { scores } = compared
  if (options.force !== true) refuseWorse(compared, config.name, before.live?.version ?? '')
  const signature = { ...signatureOf(options, before.number), ...(rollout !== undefined && { rollout }) }
  const outcome = done(await sendRelease(releases, release, signature))
  target.remember?.(secretsNamed(release))
  const { version } = outcome.entry
  const as = `on ${target.name} as version ${version} (release ${release.id})`
  const text =
    rollout === undefined
      ? `${config.name} is live ${as}${soon(options)}${replaced(before)}.`
      : `${config.name} serves ${shareWords(rollout)} ${as}, beside version ${outcome.state.live?.version}${soon(options)}.`
  const learned = [...classifiersOf(release), `  embedded    ${embedded} new texts`]
  const lines = [text, ...learned, ...(scores === undefined ? [] : [scoreLine(scores)])]
  const json = { ...outcome, lints, embedded, ...(scores !== undefined && { scores }) }
  process.stdout.write(`${options.json === true ? JSON.stringify(json, null, 2) : lines.join('\n')}\n`)
}

/** What would surprise later: secrets that are not there, and what this takes the place of. */
function warnBefore(release: Release, name: string, target: Target, { live }: ReleasesState): void {
  for (const secret of missingSecrets(release, target.secrets)) {
    warn(`${secret} was not set when ${target.name} started; what needs it will fail.`)
  }
  if (live === null) return
  if (live.release === null) warn(`a source text was live (${live.version}); this takes its place.`)
  if (live.release === release.id) {
    warn(`${name} makes the very release that is live (version ${live.version}).`)
  }
}

function rolloutOf({ rollout, by = 'key' }: PublishOptions): RolloutShare | undefined {
  return rollout === undefined ? undefined : { percent: percentOf(rollout), by }
}

function warn(text: string): void {
  process.stderr.write(`warning: ${text}\n`)
}

function replaced({ rollout }: ReleasesState): string {
  return rollout === null ? '' : `. The rollout of version ${rollout.version} is over`
}

/** Isolates look every 15 s; KV itself takes a minute or more to spread. */
function soon({ remote }: TargetOptions): string {
  return remote === true ? '; it reaches every location in about a minute' : '; it serves within 15 seconds'
}

function missingSecrets(release: Release, given: readonly string[] | null): string[] {
  return given === null ? [] : secretsNamed(release).filter((secret) => !given.includes(secret))
}
