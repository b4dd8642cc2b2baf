import type { Release } from '../core/release.ts'
import { type TargetOptions, findTarget } from './target.ts'
import { classifiersOf, lintLines } from './classifier-lines.ts'
import { compileFile } from './compile-file.ts'
import { problemLine } from '../config/problem.ts'
import { publishRelease } from '../config/live/publish-release.ts'
import { secretsNamed } from '../core/secrets-named.ts'
import { readConfig } from './config-file.ts'
import { shippedEmbedder } from './shipped-embedder.ts'

/** `umbel publish`: compiles with full training, stores the release, and lets the pointer show it. */
export async function publish(file: string | undefined, options: TargetOptions): Promise<void> {
  const config = readConfig(file)
  const target = await findTarget(options)
  const { release, warnings, lints, embedded } = await compileFile(config, shippedEmbedder(), target.local)
  for (const warning of warnings) process.stderr.write(`warning: ${problemLine(warning, config.name)}\n`)
  for (const lint of lintLines(lints)) process.stderr.write(`lint: ${lint}\n`)
  for (const secret of missingSecrets(release, target.secrets)) {
    process.stderr.write(
      `warning: ${secret} was not set when ${target.name} started; what needs it will fail.\n`,
    )
  }
  const version = await publishRelease(target.store, release)
  target.remember?.(secretsNamed(release))
  for (const line of classifiersOf(release)) process.stdout.write(`${line}\n`)
  process.stdout.write(`  embedded    ${embedded} new texts\n`)
  process.stdout.write(
    `${config.name} is live on ${target.name} as version ${version} (release ${release.id})${soon(options)}\n`,
  )
}

/** Isolates look every 15 s; KV itself takes a minute or more to spread. */
function soon({ remote }: TargetOptions): string {
  return remote === true ? '; it reaches every location in about a minute.' : '; it serves within 15 seconds.'
}

function missingSecrets(release: Release, given: readonly string[] | null): string[] {
  return given === null ? [] : secretsNamed(release).filter((secret) => !given.includes(secret))
}
