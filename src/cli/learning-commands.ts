import type { Command } from 'commander'
import { embed } from './embed.ts'
import { embedderHelp } from './embedders/open-embedder.ts'
import { predictQuality } from './predict-quality.ts'
import { train } from './train.ts'
import { trainQuality } from './train-quality.ts'

/** `embed`, `train`, `train quality` and `predict quality`. They read and write files only; no server is needed. */
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

  // `train quality` has options of the same names as `train`.
  const training = program
    .enablePositionalOptions()
    .command('train')
    .enablePositionalOptions()
    .description('learn from outcomes which model answers what, and say whether that is worth anything')
    .argument('[rows]', 'JSON Lines, plain or gzip: what models made of prompts')
    .option('--out <folder>', 'where the predictor goes', 'predictors/main')
    .option('--config <file>', 'whose models the rows name; by default $UMBEL_CONFIG, then umbel.jsonc')
    .option('--meta <file>', 'JSON with "models" and "cost_unit", for rows whose scores are lists')
    .option('--unit <unit>', 'of the costs: USD, cents, "1e-9 USD"', 'USD')
    .option('--seed <number>', 'the same seed gives the same predictor', '1')
    .option('--json', 'print the report as JSON; "useful" says whether it may be relied on')
    .addHelpText(
      'after',
      `
A row: {"prompt":"What is 17 * 23?","s":{"small":1,"large":1},"c":{"small":0.0002,"large":0.004}}
  s   scores from 0 to 1 by model; leave out, or give null for, what was not tried
  c   costs by model
  a   the answers by model, if you have them: equal texts are equal answers
  lp  mean and least log-probability of each answer, if you have them: {"small":[-0.1,-2.5]}

Examples:
  umbel train outcomes.jsonl
  umbel train outcomes.jsonl.gz --out predictors/support --json`,
    )
    .action(train)
  training
    .command('quality')
    .description('the same from a file whose scores are lists, by any embedder: for measuring')
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
    .addHelpText(
      'after',
      '\nExample:\n  umbel predict quality --model predictor --in prompts.jsonl --out predictions.jsonl',
    )
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
