import { Command, CommanderError } from 'commander'
import { TerminalError } from './terminal-error.ts'
import { addLearningCommands } from './learning-commands.ts'
import { check } from './check.ts'
import { addKeyCommands } from './keys.ts'
import { evaluate } from './eval.ts'
import { explainQuery } from './explain.ts'
import { publish } from './publish.ts'
import { rollBack } from './roll-back.ts'

const fileHelp = 'the config; by default $UMBEL_CONFIG, then umbel.jsonc'

const program = new Command('umbel')
  .description('Checks, explains and publishes the config of an Umbel router.')
  .showHelpAfterError()
  .exitOverride()

program
  .command('check')
  .argument('[file]', fileHelp)
  .description('compile the config and print what is wrong, or what it makes; nothing is sent anywhere')
  .option('--deployed', 'judge it as a deployment would: no loopback or plain-http base URLs')
  .option('--json', 'print JSON')
  .action(check)

program
  .command('publish')
  .argument('[file]', fileHelp)
  .description('compile the config with full training and make it live')
  .option('--running', 'on the npm start of this project (the default)')
  .option('--local', 'on npm run dev')
  .option('--remote', 'on the deployed Worker')
  .action(publish)

program
  .command('rollback')
  .argument('<release>', 'the id of a release that was published before')
  .description('make an earlier release live again, under a higher version')
  .option('--running', 'on the npm start of this project (the default)')
  .option('--local', 'on npm run dev')
  .option('--remote', 'on the deployed Worker')
  .action(rollBack)

program
  .command('explain')
  .argument('[text]', 'what a user might ask')
  .description('show where a query would go, and why; no server is needed and no model is called')
  .option('--config <file>', fileHelp)
  .option('--request <file>', "a whole Chat Completions body instead of a text; '-' reads standard input")
  .option('--tier <tier>', 'as a key of this tier would ask')
  .option('--json', 'print JSON, as POST /v1/decisions answers')
  .action(explainQuery)

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
  if (error instanceof CommanderError) process.exitCode = error.exitCode
  else {
    process.exitCode = 1
    process.stderr.write(`${error instanceof TerminalError ? error.message : String(error)}\n`)
  }
}
