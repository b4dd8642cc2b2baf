/**
 * Texts that read as sums but are names, dates, telephone numbers or scores. They are taken for calculations only
 * when the query says so (`calculate 9/11`, `24/7 =`).
 */
const LOOK_ALIKES: readonly RegExp[] = [
  // 2024-11-24, 10/12/2024, 24-12-99
  /^(?:1[5-9]|20)\d\d([-/])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/,
  /^(?:0?[1-9]|[12]\d|3[01])([-/])(?:0?[1-9]|[12]\d|3[01])\1(?:\d\d|(?:1[5-9]|20)\d\d)$/,
  // 555-1234, 1-800-555-1234, (555) 123-4567, 020-7946-0958
  /^(?:(?:\+?\d{1,3}[- ])?\(?\d{3}\)?[- ])?\d{3}[- ]?\d{4}$/,
  /^\(?\+?0\d+\)?(?:[- ]\d+)+$/,
  // 123-45-6789, 978-3-16-148410-0
  /^\d{3}-\d\d-\d{4}$/,
  /^97[89](?:-\d+){4}$/,
  // 4-4-2
  /^\d(?:-\d){2,3}$/,
  // 1990-2000
  /^(?:1[5-9]|20)\d\d-(?:(?:1[5-9]|20)\d\d|\d\d)$/,
  // an event, a way of saying always, a vision, a shop, an even chance
  /^(?:9\/11|24\/7|20\/20|7[-/]11|50[-/]50|4\/20|9-5|9-1-1|7\/7|23\/7|60\/40|80\/20|360)$/,
]

/** Words that say that a calculation is wanted, whatever the text looks like. */
const CUE = /\b(?:calculate|compute|evaluate|solve|work out|equals?|answer|sum|math|divided|minus)\b|=/i

export function isLookAlike(core: string, query: string): boolean {
  if (CUE.test(query)) return false
  return LOOK_ALIKES.some((pattern) => pattern.test(core.trim()))
}
