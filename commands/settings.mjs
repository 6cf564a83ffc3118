import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { EnvironmentError, loadEnvironment } from '#cms/environment.mjs'

import { root } from './installation.mjs'
import { checkWritable } from './machine.mjs'
import { Refusal, say } from './steps.mjs'

/** @typedef {import('#cms/environment.mjs').Environment} Environment */

/**
 * The settings of this portal; writes `.env` with generated secrets when there is neither a file nor
 * a secret in the environment, and makes the folder of the repository the working directory.
 *
 * @returns {Environment}
 * @throws {Refusal} naming every broken value, or the folder that cannot be written to
 */
export function loadSettings() {
  process.chdir(root)
  checkWritable({ folder: root, mend: 'give your user the right to write there' })
  writeSecrets()
  const environment = readSettings()
  checkWritable({
    folder: environment.dataDirectory,
    mend: 'give your user the right to write there, or choose another folder with DATA_DIR',
  })
  return environment
}

function readSettings() {
  try {
    return loadEnvironment()
  } catch (cause) {
    if (!(cause instanceof EnvironmentError)) throw cause
    throw new Refusal(`${cause.message}\nSettings come from the environment and from .env.`, {
      cause,
    })
  }
}

function writeSecrets() {
  const file = path.join(root, '.env')
  if (process.env['PAYLOAD_SECRET'] || existsSync(file)) return
  writeFileSync(
    file,
    `# Settings of this portal. Never commit this file; README.md lists every setting.

# Signs sessions and tokens. Whoever knows it can sign in as anyone; a new one signs everybody out.
PAYLOAD_SECRET=${randomBytes(32).toString('hex')}

# Where documents live: file:… is SQLite, mongodb://host:27017/common-ground?replicaSet=rs0 MongoDB.
# DATABASE_URL=file:./data/portal.sqlite

# DATA_DIR=./data
# SITE_PORT=4321
# CMS_PORT=3000

# The addresses readers and editors see.
# SITE_URL=https://example.org
# CMS_URL=https://cms.example.org

# The server that sends mails, and the address they come from; without one no mail is sent.
# SMTP_URL=smtps://user:password@mail.example.org:465
# MAIL_FROM=portal@example.org
`,
    { mode: 0o600 },
  )
  say('✓ Wrote .env with a secret of your own')
}
