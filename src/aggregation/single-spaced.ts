/** A text on one line: each run of white space one space, none around. To look is far cheaper than to replace. */
export function singleSpaced(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
