import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'

import { findFreePort } from '../../commands/machine.mjs'
import { outcomeOf, startNode } from '../fixtures/commands.ts'
import { copiesOfStarter } from './copies.ts'

const starter = 'content/starter'

/** A portal with a data folder of its own, on SQLite, made by the commands a person would use. */
export class BenchPortal {
  readonly directory: string
  readonly variables: Record<string, string>
  private server: ChildProcess | undefined

  private constructor({ directory, port }: { directory: string; port: number }) {
    this.directory = directory
    this.variables = {
      DATA_DIR: directory,
      DATABASE_URL: `file:${path.join(directory, 'portal.sqlite')}`,
      PAYLOAD_SECRET: 'of-the-bench-and-of-nothing-else-0123456789',
      SITE_PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
    }
  }

  /**
   * Makes a portal and fills it.
   *
   * @param pages about how many pages its site shall have, from copies of the starter content; the
   *   starter content itself where it is left out.
   */
  static async create({ pages }: { pages?: number }): Promise<BenchPortal> {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'common-ground-bench-'))
    const portal = new BenchPortal({ directory, port: await findFreePort() })
    const content = pages
      ? await copiesOfStarter({ from: starter, to: path.join(directory, 'content'), pages })
      : starter
    await portal.run(['cms/commands/prepare-database.ts'])
    await portal.run(['cms/commands/import.ts', content])
    return portal
  }

  /** The folder of the release visitors see. */
  get live(): string {
    return realpathSync(path.join(this.directory, 'live'))
  }

  /**
   * Runs a script of the repository on this portal.
   *
   * @returns what it printed
   * @throws when it fails, with what it printed
   */
  async run(script: readonly string[]): Promise<string> {
    const { code, output } = await outcomeOf(startNode({ script, variables: this.variables }))
    if (code !== 0) throw new Error(`${script.join(' ')} ended with ${code}:\n${output}`)
    return output
  }

  async publish(): Promise<void> {
    await this.run(['site/publish/publish.ts', '--force'])
  }

  /** Serves what is published. Returns its address. */
  async serve(): Promise<string> {
    this.server = startNode({ script: ['site/serve/serve.ts'], variables: this.variables })
    await once(this.server.stdout!, 'data')
    return this.variables['SITE_URL']!
  }

  async remove(): Promise<void> {
    if (this.server) {
      this.server.kill('SIGTERM')
      await once(this.server, 'close')
    }
    rmSync(this.directory, { recursive: true, force: true })
  }
}
