/** Asks again and again until the answer is not undefined; rejects after `within` milliseconds. */
export async function until<T>(
  what: string,
  attempt: () => T | undefined | Promise<T | undefined>,
  within = 5000,
): Promise<T> {
  const end = Date.now() + within
  for (;;) {
    const found = await attempt()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
