import { constants, copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'
import sirv from 'sirv'

import { locales } from '#locales/languages.ts'

import { mediaDirectory } from '../environment.ts'
import { buildSearchIndex } from '../search/build.ts'
import type { SearchRecord } from '../search/record.ts'

/**
 * What a build does after its pages stand: the search index of each language, and the files that
 * documents refer to. Pages of `handover/` say what belongs in them and are then removed.
 */
export function handover(): AstroIntegration {
  return {
    name: 'handover',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/media', sirv(mediaDirectory, { dev: true }))
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const source = join(site, 'handover')
        for (const locale of locales) {
          const records = await readJson<SearchRecord[]>(join(source, 'search', `${locale}.json`))
          const directory = join(site, 'pagefind', locale)
          await buildSearchIndex({ locale, records, directory })
          logger.info(`Indexed ${records.length} pages in ${locale}`)
        }
        await copyMedia(await readJson<string[]>(join(source, 'media.json')), join(site, 'media'))
        await rm(source, { recursive: true })
        // Imported late: `astro check` has no use for the CMS.
        const { closeCms } = await import('../loaders/cms.ts')
        await closeCms()
      },
    },
  }
}

async function copyMedia(files: readonly string[], target: string): Promise<void> {
  if (files.length > 0) await mkdir(target, { recursive: true })
  for (const file of files) {
    try {
      // A file system that can shares the bytes instead of doubling them.
      await copyFile(join(mediaDirectory, file), join(target, file), constants.COPYFILE_FICLONE)
    } catch (cause) {
      throw new Error(`The file media/${file} is missing in ${mediaDirectory}: upload it again.`, {
        cause,
      })
    }
  }
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T
}
