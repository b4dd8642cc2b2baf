const everyMs = 1_000

/**
 * Calls `stop` when the process that started this one is gone: the wrapper (`--watch-parent`) or npm. A server
 * started directly may outlive its shell.
 */
export function endWithParent(stop) {
  const watched = process.argv.includes('--watch-parent') || process.env.npm_lifecycle_event !== undefined
  if (!watched) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) void stop()
  }, everyMs)
  timer.unref()
}
