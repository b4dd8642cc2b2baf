import type { Expression } from './expression.ts'
import type { Units } from './unit.ts'

const NOTE = ' (a year taken as 365.2425 days, the Gregorian mean)'

/** Says how long a year was taken to be, where a conversion between calendar and clock units rests on it. */
export function calendarNote(expression: Expression): string {
  if (expression.kind !== 'convert') return ''
  const source = expression.operand.kind === 'measure' ? expression.operand.units : []
  const targets = expression.targets.flat()
  if (source.length === 0) return targets.some(({ unit }) => unit.calendar) ? NOTE : ''
  return isCalendar(source) === isCalendar(targets) ? '' : NOTE
}

function isCalendar(units: Units): boolean {
  return units.some(({ unit }) => unit.calendar)
}
