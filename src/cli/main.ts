import { Command, CommanderError } from 'commander'
import { TerminalError } from './terminal-error.ts'
import { addLearningCommands } from './learning-commands.ts'
import { check } from './check.ts'
import { addKeyCommands } from './keys.ts'
import { explainQuery } from './explain.ts'
import { addReleaseCommands } from './releases/commands.ts'

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

addReleaseCommands(program, fileHelp)

program
  .command('explain')
  .argument('[text]', 'what a user might ask')
  .description('show where a query would go, and why; no server is needed and no model is called')
  .option('--config <file>', fileHelp)
  .option('--request <file>', "a whole Chat Completions body instead of a text; '-' reads standard input")
  .option('--tier <tier>', 'as a key of this tier would ask')
  .option('--json', 'print JSON, as POST /v1/decisions answers')
  .action(explainQuery)

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
