/** A bucket that holds a minute's worth and fills evenly. */
export interface Bucket {
  /** Negative: more was used than had been set aside. */
  readonly level: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

const minute = 60_000

/** What a bucket holds at a time; a new one is full. */
export function levelAt(bucket: Bucket | undefined, perMinute: number, now: number): number {
  if (bucket === undefined) return perMinute
  // A clock may step back; time that has not passed fills nothing.
  const passed = Math.max(0, now - bucket.at)
  return Math.min(perMinute, bucket.level + (passed * perMinute) / minute)
}

/** The bucket after `amount` is taken out (negative: put back). It is the caller's to see that it is there. */
export function drawn(bucket: Bucket | undefined, perMinute: number, amount: number, now: number): Bucket {
  const level = Math.min(perMinute, levelAt(bucket, perMinute, now) - amount)
  return { level, at: Math.max(now, bucket?.at ?? now) }
}

/** Milliseconds until a bucket at `level` holds `amount`. */
export function waitFor(level: number, amount: number, perMinute: number): number {
  return Math.max(0, Math.ceil(((amount - level) * minute) / perMinute))
}
