/** What a promise rejects with; undefined when it does not. */
export async function thrownBy(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work
    return undefined
  } catch (error) {
    return error
  }
}
