// `npm run build`: the bundle that `wrangler deploy` uploads and `npm start` serves, in dist/worker.
import { relative } from 'node:path'
import { buildBundle } from './self-host/build-bundle.mjs'
import { bundleSize } from './self-host/bundle-size.mjs'
import { projectRoot } from './self-host/places.mjs'

try {
  const bundle = await buildBundle({ force: process.argv.includes('--force') })
  const { raw, gzip } = await bundleSize(bundle)
  const place = relative(projectRoot, bundle.directory)
  process.stdout.write(`${place}: ${kib(raw)} KiB, ${kib(gzip)} KiB gzip\n`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

function kib(bytes) {
  return Math.ceil(bytes / 1024)
}
