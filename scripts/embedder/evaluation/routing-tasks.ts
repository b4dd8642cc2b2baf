import { readIntents, type LabelledText } from './intent-data.ts'
import type { DataSet } from './measure.ts'
import type { RoutingTask } from './measure-classifier.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** The public 10-shot files and test files; CLINC150's out-of-scope test queries are what no route wants. */
export function tenShotTask(folder: string, name: DataSet): RoutingTask {
  return {
    examples: readIntents(folder, `${name}.train_10shot`),
    inside: readIntents(folder, `${name}.test`),
    outside: readIntents(folder, 'clinc150.oos_test'),
  }
}

/**
 * A small config: some of CLINC150's routes with a few examples each. No route wants the other routes' queries, nor
 * the out-of-scope ones. From training and validation files.
 */
export function subsetTask(folder: string, routes: number, shots: number, seed: number): RoutingTask {
  const random = seededRandom(seed * 7919 + routes * 31 + shots)
  // Neighbouring seeds begin alike.
  for (let skip = 0; skip < 10; skip++) random()
  const train = readIntents(folder, 'clinc150.train')
  const queries = readIntents(folder, 'clinc150.val')
  const labels = new Set(some([...new Set(train.map(({ label }) => label))].toSorted(), routes, random))
  return {
    examples: [...labels].flatMap((label) =>
      some(
        train.filter((row) => row.label === label),
        shots,
        random,
      ),
    ),
    inside: queries.filter(({ label }) => labels.has(label)),
    outside: [...some(othersOf(queries, labels), 400, random), ...readIntents(folder, 'clinc150.oos_val')],
  }
}

function othersOf(rows: readonly LabelledText[], labels: ReadonlySet<string>): LabelledText[] {
  return rows.filter(({ label }) => !labels.has(label))
}

function some<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const shuffled = [...items]
  shuffle(shuffled, random)
  return shuffled.slice(0, count)
}
