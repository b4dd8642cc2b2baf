import type { Classifier } from '../../core/release.ts'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { JudgedRow } from '../../learning/report/judged-row.ts'
import type { LabelledText } from './labelled-rows.ts'
import { classify } from '../../routing/classify.ts'

/** What a classifier says of texts, by the code that serves. */
export function judgeTexts(
  classifier: Classifier,
  texts: readonly LabelledText[],
  embedder: Pick<EdgeEmbedder, 'embedOne'>,
): JudgedRow[] {
  return texts.map(({ text, label }) => {
    const found = classify(classifier, embedder.embedOne(text), () => true)
    if (found === undefined) return { label, best: null, answer: null, confidence: 0 }
    const { label: best, confidence, abstained } = found
    return { label, best, answer: abstained ? null : best, confidence }
  })
}
