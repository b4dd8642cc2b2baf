import { costHull } from './aiq.mjs'
import { singles } from './outcomes.mjs'

/** The cascades by agreement that are corners of the hull of all of them and all single models, by cost. */
export function chooseAgreements(outcomes) {
  const { models, rows } = outcomes
  const count = models.length
  const found = []
  for (let first = 0; first < count; first += 1) {
    for (let second = 0; second < count; second += 1) {
      if (second === first) continue
      const pair = pairOf(outcomes, first, second)
      for (let strong = 0; strong < count; strong += 1) {
        if (strong === first || strong === second) continue
        let { quality, cost } = pair
        for (const row of pair.differ) {
          quality += row.s[strong]
          cost += row.c[strong]
        }
        found.push({ first, second, strong, quality: quality / rows.length, cost: cost / rows.length })
      }
    }
  }
  const hull = costHull([...singles(outcomes), ...found])
  return hull.filter(({ strong }) => strong !== undefined)
}

/** What two cheap models bring where they agree, what asking both costs, and the rows on which they differ. */
function pairOf({ rows }, first, second) {
  let [quality, cost] = [0, 0]
  const differ = []
  for (const row of rows) {
    cost += row.c[first] + row.c[second]
    if (row.a[first] !== -1 && row.a[first] === row.a[second]) quality += row.s[first]
    else differ.push(row)
  }
  return { quality, cost, differ }
}

/** Below the limit on cost, since other rows may cost more. */
const margin = 0.95

/**
 * A cheap pair, and three to five models that vote where it differs: the highest score for at most `times` the cost of
 * the model `best`.
 */
export function chooseVote(outcomes, { best, times }) {
  const { models, rows } = outcomes
  const limit = rows.reduce((sum, row) => sum + row.c[best], 0) * times * margin
  const alone = singles(outcomes)
  const byQuality = models.map((_, model) => model).toSorted((a, b) => alone[b].quality - alone[a].quality)
  // Voters who are weaker or dearer than these only lose votes.
  const voters = byQuality.filter((model) => alone[model].cost <= alone[best].cost * 1.1).slice(0, 9)
  const panels = [3, 4, 5].flatMap((size) => subsets(voters, size))
  const scored = panels.map((panel) => ({ panel, ...pollOf(rows, panel) }))
  let top
  for (let first = 0; first < models.length; first += 1) {
    for (let second = 0; second < models.length; second += 1) {
      if (first === second) continue
      const { agreed, both, score } = agreementOf(rows, first, second)
      if (both > limit) continue
      for (const { panel, points, costs } of scored) {
        let [quality, cost] = [score, both]
        for (let row = 0; row < rows.length; row += 1) {
          if (agreed[row] === 1) continue
          quality += points[row]
          cost += costs[row]
        }
        if (cost <= limit && (top === undefined || quality > top.quality)) {
          top = { first, second, voters: panel, quality, cost }
        }
      }
    }
  }
  return top
}

function agreementOf(rows, first, second) {
  const agreed = Uint8Array.from(rows, ({ a }) => (a[first] !== -1 && a[first] === a[second] ? 1 : 0))
  return {
    agreed,
    both: rows.reduce((sum, { c }) => sum + c[first] + c[second], 0),
    score: rows.reduce((sum, { s }, row) => sum + (agreed[row] === 1 ? s[first] : 0), 0),
  }
}

/** By row: the score of the largest group's answer (the first of equal ones), and what asking all costs. */
function pollOf(rows, panel) {
  const points = new Uint8Array(rows.length)
  const costs = new Float64Array(rows.length)
  for (const [index, { a, s, c }] of rows.entries()) {
    let [most, winner] = [0, panel[0]]
    for (const one of panel) {
      const votes = a[one] === -1 ? 1 : panel.filter((other) => a[other] === a[one]).length
      if (votes > most) [most, winner] = [votes, one]
      costs[index] += c[one]
    }
    points[index] = a[winner] === -1 ? 0 : s[winner]
  }
  return { points, costs }
}

function subsets(list, size) {
  if (size === 0) return [[]]
  return list.flatMap((item, index) =>
    subsets(list.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
