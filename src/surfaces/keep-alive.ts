/**
 * Milliseconds of silence after which something that says nothing is sent: proxies between close idle connections
 * (Cloudflare's own after 100 s), and a client that has left is noticed only on a write.
 */
const silence = 15_000

/** Writes a keep-alive whenever nothing else was written for a while. */
export class KeepAlive {
  #quietSince = Date.now()
  #stopped = false
  readonly #ping: () => Promise<void>

  constructor(ping: () => Promise<void>, every = silence) {
    this.#ping = ping
    this.#wait(every)
  }

  wrote(): void {
    this.#quietSince = Date.now()
  }

  stop(): void {
    this.#stopped = true
  }

  #wait(every: number): void {
    // Not cleared: the runtime drops it with its request, and clearing costs more than that.
    setTimeout(() => {
      if (this.#stopped) return
      if (Date.now() - this.#quietSince >= every) {
        this.wrote()
        // A client that has gone is the next real write's to report.
        this.#ping().catch(() => {})
      }
      this.#wait(every)
    }, every)
  }
}
