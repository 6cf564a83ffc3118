import { spawn } from 'node:child_process'

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
  const output = await run({ options: ['-D'], input: '' }).catch(() => undefined)
  if (output === undefined)
    return 'there is no program hunspell: install it, with the dictionaries of the six languages'
  const found = output.split('\n').map((line) => line.split('/').at(-1))
  const missing = locales.map(dictionaryOf).filter((name) => !found.includes(name))
  if (missing.length === 0) return undefined
  return `Hunspell has no dictionary ${missing.join(', ')}: install the packages hunspell-<language> of your system`
}

/** What Hunspell prints; where its dictionaries are it prints as an error. */
function run({ options, input }: { options: string[]; input: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('hunspell', options)
    let output = ''
    child.on('error', reject)
    child.stdout.on('data', (chunk: Buffer) => (output += chunk))
    if (options.includes('-D')) child.stderr.on('data', (chunk: Buffer) => (output += chunk))
    child.on('close', () => resolve(output))
    child.stdin.end(input)
  })
}
