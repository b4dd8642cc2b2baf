import type { ContentWord } from './read-question.ts'
import { areOpposed } from '../../aggregation/texts/opposed.ts'
import { areSynonyms } from './synonyms.ts'
import { weakWords } from './word-classes.ts'
import { dot } from '../../core/vector.ts'
import { wordSenses } from './word-senses.ts'

/** Which word of the other question stands for each of ours, by their places; -1: none, and none is needed. */
export type Alignment = readonly number[]

/**
 * Least cosine of two single words that may stand for each other when no table says so. Of 40 pairs of one kind all lie
 * below (iPhone and iPad 0.62, sunrise and sunset 0.61, Spain and Portugal 0.44), of synonyms a third lie above: a missed
 * one costs a hit, a wrong one gives a wrong answer.
 */
const nearWords = 0.68

/** Every word of either question has its own counterpart, but for weak ones; undefined where one has none. */
export function align(ours: readonly ContentWord[], theirs: readonly ContentWord[]): Alignment | undefined {
  const places = ours.map(() => -1)
  const free = new Set(theirs.keys())
  for (const level of [isSameWord, isSynonym, isNear]) {
    for (const [index, word] of ours.entries()) {
      if ((places[index] ?? -1) >= 0) continue
      for (const place of free) {
        const other = theirs[place]
        if (other === undefined || !level(word, other)) continue
        places[index] = place
        free.delete(place)
        break
      }
    }
  }
  if (ours.some((word, index) => (places[index] ?? -1) < 0 && isMissed(word))) return undefined
  return [...free].some((place) => isMissed(theirs[place])) ? undefined : places
}

function isSameWord(a: ContentWord, b: ContentWord): boolean {
  return a.text === b.text || (!a.isExact && !b.isExact && (a.stem === b.stem || isInflected(a.text, b.text)))
}

/** "Apply" and "applying", "plan" and "planned", "carry" and "carries". */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 3) return false
  const bare = short.replace(/e$/, '')
  const base = long.startsWith(bare) ? bare : short.replace(/y$/, 'i')
  return long.startsWith(base) && /^(?:s|es|d|ed|ing|[a-z](?:ed|ing))$/.test(long.slice(base.length))
    ? long.length - base.length < 4 || long[base.length] === base.at(-1)
    : false
}

function isSynonym(a: ContentWord, b: ContentWord): boolean {
  return areSynonyms(a.text, b.text) || areSynonyms(a.stem, b.stem)
}

function isNear(a: ContentWord, b: ContentWord): boolean {
  if (a.isExact || b.isExact || areOpposed([a.text], [b.text])) return false
  // A bedroom is a room, and quieter is not quiet.
  if (a.text.includes(b.text) || b.text.includes(a.text) || isCompared(a) !== isCompared(b)) return false
  // Check-in is not check-out.
  if (a.text.includes('-') && a.text.split('-')[0] === b.text.split('-')[0]) return false
  // "Unmute" and "commute" have their pieces in common, not their meaning.
  if (a.text.slice(-4) === b.text.slice(-4) && a.text.slice(0, 2) !== b.text.slice(0, 2)) return false
  // Ethane is not ethanol: of a word that nothing is known of, the looks are most of its vector.
  if (a.text.slice(0, 3) === b.text.slice(0, 3) && [a, b].some(isUnknown)) return false
  if (isLacking(a) !== isLacking(b) || directionOf(a) !== directionOf(b)) return false
  return dot(a.vector(), 0, b.vector()) >= nearWords && !areContrary(a.text, b.text)
}

function isUnknown({ text }: ContentWord): boolean {
  const senses = wordSenses()
  return senses.classOf(text) === undefined && senses.classOf(senses.lemma(text)) === undefined
}

/** "Ringless", "meat-free", "no-bake", "refreeze". */
function isLacking({ text }: ContentWord): boolean {
  return /(?:less|-free)$|^(?:no|non|re)-|^re(?=freez|heat|open|us)/.test(text)
}

/** "Pullup", "checkout". */
function directionOf({ text }: ContentWord): string | undefined {
  return /^.{3,}(up|down|in|out|on|off)$/.exec(text)?.[1]
}

function areContrary(a: string, b: string): boolean {
  const senses = wordSenses()
  return senses.areContrary(a, b) || senses.areContrary(senses.lemma(a), senses.lemma(b))
}

function isCompared({ text }: ContentWord): boolean {
  return /(?:er|est|ier|iest)$/.test(text)
}

/** Its own part of the question has no counterpart. */
function isMissed(word: ContentWord | undefined): boolean {
  return word !== undefined && !weakWords.has(word.text)
}
