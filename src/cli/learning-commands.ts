import type { Command } from 'commander'
import { embed } from './embed.ts'
import { evalIntents } from './eval-intents.ts'
import { embedderHelp } from './embedders/open-embedder.ts'
import { predictQuality } from './predict-quality.ts'
import { trainQuality } from './train-quality.ts'

/** `embed`, `eval intents`, `train quality` and `predict quality`. They read and write files only; no server is needed. */
export function addLearningCommands(program: Command): void {
  program
    .command('embed')
    .description('write the vector of every text')
    .requiredOption('--in <file>', 'JSON Lines with "text", plain or gzip; \'-\' reads standard input')
    .requiredOption('--out <file>', 'JSON Lines with "text" and "vector"')
    .option('--embedder <name>', embedderHelp, 'edge')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  umbel embed --in texts.jsonl --out vectors.jsonl
  umbel embed --in texts.jsonl.gz --out vectors.jsonl --embedder minilm`,
    )
    .action(embed)

  evalCommand(program)
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

  program
    .command('train')
    .description('learn from your own data')
    .command('quality')
    .description('learn how well each model answers a query, and at what cost')
    .requiredOption(
      '--data <file>',
      'JSON Lines, plain or gzip: "prompt", "s" (scores, 0 to 1) and "c" (costs), one number a model in the order of the meta file, null where it was not tried',
    )
    .requiredOption('--meta <file>', 'JSON with "models" and, if you like, "cost_unit"')
    .requiredOption(
      '--out <folder>',
      'where the predictor goes; an earlier one there is replaced when all is done',
    )
    .option('--embedder <name>', embedderHelp, 'edge')
    .option('--seed <number>', 'the same seed gives the same predictor', '1')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Examples:
  umbel train quality --data outcomes.jsonl.gz --meta pool.json --out predictor
  umbel train quality --data outcomes.jsonl --meta pool.json --out predictor --embedder minilm --json

A line:  {"prompt":"What is 17 * 23?","s":[1,1],"c":[0.0002,0.004]}
Meta:    {"models":["small","large"],"cost_unit":"USD"}`,
    )
    .action(trainQuality)

  program
    .command('predict')
    .description('ask what was learned')
    .command('quality')
    .description('predict how well each model would answer, and at what cost')
    .requiredOption('--model <folder>', 'what `train quality` wrote')
    .requiredOption('--in <file>', 'JSON Lines with "id" and "prompt", plain or gzip; nothing else is read')
    .requiredOption('--out <file>', 'JSON Lines with "id", "scores" and "costs", one number a model')
    .option('--embedder <name>', 'the one it was trained with, should it have moved')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Example:
  umbel predict quality --model predictor --in prompts.jsonl --out predictions.jsonl`,
    )
    .action(predictQuality)
}

/** `umbel eval`, whose own options stand before the name of a command below it. */
function evalCommand(program: Command): Command {
  // Both: else `--test` and `--json` are taken for its own, wherever they stand.
  program.enablePositionalOptions()
  const found = program.commands.find((command) => command.name() === 'eval')
  return (found ?? program.command('eval')).enablePositionalOptions()
}
