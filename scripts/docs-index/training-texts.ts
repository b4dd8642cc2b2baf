import type { DocsSection } from '../../src/providers/edge/docs/docs-section.ts'
import { plainText } from '../../src/providers/edge/docs/plain-text.ts'
import type { SectionQuestion } from './read-questions.ts'

/** A text that belongs to a section, by its place among the sections. */
export interface TrainingText {
  readonly text: string
  readonly section: number
}

/** Passages of a section that stand for it besides its questions; it begins with its gist. */
const firstPassages = 3
/** A section of which fewer questions are noted speaks for itself, with all of its passages. */
const fewQuestions = 10
/** And as often as it takes to be heard among the others. */
const wantedTexts = 24
/** UTF-16 units of a passage. A longer one is a table or code. */
const longestPassage = 200

/** The questions, with their sections; those of unknown sections are left out. */
export function questionTexts(
  questions: readonly SectionQuestion[],
  sections: readonly DocsSection[],
): TrainingText[] {
  const places = new Map(sections.map(({ file, heading }, place) => [`${file}#${heading}`, place]))
  return questions.flatMap(({ file, heading, question }) => {
    const section = places.get(`${file}#${heading}`)
    return section === undefined ? [] : [{ text: question, section }]
  })
}

/** What sections say of themselves: all that is known of one without questions. */
export function ownTexts(
  sections: readonly DocsSection[],
  questions: readonly TrainingText[],
): TrainingText[] {
  const asked = Map.groupBy(questions, ({ section }) => section)
  return sections.flatMap(({ heading, passages }, section) => {
    const noted = asked.get(section)?.length ?? 0
    const isKnown = noted >= fewQuestions
    const own = [heading, ...(isKnown ? passages.slice(0, firstPassages) : passages)]
    const texts = own.map((text) => ({ text: plainText(text).slice(0, longestPassage), section }))
    const times = isKnown ? 1 : Math.ceil((wantedTexts - noted) / own.length)
    return Array.from({ length: times }, () => texts).flat()
  })
}
