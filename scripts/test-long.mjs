// `npm run test:long`: fuzz, soak and chaos, by hand. UMBEL_SEED repeats a run, UMBEL_REQUESTS sizes it. Results go to
// bench/results/ with their seed.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { packagesDirectory, projectRoot } from './self-host/places.mjs'
import { runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
process.chdir(projectRoot)
process.env.UMBEL_LONG = '1'
const vitest = join(packagesDirectory, 'vitest/vitest.mjs')
process.exit(await runWithProjectNode(vitest, ['run', '--project', 'long', ...process.argv.slice(2)]))
