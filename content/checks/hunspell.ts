import { execFile } from 'node:child_process'

import { languageOf, locales, type Locale } from '#locales/languages.ts'

/** Name of a language's dictionary in Debian and LibreOffice: `de_DE`. */
const dictionaryOf = (locale: Locale): string => languageOf(locale).openGraph

/**
 * Asks Hunspell (https://hunspell.github.io) for words it does not know.
 *
 * @param words whole words, one language's.
 * @param ownWords path of a list of further words, a word a line; `word/model` is inflected as the model is.
 * @throws when Hunspell or its dictionary is missing.
 */
export async function unknownWords({
  words,
  locale,
  ownWords,
}: {
  words: Iterable<string>
  locale: Locale
  ownWords: string
}): Promise<Set<string>> {
  const output = await run({
    options: ['-d', dictionaryOf(locale), '-i', 'utf-8', '-p', ownWords, '-l'],
    input: [...words].join('\n'),
  })
  return new Set(output.split('\n').filter(Boolean))
}

/** Why spelling cannot be checked on this machine, and the mend; undefined where it can. */
export async function missingHunspell(): Promise<string | undefined> {
  const found = await dictionaries()
  if (!found)
    return 'there is no program hunspell: install it, with the dictionaries of the six languages'
  const missing = locales.map(dictionaryOf).filter((name) => !found.includes(name))
  if (missing.length === 0) return undefined
  return `Hunspell has no dictionary ${missing.join(', ')}: install the packages hunspell-<language> of your system`
}

/** Names of the dictionaries there are; undefined where there is no Hunspell. It lists them as errors. */
function dictionaries(): Promise<string[] | undefined> {
  return new Promise((resolve) => {
    execFile('hunspell', ['-D'], (error, _output, errors) => {
      if (error?.code === 'ENOENT') resolve(undefined)
      else resolve(errors.split('\n').map((line) => line.split('/').at(-1)!))
    })
  })
}

function run({ options, input }: { options: string[]; input: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    // It reads our list of words in the encoding of its environment, whatever its options say.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const child = execFile('hunspell', options, { env, maxBuffer: Infinity }, (error, output) => {
      if (error) reject(new Error(`Hunspell failed: ${error.message}`, { cause: error }))
      else resolve(output)
    })
    // What ends it early is told by how it ends.
    child.stdin!.on('error', () => undefined)
    child.stdin!.end(input)
  })
}
