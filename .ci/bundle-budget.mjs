// What `wrangler deploy` would upload, by a dry run, within a budget. KiB, gzipped.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quietWrangler } from '../scripts/self-host/run-quietly.mjs'

const budget = 2600
const out = mkdtempSync(join(tmpdir(), 'umbel-bundle-'))
const env = {
  ...process.env,
  ...quietWrangler,
  PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}`,
}
const run = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', out], { env, encoding: 'utf8' })
rmSync(out, { recursive: true, force: true })
const size = /gzip: ([\d.]+) KiB/.exec(run.stdout)
if (run.status !== 0 || size === null)
  throw new Error(`wrangler deploy --dry-run failed:\n${run.stdout}${run.stderr}`)
process.stdout.write(`\nwrangler deploy --dry-run: ${size[1]} KiB gzip, budget ${budget}\n`)
if (Number(size[1]) > budget) process.exit(1)
