import { Argument, type Command, Option } from 'commander'
import { askingSurfaces } from '../surfaces/guess-surface.ts'
import { explainQuery } from './explain.ts'
import { importConfig, importFormats } from './import/import-config.ts'
import { init } from './init/init.ts'
import { runRouteTests } from './route-tests/run-route-tests.ts'

const fileHelp = 'the config; by default $UMBEL_CONFIG, then umbel.jsonc'

/** `init`, `import`, `test` and `explain`: they read and write files, and call no model. */
export function addRoutingCommands(program: Command): void {
  program
    .command('init')
    .argument('[file]', 'where to write', 'umbel.jsonc')
    .description('write a config for the keys and the Ollama of this machine, and route tests for it')
    .option('--force', 'replace files that are there')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Looks for keys in the environment and in .dev.vars. Never writes a key's value.

Examples:
  umbel init
  OPENAI_API_KEY=... umbel init team.jsonc`,
    )
    .action(init)

  program
    .command('test')
    .argument('[files...]', 'route tests; by default umbel.test.jsonc')
    .description('check that requests go where they should; exit code 1 when one does not')
    .option(
      '--config <file>',
      'the config; by default the one that the tests name, then umbel.jsonc beside them',
    )
    .option('--against <release>', '"live", or the id of a release: also list the decisions that would flip')
    .option('--fail-on-flips', 'exit code 1 also when a decision would flip')
    .option('--running', 'compare with the npm start of this project (the default)')
    .option('--local', 'compare with npm run dev')
    .option('--remote', 'compare with the deployed Worker')
    .option('--junit <file>', 'also write a JUnit report')
    .option('-v, --verbose', 'also list the cases that pass, with what each may cost')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Trains the classifiers as \`umbel publish\` does. No model is called.

Examples:
  umbel test
  umbel test examples/*/umbel.test.jsonc
  umbel test --against live --remote
  umbel test --junit route-tests.xml

A case:  { "prompt": "I was charged twice", "route": "billing", "not": ["large"], "maxCost": 0.01 }`,
    )
    .action(runRouteTests)

  program
    .command('explain')
    .argument('[text]', 'what a user might ask')
    .description('show where a query goes, why, and what would change that; no model is called')
    .option('--config <file>', fileHelp)
    .option(
      '--body <file>',
      "a whole request body, of any endpoint, instead of a text; '-' reads standard input",
    )
    .addOption(new Option('--request <file>', 'the same').hideHelp())
    .addOption(
      new Option('--surface <name>', 'the endpoint of the body; guessed from its fields').choices(
        askingSurfaces,
      ),
    )
    .option('--header <pairs...>', 'request headers, as name=value')
    .option('--metadata <pairs...>', 'metadata, as key=value')
    .option('--tier <tier>', 'as a key of this tier would ask')
    .option('--no-flips', 'leave out what would change the decision: it trains the classifier again')
    .option('--json', 'print JSON, as POST /v1/decisions answers, with "flips"')
    .addHelpText(
      'after',
      `
Examples:
  umbel explain "I was charged twice"
  umbel explain --body request.json --header x-team=a
  echo '{"messages":[{"role":"user","content":"hi"}]}' | umbel explain --body - --json`,
    )
    .action(explainQuery)

  program
    .command('import')
    .addArgument(new Argument('<format>', 'whose config it is').choices(importFormats))
    .argument('<file>', "JSON or YAML; '-' reads standard input")
    .description('turn the config of another router into one of Umbel, and say what has no counterpart')
    .option('--out <file>', 'where to write it; otherwise it is printed')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
What comes out compiles. Keys that are written out are never copied: they become names of secrets.

Examples:
  umbel import litellm config.yaml --out umbel.jsonc
  umbel import portkey config.json > umbel.jsonc
  umbel import openrouter body.json
  umbel import semantic-router routes.yaml --json`,
    )
    .action(importConfig)
}
