import { formatAmount, formatMoney, type Display } from './format-amount.ts'
import { multiply, integer } from './amount.ts'
import type { Quantity } from './quantity.ts'
import type { Units } from './unit.ts'

const POWERS = ['', '', '²', '³']

/** `36`, `25%`, `8.04672 km`, `$8.10`, `1 day`. */
export function formatQuantity(quantity: Quantity): Display {
  const { amount, units } = quantity
  if (quantity.percent) {
    const { text, exact } = formatAmount(multiply(amount, integer(100n)))
    return { text: `${text}%`, exact }
  }
  const money = units.length === 1 && units[0]?.power === 1 && units[0].unit.money ? units[0].unit : undefined
  if (money) {
    const { text, exact } = formatMoney(amount)
    return {
      text: text.startsWith('-') ? `-${money.singular}${text.slice(1)}` : money.singular + text,
      exact,
    }
  }
  const { text, exact } = formatAmount(amount)
  if (units.length === 0) return { text, exact }
  return { text: `${text} ${unitLabel(units, text === '1')}`, exact }
}

/** `km`, `ft²`, `mi/h`, `days`. */
export function unitLabel(units: Units, one: boolean): string {
  const over = units.filter(({ power }) => power > 0)
  const under = units.filter(({ power }) => power < 0)
  const top = over.map(({ unit, power }, index) => {
    const label = one || index < over.length - 1 ? unit.singular : unit.plural
    return label + powerLabel(power)
  })
  const bottom = under.map(({ unit, power }) => unit.singular + powerLabel(-power))
  const label = [top.join('·') || '1', ...bottom].join('/')
  return label === 'mi/h' ? 'mph' : label
}

function powerLabel(power: number): string {
  return POWERS[power] ?? `^${power}`
}
