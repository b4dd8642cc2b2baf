import { openEmbedder } from '../../src/cli/embedders/open-embedder.ts'
import { embedTexts } from '../../src/cli/embedders/text-vectors.ts'
import type { CliEmbedder } from '../../src/cli/embedders/cli-embedder.ts'
import { type IntentTask, measureIntents } from '../../src/cli/intents/measure-intents.ts'
import { backgroundQueries } from '../../src/learning/background-queries.ts'
import { findIntentData } from '../embedder/evaluation/intent-data.ts'
import { type EmbedderIntents, intentTables, type MeanFigures } from './intents-table.ts'
import { amounts, intentSets, intentTasks, neighbourTasks } from './intent-tasks.ts'

export interface EvaluateOptions {
  /** Names with commas between. */
  readonly embedders: string
  readonly json: boolean
}

/** Prints the figures of every embedder on every data set. */
export async function evaluateIntents({ embedders, json }: EvaluateOptions): Promise<void> {
  const folder = findIntentData()
  if (folder === null) throw new Error('No intent data: set UMBEL_DATA to a folder that holds intents/')
  const all: EmbedderIntents[] = []
  for (const name of embedders.split(',')) {
    const embedder = await openEmbedder(name)
    const figures: Record<string, MeanFigures> = {}
    const measure = async (key: string, tasks: readonly IntentTask[]) => {
      process.stderr.write(`${name}, ${key} …\n`)
      figures[key] = await meanFigures(embedder, tasks)
    }
    for (const set of intentSets) {
      for (const amount of amounts) await measure(`${set} ${amount}`, intentTasks(folder, set, amount))
    }
    await measure('neighbours', neighbourTasks(folder, false))
    await measure('neighbours rejects', neighbourTasks(folder, true))
    all.push({ embedder: name, build: embedder.build, figures })
    await embedder.close()
  }
  console.log(json ? JSON.stringify(all, null, 2) : intentTables(all))
}

async function meanFigures(embedder: CliEmbedder, tasks: readonly IntentTask[]): Promise<MeanFigures> {
  const found: MeanFigures[] = []
  for (const task of tasks) {
    const { labels, rejects, test, strangers } = task
    const learned = labels.flatMap(({ description, examples }) => [description, ...examples])
    const asked = [...test.map(({ text }) => text), ...strangers]
    const vectors = await embedTexts(embedder, [...learned, ...rejects, ...asked, ...backgroundQueries])
    const measured = measureIntents(task, vectors)
    if (measured === null) throw new Error('No example has a known word.')
    found.push({ ...measured.figures, seconds: measured.seconds })
  }
  const mean = (key: keyof MeanFigures) =>
    found.reduce((sum, figures) => sum + (figures[key] ?? Number.NaN), 0) / found.length
  return {
    inScope: mean('inScope'),
    outOfScope: mean('outOfScope'),
    accuracy: mean('accuracy'),
    keptAndRight: mean('keptAndRight'),
    kept: mean('kept'),
    oosRecall: mean('oosRecall'),
    oosAuroc: mean('oosAuroc'),
    calibrationError: mean('calibrationError'),
    seconds: mean('seconds'),
  }
}
