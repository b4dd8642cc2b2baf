/** A word without its English inflection, roughly: "takes", "taking" and "take" give one stem, "tak". */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[aeiouy][^aeiou]{1,3}|[aeiouy]{2})(?:ing|ed)$/, '')
    .replace(/(?<=[sxz]|[cs]h)es$/, '')
    .replace(/(?<![su])s$/, '')
    .replace(/([b-df-hj-km-np-rtv])\1$/, '$1')
  return base.length > 3 ? base.replace(/e$/, '') : base
}
