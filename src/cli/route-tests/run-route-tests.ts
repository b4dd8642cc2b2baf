import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EdgeEmbedder } from '../../core/ports.ts'
import type { Release } from '../../core/release.ts'
import { type Difference, decidedDifferently } from './decided-differently.ts'
import { type Judged, judgeCase } from './judge-case.ts'
import { type ReadRouteTests, readRouteTests } from './read-route-tests.ts'
import { type TargetOptions, findTarget } from '../target.ts'
import { Progress } from '../progress.ts'
import { TerminalError } from '../terminal-error.ts'
import { compileFile } from '../compile-file.ts'
import { describeTests } from './describe-tests.ts'
import { junitReport } from './junit-report.ts'
import { projectRoot, readConfig } from '../config-file.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'
import { shownPath } from '../shown-path.ts'
import { storedReleaseOf } from '../stored-release-of.ts'
import { writeWhole } from '../write-whole.ts'

export interface TestedFile {
  readonly file: string
  readonly config: string
  readonly judged: readonly Judged[]
  /** Against another release; empty where none was asked for. */
  readonly flips: readonly Difference[]
}

interface Options extends TargetOptions {
  readonly config?: string
  readonly against?: string
  readonly failOnFlips?: boolean
  readonly junit?: string
  readonly verbose?: boolean
  readonly json?: boolean
}

/** `umbel test`: the route tests of one or more files. Exit code 1 when a case fails. */
export async function runRouteTests(files: readonly string[], options: Options): Promise<void> {
  const tests = (files.length === 0 ? [usualFile()] : files).map((file) => readRouteTests(file))
  const embedder = shippedEmbedder()
  const before = await releaseBefore(options, embedder)
  const tested = await testFiles(tests, options.config, before?.release, embedder)
  if (options.junit !== undefined) writeWhole(options.junit, junitReport(tested))
  process.stdout.write(`${options.json === true ? json(tested, before) : text(tested, before, options)}\n`)
  const failed = tested.some(({ judged }) => judged.some(({ failures }) => failures.length > 0))
  const flipped = options.failOnFlips === true && tested.some(({ flips }) => flips.length > 0)
  if (failed || flipped) process.exitCode = 1
}

function usualFile(): string {
  const places = [resolve('umbel.test.jsonc'), join(projectRoot, 'umbel.test.jsonc')]
  const file = places.find((place) => existsSync(place))
  if (file !== undefined) return file
  throw new TerminalError(
    'There is no umbel.test.jsonc. Name a file of route tests, or let `umbel init` write one to start from.',
  )
}

interface Before {
  readonly release: Release
  readonly name: string
}

async function releaseBefore(options: Options, embedder: EdgeEmbedder): Promise<Before | undefined> {
  const { against } = options
  if (against === undefined) return undefined
  const target = await findTarget(options)
  const release = await storedReleaseOf(against, target, embedder)
  return { release, name: `release ${release.id}${against === 'live' ? ', live' : ''} on ${target.name}` }
}

async function testFiles(
  tests: readonly ReadRouteTests[],
  config: string | undefined,
  before: Release | undefined,
  embedder: EdgeEmbedder,
): Promise<TestedFile[]> {
  const progress = new Progress()
  const compiled = new Map<string, Promise<Release>>()
  const tested: TestedFile[] = []
  for (const [index, each] of tests.entries()) {
    const path = config ?? each.config
    progress.show(`training ${shownPath(path)}`, index / tests.length)
    const compiling = compiled.get(path) ?? compile(path, each, embedder)
    compiled.set(path, compiling)
    const release = await compiling
    const judged = each.cases.map((one) => judgeCase(one, release, embedder))
    const flips = before === undefined ? [] : decidedDifferently(each.cases, judged, before, embedder)
    tested.push({ file: each.file, config: shownPath(path), judged, flips })
  }
  progress.end()
  return tested
}

async function compile(path: string, { file }: ReadRouteTests, embedder: EdgeEmbedder): Promise<Release> {
  if (!existsSync(path)) {
    const how = `name it in the file ("config": "…") or by --config`
    throw new TerminalError(`${file}: there is no config ${shownPath(path)}; ${how}.`)
  }
  const { release } = await compileFile(readConfig(path), embedder, true)
  return release
}

function text(tested: readonly TestedFile[], before: Before | undefined, { verbose }: Options): string {
  return describeTests(tested, before?.name, verbose === true)
}

function json(tested: readonly TestedFile[], before: Before | undefined): string {
  const cases = tested.flatMap(({ judged }) => judged)
  const failed = cases.filter(({ failures }) => failures.length > 0).length
  const report = {
    cases: cases.length,
    passed: cases.length - failed,
    failed,
    ...(before !== undefined && { against: before.release.id }),
    files: tested.map(({ judged, flips, ...rest }) => ({
      ...rest,
      cases: judged,
      ...(before !== undefined && { flips }),
    })),
  }
  return JSON.stringify(report, null, 2)
}
