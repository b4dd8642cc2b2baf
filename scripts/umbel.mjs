#!/usr/bin/env node
// `npx umbel`: the command line in src/cli, which runs as TypeScript on a Node that is new enough.
import { join } from 'node:path'
import { installPackages } from './self-host/install-packages.mjs'
import { projectRoot } from './self-host/places.mjs'
import { isNodeNewEnough, runWithProjectNode } from './self-host/with-project-node.mjs'

installPackages()
const script = join(projectRoot, 'src/cli/main.ts')
if (isNodeNewEnough()) await import('../src/cli/main.ts')
else process.exit(await runWithProjectNode(script, process.argv.slice(2)))
