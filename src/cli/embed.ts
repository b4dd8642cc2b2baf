import { openEmbedder } from './embedders/open-embedder.ts'
import { readTexts } from './json-lines.ts'
import { Progress } from './progress.ts'
import { WholeFile } from './write-whole.ts'

interface Options {
  readonly in: string
  readonly out: string
  readonly embedder: string
  readonly json?: boolean
}

/** Texts embedded before their lines are written. */
const chunk = 256

/** `umbel embed`: a vector for every `text` of a JSON Lines file. */
export async function embed(options: Options): Promise<void> {
  const texts = readTexts(options.in)
  const embedder = await openEmbedder(options.embedder)
  const progress = new Progress()
  let meaningless = 0
  try {
    await WholeFile.write(options.out, async (out) => {
      for (let start = 0; start < texts.length; start += chunk) {
        progress.show(`embedding ${texts.length} texts`, start / texts.length)
        const some = texts.slice(start, start + chunk)
        const vectors = await embedder.embed(some)
        for (const [index, vector] of vectors.entries()) {
          if (vector.every((value) => value === 0)) meaningless += 1
          out.line({ text: some[index], vector: Array.from(vector) })
        }
      }
    })
  } finally {
    progress.end()
    await embedder.close()
  }
  const { id, build, dimensions } = embedder
  const summary = { texts: texts.length, meaningless, embedder: id, build, dimensions }
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(summary)}\n`
      : `${texts.length} vectors of ${dimensions} numbers by ${id} (build ${build}), ${meaningless} of them zero: no known word.\n`,
  )
}
