import { pick } from '../../fixtures/random.ts'

/**
 * Texts drawn at random from the sentences of one language. Now and then a word is exchanged for one made
 * up, as often as new words turn up in the real texts (Heaps' law: n words of text are about k·n^β
 * different ones); it is then drawn again as new words are.
 */
export class Prose {
  private readonly next: () => number
  private readonly titles: string[]
  private readonly sentences: string[]
  private readonly known: Set<string>
  private said: number
  /** How many different words so many words of text hold. */
  private readonly knownAfter: (said: number) => number

  /**
   * @param real titles and texts of the language; at least one of each.
   * @param next gives numbers from 0 to 1.
   */
  constructor(
    { titles, texts }: { titles: readonly string[]; texts: readonly string[] },
    next: () => number,
  ) {
    this.next = next
    this.titles = [...titles]
    this.sentences = texts.flatMap(sentencesIn)
    const all = [...this.titles, ...this.sentences]
    const words = all.flatMap(wordsIn)
    const half = all.filter((_, number) => number % 2 === 0).flatMap(wordsIn)
    this.known = new Set(words)
    this.said = words.length
    const exponent =
      Math.log(this.known.size / new Set(half).size) / Math.log(words.length / half.length)
    const factor = this.known.size / words.length ** exponent
    this.knownAfter = (said) => factor * said ** exponent
  }

  /** The beginning of one title and the end of another. */
  title(): string {
    const [first, second] = [this.titles, this.titles].map((titles) =>
      pick(this.next, titles).split(' '),
    ) as [string[], string[]]
    const beginning = first.slice(0, Math.ceil(first.length / 2))
    const ending = second.slice(Math.floor(second.length / 2))
    return this.renewed([...beginning, ...ending].join(' '), this.titles)
  }

  /** A text of so many sentences. */
  text(sentences: number): string {
    return Array.from({ length: sentences }, () =>
      this.renewed(pick(this.next, this.sentences), this.sentences),
    ).join(' ')
  }

  /** A text with as many new words as are due; it is drawn again from where it came from. */
  private renewed(text: string, pool: string[]): string {
    const words = text.match(/\p{L}{4,}/gu) ?? []
    this.said += wordsIn(text).length
    let renewed = text
    for (const word of words) {
      if (this.knownAfter(this.said) < this.known.size + 1) break
      renewed = renewed.replace(word, this.newWord())
    }
    if (renewed !== text) pool.push(renewed)
    return renewed
  }

  /** The beginning of one word and the end of another, which the stemmer knows. */
  private newWord(): string {
    for (;;) {
      const [first, second] = [this.titles, this.sentences].map((texts) => {
        const words = pick(this.next, texts).match(/\p{L}{4,}/gu)
        return words ? pick(this.next, words).toLowerCase() : ''
      }) as [string, string]
      const word =
        first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2))
      if (word.length < 5 || this.known.has(word)) continue
      this.known.add(word)
      return word
    }
  }
}

/** The sentences of a text. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence.trim())

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
