/** A value, and who says so. */
export interface Said<Value> {
  readonly member: string
  readonly weight: number
  readonly value: Value
}
