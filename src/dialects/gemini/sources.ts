import { isObject, textAt } from '../../core/json-object.ts'

export interface Source {
  readonly url: string
  readonly title?: string
}

/**
 * What an answer rests on: pages, places and documents that Google's own tools found.
 * Source: https://ai.google.dev/api/generate-content#GroundingMetadata
 */
export function decodeSources(groundingMetadata: unknown): readonly Source[] {
  const chunks = isObject(groundingMetadata) ? groundingMetadata['groundingChunks'] : undefined
  if (!Array.isArray(chunks)) return []
  return chunks.flatMap((chunk: unknown) => {
    if (!isObject(chunk)) return []
    const found = chunk['web'] ?? chunk['maps'] ?? chunk['retrievedContext'] ?? chunk['image']
    // Google asks that the page of an image is named, not the image.
    const url = textAt(found, 'uri') ?? textAt(found, 'sourceUri')
    const title = textAt(found, 'title')
    return url === undefined ? [] : [{ url, ...(title !== undefined && { title }) }]
  })
}
