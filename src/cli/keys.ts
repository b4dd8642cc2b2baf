import { type Command, Option } from 'commander'
import { type KeyRecord, whyClosed } from '../keys/key-record.ts'
import { type Target, type TargetOptions, findTarget } from './target.ts'
import { TerminalError } from './terminal-error.ts'
import { type KeyOptions, termsOf } from './key-terms.ts'
import type { Scopes } from '../core/caller.ts'
import { findRelease } from './releases/find-release.ts'
import { spanOf } from './time-span.ts'
import { surfaces } from '../core/caller.ts'
import { unknownScopes } from './unknown-scopes.ts'

/** `umbel keys ...`: keys are printed once, when they are made, and stored as hashes. */
export function addKeyCommands(keys: Command): void {
  const command = (name: string, description: string, ...examples: readonly string[]) =>
    keys
      .command(name)
      .description(description)
      .addHelpText('after', exampleText(...examples))
      .option('--running', 'on the npm start of this project (the default)')
      .option('--local', 'on npm run dev')
      .option('--remote', 'on the deployed Worker')
      .option('--json', 'print JSON')

  keys.addHelpText('after', exampleText('create team-a --budget 10/day', 'list'))
  command(
    'create',
    'make a key and print it, once',
    'create team-a --budget 10/day',
    'create ci --route billing --expires 30d --json',
  )
    .argument('<name>', 'what or who it is for')
    .option('--route <names...>', 'routes that it may ask for; * stands for any characters')
    .option('--model <names...>', 'models that it may name')
    .addOption(new Option('--surface <names...>', 'endpoints that it may use').choices(surfaces))
    .option('--admin', 'may use the administration')
    .option('--tier <tier>', 'what "match": { "tier": ... } sees')
    .option('--tenant <tenant>', 'whose it is')
    .option('--tag <tags...>', 'labels for records, limits and budgets')
    .option('--quality <number>', 'from 0, the cheapest model, to 1, the best; a request may say otherwise')
    .option('--expires <span>', 'how long it lives: 12h, 30d')
    .option('--requests <number>', 'requests a minute')
    .option('--tokens <number>', 'tokens a minute, input and output together')
    .option('--exact', 'count them in one place for all isolates')
    .option('--budget <budgets...>', 'USD a period: 10/day, 200/month, 500/total')
    .option('--token-budget <budgets...>', 'tokens a period: 1000000/day')
    .option('--strict', 'set each call aside where budgets are counted')
    .action(create)
  command('list', 'show the keys: ids and terms, never the keys themselves', 'list --json').action(list)
  command('revoke', 'end a key', 'revoke key_0123456789abcdef')
    .argument('<id>', 'as umbel keys list shows it')
    .action(revoke)
  command(
    'rotate',
    'make a successor on the same terms and let the old key end after a while',
    'rotate key_0123456789abcdef --overlap 48h',
  )
    .argument('<id>', 'as umbel keys list shows it')
    .option('--overlap <span>', 'how long the old key still opens', '24h')
    .action(rotate)
}

function exampleText(...calls: readonly string[]): string {
  return ['\nExamples:', ...calls.map((call) => `  umbel keys ${call}`)].join('\n')
}

type Shared = TargetOptions & { readonly json?: boolean }

async function create(name: string, options: KeyOptions & Shared): Promise<void> {
  const terms = termsOf(name, options, Date.now())
  const target = await findTarget(options)
  const { key, record } = await target.keys.create(terms)
  print(options, { key, ...record }, `${key}\n\n${line(record)}\nMade on ${target.name}. ${once}`)
  for (const problem of await problemsOf(record.scopes, target)) {
    process.stderr.write(`warning: on ${target.name} ${problem}\n`)
  }
}

/** What in the scopes names nothing that is live. Configs change, so the key is made all the same. */
async function problemsOf(scopes: Scopes, target: Target): Promise<string[]> {
  if (scopes.routes === undefined && scopes.models === undefined) return []
  try {
    const state = await (await target.releases()).state()
    const { release } = await findRelease('live', () => Promise.resolve({ target, state }))
    return unknownScopes(scopes, release)
  } catch {
    // Nothing is live that could be read: then nothing is known.
    return []
  }
}

const once = 'It is shown this once and stored only as a hash.'

async function list(options: Shared): Promise<void> {
  const { keys, name } = await findTarget(options)
  const records = await keys.list()
  const text = records.length === 0 ? `${name} has no keys.` : records.map(line).join('\n')
  print(options, records, text)
}

async function revoke(id: string, options: Shared): Promise<void> {
  const target = await findTarget(options)
  const record = await target.keys.revoke(id)
  if (record === undefined) throw new TerminalError(`${target.name} has no key ${id}.`)
  print(options, record, `${id} (${record.name}) is revoked on ${target.name}; ${reach(options)}.`)
}

async function rotate(id: string, options: Shared & { readonly overlap: string }): Promise<void> {
  const overlap = spanOf(options.overlap)
  const target = await findTarget(options)
  const made = await target.keys.rotate(id, overlap)
  if (made === undefined) {
    throw new TerminalError(
      `${target.name} has no key ${id} that could be rotated: it is gone, revoked, rotated or expired.`,
    )
  }
  const { key, record } = made
  const old = `${id} still opens for ${options.overlap}.`
  print(options, { key, ...record }, `${key}\n\n${line(record)}\n${old} ${once}`)
}

/** How long an isolate may still take the key: what it remembers, and on Cloudflare what KV takes to spread. */
function reach({ remote }: TargetOptions): string {
  return remote === true
    ? 'no location takes it after about two minutes'
    : 'it opens nothing after 30 seconds'
}

function line(record: KeyRecord): string {
  const { id, name, scopes, tier, tenant, tags, quality, limits, budgets, expiresAt, rotatedTo } = record
  const state = whyClosed(record, Date.now())
  const parts = [
    state,
    tier === null ? undefined : `tier ${tier}`,
    tenant === null ? undefined : `tenant ${tenant}`,
    tags.length === 0 ? undefined : `tags ${tags.join(' ')}`,
    ...Object.entries(scopes).map(([what, names]) => (names === true ? what : `${what} ${String(names)}`)),
    quality === undefined ? undefined : `quality ${quality}`,
    limits === undefined ? undefined : `limits ${JSON.stringify(limits)}`,
    budgets === undefined ? undefined : `budgets ${JSON.stringify(budgets)}`,
    expiresAt === null ? undefined : `until ${expiresAt}`,
    rotatedTo === null ? undefined : `rotated to ${rotatedTo.id}, opens until ${rotatedTo.until}`,
  ].filter((part) => part !== undefined)
  return [id, name, ...(parts.length === 0 ? ['everything'] : parts)].join('  ')
}

function print({ json }: Shared, value: unknown, text: string): void {
  process.stdout.write(`${json === true ? JSON.stringify(value, null, 2) : text}\n`)
}
