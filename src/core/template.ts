/**
 * A text with places to fill, as it is compiled. There is nothing to evaluate in it: a place names a value, and the
 * value goes in as text.
 */
export type Template = readonly (string | Reference)[]

/** What stands in a place. */
export type Reference =
  /** What the user wrote last. */
  | { readonly from: 'input' }
  /** The conversation, a paragraph a message. */
  | { readonly from: 'messages' }
  /** What an earlier step said; with a path, a field of it as JSON. */
  | { readonly from: 'step'; readonly step: string; readonly path: readonly (string | number)[] }

/** A JSON value whose texts are templates: filled in, it still is that JSON, whatever the values hold. */
export type JsonTemplate =
  | { readonly kind: 'text'; readonly text: Template }
  | { readonly kind: 'value'; readonly value: number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly JsonTemplate[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonTemplate])[] }

/** The places of a JSON template's texts, all of them. */
export function textsOf(json: JsonTemplate): Template[] {
  switch (json.kind) {
    case 'text':
      return [json.text]
    case 'value':
      return []
    case 'list':
      return json.items.flatMap(textsOf)
    case 'object':
      return json.entries.flatMap(([, value]) => textsOf(value))
  }
}
