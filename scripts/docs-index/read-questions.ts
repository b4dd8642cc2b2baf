import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A question as users type it, and the section that answers it. */
export interface SectionQuestion {
  readonly file: string
  readonly heading: string
  readonly question: string
}

/**
 * The questions under `folder`: one page for each page of the docs, in it `## heading` for a section of that page,
 * and under it `- question`, one a line.
 */
export function readQuestions(folder: string): SectionQuestion[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return pages.toSorted().flatMap((page) => {
    const file = `docs/${basename(page)}`
    let heading = ''
    const questions: SectionQuestion[] = []
    for (const line of readFileSync(join(folder, page), 'utf8').split(/\r?\n/)) {
      heading = /^## +(.+?)\s*$/.exec(line)?.[1] ?? heading
      const question = /^- +(.+?)\s*$/.exec(line)?.[1]
      if (question !== undefined) questions.push({ file, heading, question })
    }
    return questions
  })
}

/** A line for each heading among the questions that no section has. */
export function missingSections(
  questions: readonly SectionQuestion[],
  sections: readonly { readonly file: string; readonly heading: string }[],
): string[] {
  const known = new Set(sections.map(({ file, heading }) => `${file}, "${heading}"`))
  const asked = new Set(questions.map(({ file, heading }) => `${file}, "${heading}"`))
  return [...asked]
    .filter((section) => !known.has(section))
    .map(
      (section) =>
        `Questions for a section that does not exist: ${section}. Rename or remove its heading there.`,
    )
}
