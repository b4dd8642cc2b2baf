import { spawnSync } from 'node:child_process'

/** Who publishes: the name given, else what git knows, else the user's; null where nobody is known. */
export function authorOf(given: string | undefined): string | null {
  return given ?? (gitName() || process.env['USER'] || process.env['USERNAME'] || null)
}

function gitName(): string {
  const { stdout } = spawnSync('git', ['config', 'user.name'], { encoding: 'utf8', timeout: 2_000 })
  return typeof stdout === 'string' ? stdout.trim() : ''
}
