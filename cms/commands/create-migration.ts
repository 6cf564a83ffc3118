/**
 * Writes the SQLite migration from the last one to the collections as they are now:
 *
 *     npm run cms:migration -- add-consent
 *
 * Payload's generator writes imports that only a bundler understands; they are mended, so that plain
 * Node runs the file.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../migrations/sqlite', import.meta.url))
const name = process.argv[2]
if (!name) {
  console.error('Name the migration after what changes: npm run cms:migration -- add-consent')
  process.exit(1)
}

const { status } = spawnSync(
  process.execPath,
  ['node_modules/payload/bin.js', 'migrate:create', name],
  { stdio: 'inherit', env: { ...process.env, PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts' } },
)
if (status !== 0) process.exit(status ?? 1)

// The files are read from the folder; the index is for bundlers.
rmSync(path.join(folder, 'index.ts'), { force: true })
for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
  const migration = path.join(folder, file)
  const mended = readFileSync(migration, 'utf8')
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  writeFileSync(migration, mended)
}
