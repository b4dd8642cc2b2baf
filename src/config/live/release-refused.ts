/** A stored release that is not taken, and why. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused'
}
