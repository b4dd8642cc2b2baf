/**
 * A calculation that is understood but has no value to give: division by zero, a result too large, units that do
 * not go together. Thrown by the arithmetic, caught once in `calculate`, and said to the user in `message`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** What stands in place of the value, in a word or two. */
  readonly value: string

  constructor(value: string, message: string) {
    super(message)
    this.value = value
  }
}

/** The text turned out not to be a calculation of this field after all, e.g. money in another currency. */
export class OutsideField extends Error {
  override readonly name = 'OutsideField'
}
