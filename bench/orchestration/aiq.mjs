/** Corners of the upper hull by rising cost, while quality rises: what mixes of the points reach. */
export function costHull(points) {
  const hull = []
  for (const point of points.toSorted((a, b) => a.cost - b.cost || b.quality - a.quality)) {
    if (hull.length > 0 && point.quality <= hull.at(-1).quality) continue
    while (hull.length > 1 && isBelow(hull.at(-2), hull.at(-1), point)) hull.pop()
    hull.push(point)
  }
  return hull
}

function isBelow(left, middle, right) {
  const rise = (right.quality - left.quality) * (middle.cost - left.cost)
  return (middle.quality - left.quality) * (right.cost - left.cost) <= rise
}

/** From the cheapest model's cost to that of the best one: of equally good ones the cheaper. */
export function costSpan(singles) {
  const top = Math.max(...singles.map(({ quality }) => quality))
  return {
    from: Math.min(...singles.map(({ cost }) => cost)),
    to: Math.min(...singles.filter(({ quality }) => quality === top).map(({ cost }) => cost)),
  }
}

/** Mean quality of the hull over the logarithm of cost between `from` and `to`; its pieces are integrated exactly. */
export function aiqLog(points, { from, to }) {
  const hull = costHull(points)
  const corners = [{ cost: 0, quality: hull[0].quality }, ...hull]
  let area = 0
  for (const [index, left] of corners.entries()) {
    const right = corners[index + 1] ?? { cost: Number.POSITIVE_INFINITY, quality: left.quality }
    const [start, end] = [Math.max(left.cost, from), Math.min(right.cost, to)]
    if (end <= start) continue
    const isLevel = right.quality === left.quality
    const slope = isLevel ? 0 : (right.quality - left.quality) / (right.cost - left.cost)
    area += (left.quality - slope * left.cost) * Math.log(end / start) + slope * (end - start)
  }
  return area / Math.log(to / from)
}
