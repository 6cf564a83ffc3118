import { findProgram, installDebianPackages } from './machine.mjs'
import { CommandFailure, run } from './processes.mjs'
import { step } from './steps.mjs'

/** Debian's packages, and the dictionaries they bring. */
const dictionaries = {
  'hunspell-en-gb': 'en_GB',
  'hunspell-sv': 'sv_SE',
  'hunspell-de-de': 'de_DE',
  'hunspell-pl': 'pl_PL',
  'hunspell-ro': 'ro_RO',
  'hunspell-hu': 'hu_HU',
}

/**
 * Hunspell with the dictionaries of the portal's languages, for the spelling of the content: found, else
 * Debian's packages where this process may install them. Where they are still missing the check of the
 * content says so.
 */
export async function ensureHunspell() {
  const packages = await missingPackages()
  if (packages.length === 0) return
  await step(`Installing Hunspell (Debian packages ${packages.join(', ')})`, async (note) => {
    await installDebianPackages({ names: packages, note }).catch((/** @type {Error} */ error) =>
      note(error.message),
    )
  })
}

/** @returns {Promise<string[]>} */
async function missingPackages() {
  if (!findProgram('hunspell')) return ['hunspell', ...Object.keys(dictionaries)]
  const found = (await listDictionaries()).map((line) => line.split('/').at(-1))
  return Object.entries(dictionaries).flatMap(([name, dictionary]) =>
    found.includes(dictionary) ? [] : [name],
  )
}

/**
 * The list is printed as an error, and the program fails where the locale's own dictionary is missing.
 *
 * @returns {Promise<string[]>}
 */
async function listDictionaries() {
  /** @type {string[]} */
  const lines = []
  try {
    await run({ file: 'hunspell', args: ['-D'], onLine: (line) => lines.push(line) })
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
  }
  return lines
}
