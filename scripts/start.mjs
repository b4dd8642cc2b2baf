// `npm start`. Any Node from 20 on, with nothing installed: install, then hand over to the project's own Node.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
const script = join(projectRoot, 'scripts/self-host/start-server.mjs')
if (isNodeNewEnough()) await import('./self-host/start-server.mjs')
else process.exit(await runWithProjectNode(script, ['--watch-parent']))
