import { inBase } from '../../aggregation/numbers/same-number.ts'
import { type FoundNumber, scanNumbers } from '../../aggregation/numbers/scan-numbers.ts'

/** A number as it is written, and in the base unit of its dimension where its unit is known. */
export interface QuestionNumber {
  /** In its own unit; as it stands in the text where it is no quantity. */
  readonly raw: string
  readonly value: number | undefined
  readonly dimension: string
}

/** In the base unit. To seven figures: 5 feet and 60 inches differ in the last bit. */
export function measured(value: number, unit: FoundNumber['unit']): number {
  return Number(inBase({ value, unit }).toPrecision(7))
}

/** @param notation a question in plain notation */
export function numbersOf(notation: string): QuestionNumber[] {
  return scanNumbers(notation).map(({ value, unit, raw }) => ({
    raw: value === undefined ? raw : String(value),
    value: value === undefined ? undefined : measured(value, unit),
    dimension: unit?.dimension ?? '',
  }))
}
