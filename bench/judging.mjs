// CPU of vote, merge, best and all gates on five answers of 300 words: node bench/judging.mjs (Node 22.18 or newer)
import { sum as aggregation } from './aggregation.mjs'
import { sum as gates } from './gates.mjs'

const all = aggregation + gates
console.log(`vote + merge + best ${aggregation.toFixed(2)} ms, gates ${gates.toFixed(2)} ms`)
console.log(`in all ${all.toFixed(2)} ms  (goal <= 2 ms) ${all <= 2 ? 'met' : 'MISSED'}`)
