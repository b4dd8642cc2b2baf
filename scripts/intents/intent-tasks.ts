import { type IntentTask, labelsOf } from '../../src/cli/intents/measure-intents.ts'
import { readIntents } from '../embedder/evaluation/intent-data.ts'
import type { LabelledText } from '../embedder/evaluation/intent-data.ts'
import { seededRandom, shuffledRange } from '../../src/learning/seeded-random.ts'

export const intentSets = ['clinc150', 'banking77', 'hwu64'] as const
export type IntentSet = (typeof intentSets)[number]

/** How much there is to learn from. */
export const amounts = ['full', 'tenShot', 'oneShot', 'name'] as const
export type Amount = (typeof amounts)[number]

const draws = 3
const shots = 10
const rejectCount = 100

/**
 * The public files of a set as tasks; figures are means over them. One example a label is the first, the second and the third of the ten.
 * CLINC150 comes with its out-of-scope queries.
 */
export function intentTasks(folder: string, set: IntentSet, amount: Amount): IntentTask[] {
  const test = readIntents(folder, `${set}.test`)
  const strangers = set === 'clinc150' ? readIntents(folder, 'clinc150.oos_test').map(({ text }) => text) : []
  return trainingRows(folder, set, amount).map((rows) => ({
    labels: labelsOf(rows).map((label) => (amount === 'name' ? { ...label, examples: [] } : label)),
    rejects: [],
    test,
    strangers,
  }))
}

function trainingRows(folder: string, set: IntentSet, amount: Amount): LabelledText[][] {
  if (amount === 'full') return [readIntents(folder, `${set}.train`)]
  const few = readIntents(folder, `${set}.train_10shot`)
  if (amount !== 'oneShot') return [few]
  const byLabel = [...Map.groupBy(few, ({ label }) => label).values()]
  return Array.from({ length: draws }, (_, index) => byLabel.flatMap((rows) => rows[index] ?? []))
}

/** Banking with 50 intents in scope and the queries of 27 neighbours out of it: three draws of ten examples each. */
export function neighbourTasks(folder: string, withRejects: boolean): IntentTask[] {
  const train = readIntents(folder, 'banking77oos.train')
  const logged = readIntents(folder, 'banking77oos.oos_val').map(({ text }) => text)
  const test = readIntents(folder, 'banking77oos.test')
  const strangers = readIntents(folder, 'banking77oos.oos_test').map(({ text }) => text)
  return Array.from({ length: draws }, (_, draw) => ({
    labels: labelsOf(drawn(train, draw + 1)),
    rejects: withRejects ? shuffled(logged, draw + 1).slice(0, rejectCount) : [],
    test,
    strangers,
  }))
}

function drawn(rows: readonly LabelledText[], seed: number): LabelledText[] {
  const byLabel = [...Map.groupBy(shuffled(rows, seed), ({ label }) => label).values()]
  return byLabel.flatMap((own) => own.slice(0, shots))
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return Array.from(shuffledRange(items.length, seededRandom(seed))).flatMap((index) => items[index] ?? [])
}
