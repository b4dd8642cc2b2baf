import type { Command } from 'commander'
import { evaluate } from './eval.ts'

/** `umbel eval`; further things to measure are commands below it. */
export function addEvaluation(program: Command, fileHelp: string): Command {
  return (
    program
      .command('eval')
      // Commands below it have options of the same names.
      .enablePositionalOptions()
      .argument('[file]', fileHelp)
      .description('measure classifiers and predictors on texts that they were not trained on')
      .option(
        '--test <file>',
        'JSON Lines with "text" and "route" (null: no route is right); else its own examples in folds',
      )
      .option('--classifier <name>', "one of the config's classifiers; `routes` is the one over the routes")
      .option('--predictor <folder>', 'what `train quality` wrote')
      .option('--outcomes <file>', 'JSON Lines with "prompt", "s" and "c", as `train quality` reads them')
      .option('--meta <file>', 'the pool that the outcomes are about')
      .option('--html <file>', 'write a page with plots')
      .option('--json', 'print JSON')
      .addHelpText(
        'after',
        `
Examples:
  umbel eval
  umbel eval umbel.jsonc --test held-out.jsonl --html report.html
  umbel eval --predictor predictor --outcomes test.jsonl.gz --meta pool.json --json`,
      )
      .action(evaluate)
  )
}
