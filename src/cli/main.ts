import { Command, CommanderError } from 'commander'
import { TerminalError } from './terminal-error.ts'
import { addLearningCommands } from './learning-commands.ts'
import { addRoutingCommands } from './routing-commands.ts'
import { UsageError } from './usage-error.ts'
import { check } from './check.ts'
import { addKeyCommands } from './keys.ts'
import { evaluate } from './eval.ts'
import { addReleaseCommands } from './releases/commands.ts'

const fileHelp = 'the config; by default $UMBEL_CONFIG, then umbel.jsonc'

const program = new Command('umbel')
  .description('Makes, checks, tests, explains and publishes the config of an Umbel router.')
  .showHelpAfterError()
  .exitOverride()

addRoutingCommands(program)

program
  .command('check')
  .argument('[file]', fileHelp)
  .description('compile the config and print what is wrong, or what it makes; nothing is sent anywhere')
  .option('--deployed', 'judge it as a deployment would: no loopback or plain-http base URLs')
  .option('--json', 'print JSON')
  .action(check)

addReleaseCommands(program, fileHelp)

program
  .command('eval')
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

addLearningCommands(program)
addKeyCommands(program.command('keys').description('make, show, rotate and revoke the keys of callers'))

try {
  await program.parseAsync()
} catch (error) {
  // 1 is "no", and what went wrong; 2 is a call that the command does not know.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.exitCode = error instanceof UsageError ? 2 : 1
    process.stderr.write(`${error instanceof TerminalError ? error.message : String(error)}\n`)
  }
}
