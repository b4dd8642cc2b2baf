import type { Command } from 'commander'
import { embedderHelp } from './embedders/open-embedder.ts'
import { evalIntents } from './eval-intents.ts'

/** `umbel eval intents`. It reads and writes files only. */
export function addIntentsEvaluation(evaluation: Command): void {
  evaluation
    .command('intents')
    .description('train a classifier as `publish` does, and measure it on queries that it never saw')
    .requiredOption('--train <file>', 'JSON Lines with "text" and "label": what it learns from')
    .requiredOption('--test <file>', 'JSON Lines with "text" and "label": what it is measured on')
    .requiredOption(
      '--out <file>',
      'JSON Lines with "text", "best", "route" (null: it abstains), "confidence"',
    )
    .option('--oos <file>', 'JSON Lines with "text": queries that fit no label. Nothing is learned from them')
    .option('--names <file>', 'JSON: a description a label. Without it, the label in words describes it')
    .option('--rejects <file>', 'JSON Lines with "text": logged queries that fit no label, to learn from')
    .option('--abstain <goal>', 'keep=0.95, precision=0.95 or reject=0.9: what the threshold is to reach')
    .option('--embedder <name>', embedderHelp, 'edge')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Rows of --train labelled "oos" are rejects; rows of --test labelled "oos" fit no label. The predictions stand in the
order of --test, then --oos. Accuracy is on "best", the nearest label, whether or not the classifier abstains.
Vectors are kept under .umbel/cache, so that only new texts are embedded.

Examples:
  umbel eval intents --train train.jsonl --test test.jsonl --out predictions.jsonl
  umbel eval intents --train train.jsonl --test test.jsonl --oos strangers.jsonl --names names.json \\
    --embedder minilm --out predictions.jsonl --json

A line:  {"text":"I was charged twice","label":"billing"}
Names:   {"billing":"Invoices, charges and refunds"}`,
    )
    .action(evalIntents)
}
