/** Saves what a page holds by itself: soon after a change, one save at a time, the last state always. */

/** What a save answers: how many there were, and when. */
export interface Saved {
  readonly revision: number
  readonly updated: string | null
}

export type SaveStatus =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  /** Nothing is lost: the page still holds it, and the next change or `flush` tries again. */
  | { readonly state: 'failed'; readonly why: string; readonly conflict: boolean }

/** How long a change waits for the next, and how long at the most, in milliseconds. */
export const rest = 400
export const longest = 1000

interface Means<T> {
  /** Sends the data; rejects where they could not be saved. */
  readonly send: (data: T, base: number) => Promise<Saved>
  readonly onStatus: (status: SaveStatus) => void
  /** Turns what `send` rejected with into words. */
  readonly explain: (error: unknown) => { why: string; conflict: boolean }
}

export class Saver<T> {
  readonly #means: Means<T>
  #revision: number
  #waiting: { data: T } | undefined
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | undefined

  constructor(means: Means<T>, revision: number) {
    this.#means = means
    this.#revision = revision
  }

  /** True where something is not saved yet. */
  get dirty(): boolean {
    return this.#waiting !== undefined || this.#sending !== undefined
  }

  /** Saves the data after a short rest. */
  save(data: T): void {
    if (!this.#waiting) this.#since = Date.now()
    this.#waiting = { data }
    this.#means.onStatus({ state: 'saving' })
    clearTimeout(this.#timer)
    const waited = Date.now() - this.#since
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(rest, longest - waited)))
  }

  /** Goes on from another revision, which somebody else has saved. */
  rebase(revision: number): void {
    this.#revision = revision
  }

  /** Saves at once what waits; ends when nothing waits, or a save failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined))
    return this.#sending
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting) {
      const { data } = this.#waiting
      this.#waiting = undefined
      try {
        const { revision, updated } = await this.#means.send(data, this.#revision)
        this.#revision = revision
        if (!this.#waiting) this.#means.onStatus({ state: 'saved', at: updated })
      } catch (error) {
        // What was changed meanwhile is newer than what could not be sent.
        this.#waiting ??= { data }
        this.#means.onStatus({ state: 'failed', ...this.#means.explain(error) })
        return
      }
    }
  }
}
