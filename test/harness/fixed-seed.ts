import { configureGlobal, readConfigureGlobal } from 'fast-check'

// `npm test` says the same twice: what it finds is found by every run. `npm run test:long` draws a seed of its own.
configureGlobal({ ...readConfigureGlobal(), seed: 20261128 })
