/** Gives the next one their turn; calling it again does nothing. */
export type EndTurn = () => void

/**
 * A queue for one thing only one may do at a time: each takes a turn and gives it on. Waiting is
 * bounded, so that whoever waits for themselves is told instead of hanging.
 */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  readonly #patience: number
  readonly #refusal: () => Error

  /**
   * @param options `patience` in milliseconds; `refusal` makes the error of whom it ran out for
   */
  constructor({ patience, refusal }: { patience: number; refusal: () => Error }) {
    this.#patience = patience
    this.#refusal = refusal
  }

  /** Waits for the turns taken before. */
  async take(): Promise<EndTurn> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<undefined>()
    this.#last = before.then(() => promise)
    let timer: NodeJS.Timeout | undefined
    const outOfPatience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.#refusal()), this.#patience)
    })
    try {
      await Promise.race([before, outOfPatience])
      return () => resolve(undefined)
    } catch (error) {
      resolve(undefined)
      throw error
    } finally {
      clearTimeout(timer)
    }
  }
}
