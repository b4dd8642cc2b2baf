import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { projectRoot } from './places.mjs'

const inputs = ['src', 'wrangler.toml', 'tsconfig.json', 'package-lock.json']

/** Hash over everything that the bundle is made of: names and contents. */
export async function fingerprintSources(root = projectRoot) {
  const lists = await Promise.all(inputs.map((input) => listFiles(join(root, input))))
  const files = lists.flat().toSorted()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [index, file] of files.entries()) {
    const name = relative(root, file).replaceAll('\\', '/')
    hash.update(`${name}\0${contents[index].byteLength}\0`).update(contents[index])
  }
  return hash.digest('hex')
}

async function listFiles(path) {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (entries === undefined) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
