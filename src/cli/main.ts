import { Command, CommanderError } from 'commander'
import { TerminalError } from './terminal-error.ts'
import { addLearningCommands } from './learning-commands.ts'
import { addRoutingCommands } from './routing-commands.ts'
import { UsageError } from './usage-error.ts'
import { check } from './check.ts'
import { addKeyCommands } from './keys.ts'
import { addCacheEvaluation } from './cache/cache-command.ts'
import { addEvaluation } from './eval-command.ts'
import { addIntentsEvaluation } from './eval-intents-command.ts'
import { addReleaseCommands } from './releases/commands.ts'

const fileHelp = 'the config; by default $UMBEL_CONFIG, then umbel.jsonc'

const program = new Command('umbel')
  .description('Makes, checks, tests, explains and publishes the config of an Umbel router.')
  .addHelpText(
    'after',
    `
Examples:
  umbel init
  umbel check
  umbel explain "I was charged twice"
  umbel publish --note "new prices"
  umbel train --help`,
  )
  .showHelpAfterError()
  .exitOverride()

addRoutingCommands(program)

program
  .command('check')
  .argument('[file]', fileHelp)
  .description('compile the config and print what is wrong, or what it makes; nothing is sent anywhere')
  .option('--deployed', 'judge it as a deployment would: no loopback or plain-http base URLs')
  .option('--json', 'print JSON')
  .addHelpText(
    'after',
    `
Examples:
  umbel check
  umbel check team.jsonc --deployed --json`,
  )
  .action(check)

addReleaseCommands(program, fileHelp)

const evaluation = addEvaluation(program, fileHelp)
addIntentsEvaluation(evaluation)
addCacheEvaluation(evaluation)
addLearningCommands(program)
addKeyCommands(program.command('keys').description('make, show, rotate and revoke the keys of callers'))

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

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
