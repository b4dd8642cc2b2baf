import { auroc } from '../../src/learning/report/auroc.ts'
import { joined, readCorpus, readDocuments, readJailbreak } from './injection-data.ts'
import { readIntents } from '../embedder/evaluation/intent-data.ts'

export interface InjectionReport {
  /** Attacks of jailbreak.test against its benign rows; label and source are confounded: an upper bound. */
  readonly auroc: number
  /** Share of attacks found. */
  readonly recall: number
  /** Share of texts of each kind that are taken for attacks. None of them was trained on. */
  readonly falseAlarms: Readonly<Record<string, number>>
}

/** Scores the public test files, and texts of the corpus that training does not read. */
export function measureInjection(
  folder: string,
  scoreOf: (text: string) => number,
  threshold: number,
): InjectionReport {
  const rows = readJailbreak(folder, 'test')
  const attacks = rows.filter(({ label }) => label === 'jailbreak').map(({ text }) => scoreOf(text))
  const benign = rows.filter(({ label }) => label !== 'jailbreak')
  const asks = (name: string) => readIntents(folder, name).map(({ text }) => text)
  const corpus = readCorpus(folder)
  const kinds: Record<string, readonly string[]> = {
    clinc150: asks('clinc150.test'),
    banking77: asks('banking77.test'),
    hwu64: asks('hwu64.test'),
    mmlu: asks('mmlu_domain.test'),
    corpus: corpus.all.slice(200_000, 220_000),
    'technical documents': readDocuments(1),
    'prose of 15 sentences': joined(corpus.prose.slice(30_000, 50_000), 15),
  }
  for (const { src, text } of benign) kinds[src] = [...(kinds[src] ?? []), text]
  const share = (scores: readonly number[]) =>
    Number((scores.filter((score) => score >= threshold).length / scores.length).toFixed(5))
  return {
    auroc: Number(
      auroc(
        attacks,
        benign.map(({ text }) => scoreOf(text)),
      ).toFixed(4),
    ),
    recall: share(attacks),
    falseAlarms: Object.fromEntries(
      Object.entries(kinds).map(([kind, texts]) => [kind, share(texts.map((text) => scoreOf(text)))]),
    ),
  }
}
