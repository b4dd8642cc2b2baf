/** Rejects with what `late` makes when `work` takes longer than `ms`. */
export async function within<T>(work: Promise<T>, ms: number, late: (why: string) => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(`No answer within ${ms} ms.`)), ms)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
