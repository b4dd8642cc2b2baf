// `npm run dev`: wrangler dev, which rebuilds on every change of the sources.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
const script = join(projectRoot, 'scripts/self-host/dev-server.mjs')
if (isNodeNewEnough()) await import('./self-host/dev-server.mjs')
else process.exit(await runWithProjectNode(script, ['--watch-parent']))
