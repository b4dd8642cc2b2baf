let second = Number.NaN
let upToSecond = ''

/** A time (milliseconds since the epoch) in ISO 8601. The runtime's own writes it digit by digit, each time. */
export function isoTime(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 1000)
  if (whole !== second) {
    second = whole
    upToSecond = new Date(whole * 1000).toISOString().slice(0, -'000Z'.length)
  }
  return `${upToSecond}${String(milliseconds - whole * 1000).padStart(3, '0')}Z`
}
