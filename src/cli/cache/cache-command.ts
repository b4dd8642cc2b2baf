import type { Command } from 'commander'
import { evalCache } from '../eval-cache.ts'

/** `umbel eval cache`, below `umbel eval`. */
export function addCacheEvaluation(evaluation: Command): void {
  evaluation
    .command('cache')
    .description('how often the semantic cache would answer pairs of prompts, and how often wrongly')
    .option(
      '--pairs <file>',
      'JSON Lines with "a", "b", "same" and "kind"; by default the unseen pairs of bench/cache-pairs',
    )
    .option('--similarity <number>', 'the least cosine, as in the config')
    .option('--strict', 'judge by words only, as "strict": true in the config')
    .option('--show', 'print every false hit and every miss')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  umbel eval cache
  umbel eval cache --pairs pairs.jsonl --show

A line:  {"a":"Set a timer for 5 minutes","b":"Start a 5 minute timer","same":true,"kind":"paraphrase"}`,
    )
    // With those of `eval`, which takes what both know.
    .action((_options, command: Command) => evalCache(command.optsWithGlobals()))
}
