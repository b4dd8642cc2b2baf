/** Everything that an async iterable gives. */
export async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of iterable) list.push(item)
  return list
}
