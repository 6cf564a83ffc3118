import { cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { compress, filesIn } from '#site/publish/files.ts'
import { createSiteServer } from '#site/serve/server.ts'

import { serve, type Served } from './serving.ts'

/** Folders of their own, which can be changed; the rest leads to the release. */
const own = new Set(['_astro', 'pagefind'])

/** A release with another search index, or other scripts, than it was built with. */
export class StagedSite {
  readonly directory: string
  private served: Served | undefined

  private constructor(directory: string) {
    this.directory = directory
  }

  /**
   * @param directory a folder that does not exist yet.
   * @param index folder of the index that takes the place of the release's; it is moved here.
   */
  static async create({
    release,
    directory,
    index,
  }: {
    release: string
    directory: string
    index: string
  }): Promise<StagedSite> {
    await mkdir(directory, { recursive: true })
    for (const entry of await readdir(release)) {
      if (own.has(entry)) continue
      await symlink(path.join(release, entry), path.join(directory, entry))
    }
    await cp(path.join(release, '_astro'), path.join(directory, '_astro'), { recursive: true })
    await rename(index, path.join(directory, 'pagefind'))
    return new StagedSite(directory)
  }

  /**
   * Rewrites files by their paths.
   *
   * @throws when that changes none of them.
   */
  async rewrite(files: RegExp, change: (text: string) => string): Promise<void> {
    let changed = 0
    for (const folder of own) {
      for (const file of await filesIn(path.join(this.directory, folder))) {
        if (!files.test(`${folder}/${file}`)) continue
        const whole = path.join(this.directory, folder, file)
        const before = await readFile(whole, 'utf8')
        const after = change(before)
        if (after === before) continue
        await writeFile(whole, after)
        for (const form of ['.br', '.gz']) await rm(whole + form, { force: true })
        changed += 1
      }
    }
    if (changed === 0) throw new Error(`No file like ${files.source} holds what is to be changed.`)
  }

  /** Compresses the index as publishing does, so that it weighs what a reader fetches. */
  async compress(): Promise<void> {
    const folder = path.join(this.directory, 'pagefind')
    const files = Object.fromEntries((await filesIn(folder)).map((file) => [file, '']))
    await compress({ folder, files, previous: undefined })
  }

  /** Serves it as the portal does. Returns its address. */
  async serve(): Promise<string> {
    this.served = await serve(createSiteServer(this.directory))
    return this.served.address
  }

  async remove(): Promise<void> {
    await this.served?.close()
    await rm(this.directory, { recursive: true, force: true })
  }
}
