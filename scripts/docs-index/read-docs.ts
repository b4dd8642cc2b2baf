import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type SectionQuestion, readQuestions } from './read-questions.ts'
import type { DocsSection } from '../../src/providers/edge/docs/docs-section.ts'
import { splitSections } from './split-sections.ts'

/** Not answers: status is about the making of Umbel, and other pages explain what the options' tables list. */
const leftOut = new Set(['status.md', 'options.md'])

export interface Docs {
  readonly sections: readonly DocsSection[]
  /** Questions that they answer: those under questions/, and those noted in the docs themselves. */
  readonly questions: readonly SectionQuestion[]
  /** Questions that none of them answers. */
  readonly strangers: readonly string[]
}

/** Reads the docs under `root`, and what users ask. */
export function readDocs(root: string): Docs {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !leftOut.has(name))
  const found = pages
    .toSorted()
    .map((name) => `docs/${name}`)
    .flatMap((file) =>
      splitSections(readFileSync(join(root, file), 'utf8')).map((section) => ({ file, ...section })),
    )
  const noted = found.flatMap(({ file, heading, asked }) =>
    asked.map((question) => ({ file, heading, question })),
  )
  const strangers = readFileSync(join(root, 'scripts/docs-index/strangers.txt'), 'utf8')
  return {
    strangers: strangers.split(/\r?\n/).filter((line) => line !== ''),
    sections: found.map(({ file, heading, passages }) => ({ file, heading, passages })),
    questions: [...readQuestions(join(root, 'scripts/docs-index/questions')), ...noted],
  }
}
