import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of what a deploy uploads, raw and gzipped (each module on its own, as an upload is measured). */
export async function bundleSize(bundle) {
  const contents = await Promise.all(bundle.modules.map(({ name }) => readFile(join(bundle.directory, name))))
  return {
    raw: sum(contents.map((content) => content.byteLength)),
    gzip: sum(contents.map((content) => gzipSync(content).byteLength)),
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
