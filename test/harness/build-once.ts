import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildBundle } from '../../scripts/self-host.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The bundle that every file of this run serves. */
    bundleDirectory: string
  }
}

/** Builds once and keeps a copy, so that one run tests one bundle even when the sources change under it. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const { directory } = await buildBundle()
  const copy = mkdtempSync(join(tmpdir(), 'umbel-bundle-'))
  cpSync(directory, copy, { recursive: true })
  project.provide('bundleDirectory', copy)
  return () => rmSync(copy, { recursive: true, force: true })
}
