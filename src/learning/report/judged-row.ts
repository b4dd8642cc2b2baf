/** What a classifier said of one text whose label is known. */
export interface JudgedRow {
  /** The right label; null: none of them. */
  readonly label: string | null
  /** The label on top, whether or not it was sure. */
  readonly best: string | null
  /** What it answered; null: it abstained. */
  readonly answer: string | null
  /** Chance that `best` is right, 0 to 1. */
  readonly confidence: number
}

export function isRight({ label, best }: JudgedRow): boolean {
  return label !== null && label === best
}
