export { calculate, type Calculation } from './calculate.ts'
