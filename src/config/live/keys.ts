import { releaseSchema } from '../../core/release.ts'

/** The live config: a source text, or a pointer to a release. */
export const configKey = 'config'

/** The highest number ever given to a change: it outlives a pointer that a source text has replaced. */
export const versionKey = 'version'

/** The newest entries of the ledger, for whoever cannot ask the one writer. */
export const ledgerKey = 'releases'

/** A release's manifest. Never changes. */
export function releaseKey(id: string): string {
  return `release:${id}`
}

/** A release's tensors, by their hash. Never changes. */
export function blobKey(sha256: string): string {
  return `blob:${sha256}`
}

/** The release that a Worker compiled from a source text, for the isolates after it. */
export function sourceKey(sha256: string, embedderBuild: string): string {
  return `source:${sha256}:${embedderBuild}:${releaseSchema}`
}
