import type { AdminOperation } from './operation.ts'
import { configOperations } from './config-operations.ts'
import { healthOperations } from './health-operations.ts'
import { keyOperations } from './key-operations.ts'
import { recordOperations } from './record-operations.ts'
import { releaseOperations } from './release-operations.ts'
import { spendOperations } from './spend-operations.ts'

/** All that the administration can do. Of two paths that fit, the first one counts. */
export const adminOperations: readonly AdminOperation[] = [
  ...configOperations,
  ...releaseOperations,
  ...keyOperations,
  ...spendOperations,
  ...healthOperations,
  ...recordOperations,
]
