export interface Fold {
  readonly train: readonly number[]
  readonly held: readonly number[]
}

/** Rows 0 to `rows` - 1 shared out by a hash of their number, so that neighbours in the file do not stay together. */
export function foldsOf(rows: number, folds: number, seed: number): Fold[] {
  const all = Array.from({ length: rows }, (_, row) => row)
  return Array.from({ length: folds }, (_, fold) => ({
    train: all.filter((row) => foldOf(row + seed * rows, folds) !== fold),
    held: all.filter((row) => foldOf(row + seed * rows, folds) === fold),
  }))
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain). */
function foldOf(row: number, folds: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % folds
}
