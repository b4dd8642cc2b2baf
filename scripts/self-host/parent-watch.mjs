const everyMs = 1_000

// Who started this process is asked at once: it may be gone before anyone watches.
const parent = process.ppid

/**
 * Calls `stop` when the process that started this one is gone: the wrapper (`--watch-parent`) or npm. A server
 * started directly may outlive its shell.
 */
export function endWithParent(stop) {
  const watched = process.argv.includes('--watch-parent') || process.env.npm_lifecycle_event !== undefined
  if (!watched) return
  const timer = setInterval(() => {
    if (process.ppid !== parent) void stop()
  }, everyMs)
  timer.unref()
}
