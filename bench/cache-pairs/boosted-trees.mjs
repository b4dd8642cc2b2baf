// Gradient-boosted trees for logistic loss, with monotone constraints (Friedman 2001; Chen and Guestrin 2016), each grown
// on a draw of the rows and of the features (Friedman 2002).

/** Bins of a feature. */
const bins = 24

/**
 * @param {number[][]} rows a row's features
 * @param {number[]} classes 0 or 1
 * @param {number[]} weights of the rows
 * @param {number[]} signs of each feature: -1, more of it never raises the score; 1, never lowers it; 0, free
 * @param {{ trees: number, depth: number, rate: number, leaf: number, ridge: number, rows: number, features: number }}
 *   options `leaf`: the fewest rows; `rows` and `features`: the share of them that a tree sees
 * @param {() => number} random from 0 to 1
 * @returns {{ trees: number[][], score: (row: number[]) => number }} trees as same-question-score.ts reads them
 */
export function boostTrees(rows, classes, weights, signs, options, random) {
  const cuts = signs.map((_, feature) => cutsOf(rows.map((row) => row[feature])))
  const binned = cuts.map((ends, feature) => Uint8Array.from(rows, (row) => binOf(row[feature], ends)))
  const sums = new Float64Array(rows.length)
  const trees = []
  for (let round = 0; round < options.trees; round += 1) {
    const slopes = new Float64Array(rows.length)
    const bends = new Float64Array(rows.length)
    for (let row = 0; row < rows.length; row += 1) {
      const chance = 1 / (1 + Math.exp(-sums[row]))
      slopes[row] = (classes[row] - chance) * weights[row]
      bends[row] = chance * (1 - chance) * weights[row]
    }
    const seen = Int32Array.from(rows.keys()).filter(() => random() < options.rows)
    const offered = [...signs.keys()].filter(() => random() < options.features)
    const tree = growTree(seen, { binned, cuts, slopes, bends, signs, options, offered })
    trees.push(tree)
    for (let row = 0; row < rows.length; row += 1) sums[row] += treeValue(tree, rows[row])
  }
  return { trees, score: (row) => trees.reduce((sum, tree) => sum + treeValue(tree, row), 0) }
}

function growTree(seen, { binned, cuts, slopes, bends, signs, options, offered }) {
  const tree = []
  const grow = (rows, depth, low, high) => {
    const node = tree.length / 4
    tree.push(-1, 0, 0, 0)
    const slope = sumOf(rows, slopes)
    const bend = sumOf(rows, bends)
    const value = Math.min(high, Math.max(low, slope / (bend + options.ridge)))
    tree[node * 4 + 1] = short(value * options.rate)
    if (depth === 0 || rows.length < 2 * options.leaf) return node
    const best = bestCut(rows, { binned, cuts, slopes, bends, signs, options, offered }, slope, bend)
    if (best === undefined) return node
    const { feature, bin, middle } = best
    const between = Math.min(high, Math.max(low, middle))
    const column = binned[feature]
    const below = rows.filter((row) => column[row] <= bin)
    const above = rows.filter((row) => column[row] > bin)
    const [up, down] = [signs[feature] > 0, signs[feature] < 0]
    const left = grow(below, depth - 1, down ? between : low, up ? between : high)
    const right = grow(above, depth - 1, up ? between : low, down ? between : high)
    tree.splice(node * 4, 4, feature, cuts[feature][bin], left, right)
    return node
  }
  grow(seen, options.depth, -9, 9)
  return tree
}

function bestCut(rows, { binned, cuts, slopes, bends, signs, options, offered }, slope, bend) {
  const { ridge, leaf } = options
  let best
  let most = 1e-3
  for (const feature of offered) {
    const ends = cuts[feature]
    if (ends.length === 0) continue
    const slopeIn = new Float64Array(ends.length + 1)
    const bendIn = new Float64Array(ends.length + 1)
    const rowsIn = new Int32Array(ends.length + 1)
    const column = binned[feature]
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]
      const bin = column[row]
      slopeIn[bin] += slopes[row]
      bendIn[bin] += bends[row]
      rowsIn[bin] += 1
    }
    let [leftSlope, leftBend, leftRows] = [0, 0, 0]
    for (let bin = 0; bin < ends.length; bin += 1) {
      leftSlope += slopeIn[bin]
      leftBend += bendIn[bin]
      leftRows += rowsIn[bin]
      if (leftRows < leaf || rows.length - leftRows < leaf) continue
      const left = leftSlope / (leftBend + ridge)
      const right = (slope - leftSlope) / (bend - leftBend + ridge)
      if (signs[feature] * (right - left) < 0) continue
      const gain = leftSlope * left + (slope - leftSlope) * right - slope ** 2 / (bend + ridge)
      if (gain <= most) continue
      most = gain
      best = { feature, bin, middle: (left + right) / 2 }
    }
  }
  return best
}

function treeValue(tree, row) {
  let node = 0
  while (tree[node] >= 0) node = 4 * (row[tree[node]] <= tree[node + 1] ? tree[node + 2] : tree[node + 3])
  return tree[node + 1]
}

function cutsOf(values) {
  const distinct = [...new Set(values)].toSorted((a, b) => a - b)
  if (distinct.length <= bins)
    return distinct.slice(1).map((value, index) => short((value + distinct[index]) / 2))
  const sorted = values.toSorted((a, b) => a - b)
  return [
    ...new Set(
      Array.from({ length: bins - 1 }, (_, index) =>
        short(sorted[Math.floor(((index + 1) * sorted.length) / bins)]),
      ),
    ),
  ]
}

function binOf(value, cuts) {
  let bin = 0
  while (bin < cuts.length && value > cuts[bin]) bin += 1
  return bin
}

function sumOf(rows, values) {
  let sum = 0
  for (const row of rows) sum += values[row]
  return sum
}

function short(value) {
  return Number(value.toFixed(4))
}
