/** UTF-16 units of a window, and from one to the next. */
const size = 1000
const step = 750

const shortestSentence = 20
const longestSentence = 300

/** Texts so short are one sentence. */
const oneSentence = 120

/** Overlapping windows of a text: what stands anywhere in it stands whole in one of them, or nearly. */
export function windowsOf(text: string): string[] {
  const windows: string[] = []
  for (let start = 0; ; start += step) {
    windows.push(text.slice(start, start + size))
    if (start + size >= text.length) return windows
  }
}

/** Sentences of a longer text: an attack of one sentence is lost in a window of ten. */
export function sentencesOf(text: string): string[] {
  if (text.length <= oneSentence) return []
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap((sentence) => piecesOf(sentence))
    .filter((sentence) => sentence.length >= shortestSentence)
}

function piecesOf(sentence: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < sentence.length; start += longestSentence) {
    pieces.push(sentence.slice(start, start + longestSentence))
  }
  return pieces
}
