/** A stored release that is not taken, and why. */
export class ReleaseRefused extends Error {
  override readonly name: string = 'ReleaseRefused'
}

/** A part of it is not there, or not yet: KV takes a while. */
export class ReleaseMissing extends ReleaseRefused {
  override readonly name = 'ReleaseMissing'
}
