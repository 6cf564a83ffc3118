import { constants, copyFile, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { AstroIntegration } from 'astro'
import sirv from 'sirv'

import { locales, type Locale } from '#locales/languages.ts'

import { mediaDirectory } from '../environment.ts'
import { buildSearchIndexes, type SearchSource } from '../search/build.ts'

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
        const sources = await Promise.all(
          locales.map(async (locale) => {
            const file = join(source, 'search', `${locale}.json`)
            return [locale, await readJson<SearchSource>(file)] as const
          }),
        )
        await buildSearchIndexes({
          sources: Object.fromEntries(sources) as Record<Locale, SearchSource>,
          directory: join(site, 'pagefind'),
          onIndexed: (locale, records) => logger.info(`Indexed ${records} records in ${locale}`),
        })
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
