/**
 * Asks for the latest thing wanted, one request at a time.
 *
 * While one is under way, only the newest further wish is kept; it starts when
 * the first has been answered. Every answer is handed on in the order it was
 * asked, so a dragged pin shows its way and always ends at the last place. An
 * error is handed on only when nothing newer is wanted.
 */
export interface Latest<Wish> {
  want(wish: Wish): void
  /** Forgets what is wanted and drops the answer under way. */
  drop(): void
}

export interface LatestHandlers<Wish, Answer> {
  ask(wish: Wish, signal: AbortSignal): Promise<Answer>
  answered(answer: Answer, wish: Wish): void
  failed(cause: unknown, wish: Wish): void
  /** True from the first wish until nothing is left to ask. */
  busy?(busy: boolean): void
}

export function latest<Wish, Answer>(handlers: LatestHandlers<Wish, Answer>): Latest<Wish> {
  let next: { wish: Wish } | undefined
  let running: AbortController | undefined

  async function run() {
    handlers.busy?.(true)
    while (next) {
      const { wish } = next
      next = undefined
      const controller = new AbortController()
      running = controller
      try {
        const answer = await handlers.ask(wish, controller.signal)
        if (!controller.signal.aborted) handlers.answered(answer, wish)
      } catch (cause) {
        if (!controller.signal.aborted && !next) handlers.failed(cause, wish)
      }
    }
    running = undefined
    handlers.busy?.(false)
  }

  return {
    want(wish) {
      next = { wish }
      if (!running) void run()
    },
    drop() {
      next = undefined
      running?.abort()
    },
  }
}
