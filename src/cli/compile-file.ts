import type { ConfigFile } from './config-file.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import type { ClassifierLint } from '../config/compile-classifiers.ts'
import type { Release } from '../core/release.ts'
import { type Problem, problemLine } from '../config/problem.ts'
import { TerminalError } from './terminal-error.ts'
import { compileConfig } from '../config/compile.ts'
import { rememberingEmbedder } from './embedders/text-vectors.ts'
import { releaseId } from '../config/release-id.ts'
import { hashesOf, trainedSources } from './quality/trained-sources.ts'

export interface CompiledFile {
  readonly release: Release
  readonly warnings: readonly Problem[]
  readonly lints: readonly ClassifierLint[]
  /** Texts that were embedded now; the others had been before. */
  readonly embedded: number
}

/** What is wrong with a config, one a line. */
export class ConfigProblems extends TerminalError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], name: string) {
    super(problems.map((problem) => problemLine(problem, name)).join('\n'))
    this.problems = problems
  }
}

/** Compiles with full training, as publishing does. Throws all problems at once. */
export async function compileFile(
  { name, text, file }: ConfigFile,
  embedder: EdgeEmbedder,
  local: boolean,
): Promise<CompiledFile> {
  const mode = 'full'
  const predictors = await trainedSources(text, file)
  const trained = hashesOf(predictors)
  const id = await releaseId(text, { embedderBuild: embedder.build, mode, local, trained })
  const now = Date.now()
  const remembering = rememberingEmbedder(embedder)
  const options = {
    embedder: remembering.embedder,
    mode,
    compiledBy: 'cli',
    local,
    id,
    version: id,
    now,
    predictors,
  } as const
  const compiled = compileConfig(text, options)
  remembering.save()
  if (compiled.ok) return { ...compiled, embedded: remembering.count() }
  throw new ConfigProblems(compiled.problems, name)
}
