import { type Command, Option } from 'commander'
import { abortRollout, finishRollout, growRollout, listReleases } from './releases.ts'
import { diff } from '../diff/diff.ts'
import { publish } from '../publish.ts'
import { rollBack } from '../roll-back.ts'
import { rolloutSubjects } from '../../config/live/pointer.ts'

/** `publish`, `releases`, `rollback`: what is live, and how it got there. */
export function addReleaseCommands(program: Command, fileHelp: string): void {
  signed(targeted(program.command('publish')))
    .argument('[file]', fileHelp)
    .description('compile the config with full training and make it live')
    .option('--rollout <share>', 'serve this share of callers, such as 10%, beside what is live')
    .addOption(byOption())
    .option('--force', 'also when it scores below what is live')
    .addHelpText(
      'after',
      `
Examples:
  umbel publish --note "new prices"
  umbel publish --rollout 10%        umbel releases rollout 50%        umbel releases finish
  UMBEL_URL=https://umbel.example.workers.dev UMBEL_ADMIN_TOKEN=... umbel publish --remote`,
    )
    .action(publish)

  const releases = targeted(program.command('releases'))
    .description('show what is live and every change before; lead a rollout')
    .option('--all', 'show more than the newest 20')
    .addHelpText(
      'after',
      `
Examples:
  umbel releases
  umbel releases --all --json
  umbel releases rollout 50%`,
    )
    .action(listReleases)
  const step = (name: string, description: string, example: string) =>
    signed(targeted(releases.command(name)))
      .description(description)
      .addHelpText('after', `\nExample:\n  umbel releases ${example}`)
  step('rollout', 'change the share of callers that the candidate serves', 'rollout 50%')
    .argument('<share>', 'such as 50%')
    .addOption(byOption())
    .action((share, _, command) => growRollout(share, command.optsWithGlobals()))
  step('finish', 'let the candidate serve all', 'finish --note "no complaints"').action((_, command) =>
    finishRollout(command.optsWithGlobals()),
  )
  step('abort', 'let the candidate serve nobody', 'abort --note "too slow"').action((_, command) =>
    abortRollout(command.optsWithGlobals()),
  )

  signed(targeted(program.command('rollback')))
    .argument('[release]', 'an id or a version; by default what was live before, or the end of a rollout')
    .description('make an earlier release live again, under a higher version')
    .addHelpText(
      'after',
      `
Examples:
  umbel rollback
  umbel rollback 3 --note "complaints about billing"`,
    )
    .action(rollBack)

  targeted(program.command('diff'))
    .argument('[before]', 'a version, an id, live, rollout, or a config file', 'live')
    .argument('[after]', 'the same; by default the config')
    .description('say what differs between two releases, and which examples would go elsewhere')
    .option('--all', 'list more than 20 of them')
    .addHelpText(
      'after',
      `
Examples:
  umbel diff                         what publishing umbel.jsonc would change
  umbel diff 3 live
  umbel diff old.jsonc new.jsonc     needs no server`,
    )
    .action(diff)
}

function targeted(command: Command): Command {
  return command
    .option('--running', 'on the npm start of this project (the default)')
    .option('--local', 'on npm run dev')
    .option('--remote', 'on the deployed Worker')
    .option('--json', 'print JSON')
}

function signed(command: Command): Command {
  return command
    .option('--author <name>', 'who does it; by default what git or the system knows')
    .option('--note <text>', 'why')
    .option('--expect <number>', 'refuse when a later change than this one was made')
}

function byOption(): Option {
  return new Option('--by <what>', 'what keeps a caller on one side').choices(rolloutSubjects)
}
