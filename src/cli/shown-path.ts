import { relative } from 'node:path'

/** A path as a person at this terminal would write it: relative where it is below the working folder. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' || near.startsWith('..') ? path : near
}
