/**
 * `npm start`: from a bare machine to a running portal. Runs on the system's Node before anything is
 * installed and uses nothing but Node itself; every part runs under the project's own Node.
 */
import os from 'node:os'

import {
  buildCms,
  isCmsBuilt,
  loadStarter,
  prepareDatabase,
  publishSite,
  serve,
} from './portal.mjs'
import { ensureInstalled, isInstalled, root } from './installation.mjs'
import { checkNode, checkPort, checkSpace } from './machine.mjs'
import { isStopping, stopAll, stopChildrenOnSignals } from './processes.mjs'
import { loadSettings } from './settings.mjs'
import { Refusal } from './steps.mjs'

/** Measured on a fresh clone, with some room. */
const bytes = { installation: 2.2e9, cms: 0.8e9, data: 0.3e9 }
/** What `next build` and a site build need at the same time. */
const memoryForBoth = 4.5e9

/** @type {import('./portal.mjs').Administrator | null} */
let administrator = null

stopChildrenOnSignals()
process.on('uncaughtException', (error) => void fail(error))
await startPortal().catch(fail)

async function startPortal() {
  checkNode()
  const environment = loadSettings()
  const { sitePort, cmsPort, siteUrl, cmsUrl, dataDirectory } = environment
  await checkPort({ port: sitePort, variable: 'SITE_PORT' })
  await checkPort({ port: cmsPort, variable: 'CMS_PORT' })
  await checkSpace({
    folder: root,
    bytes: (isInstalled() ? 0 : bytes.installation) + (isCmsBuilt() ? 0 : bytes.cms) + bytes.data,
  })
  await checkSpace({ folder: dataDirectory, bytes: bytes.data })

  await ensureInstalled()
  const prepared = await prepareDatabase(environment)
  administrator = prepared.administrator
  const fillSite = async () => {
    await loadStarter({ environment, documents: prepared.documents })
    await publishSite(environment)
  }
  if (hasRoomForBoth()) {
    await Promise.all([buildCms(environment), fillSite()])
  } else {
    await fillSite()
    await buildCms(environment)
  }

  await Promise.all([
    serve({
      name: 'The site',
      args: ['--run', 'serve'],
      url: `http://localhost:${sitePort}/`,
      environment,
    }),
    serve({
      name: 'The CMS',
      args: ['node_modules/next/dist/bin/next', 'start', 'cms', '--port', String(cmsPort)],
      url: `http://localhost:${cmsPort}/admin`,
      environment,
    }),
  ])

  console.log(`\nSite   ${siteUrl}/\nAdmin  ${cmsUrl}/admin\n`)
  tellHowToSignIn()
  console.log('Ctrl-C stops both.')
}

function hasRoomForBoth() {
  const memory = process.availableMemory?.() ?? os.freemem()
  return os.availableParallelism() > 1 && memory >= memoryForBoth
}

function tellHowToSignIn() {
  if (administrator) {
    const { email, password } = administrator
    console.log(`Sign in as ${email} with the password ${password}`)
    console.log('It is shown this once: keep it, or change it below Account after signing in.')
    administrator = null
  } else {
    console.log('Sign in with your account; npm run cms:administrator gives a new password.')
  }
}

/** @param {unknown} error */
async function fail(error) {
  if (isStopping()) return
  await stopAll()
  if (administrator) tellHowToSignIn()
  console.error(
    `\n${error instanceof Refusal ? error.message : (error instanceof Error && error.stack) || error}`,
  )
  process.exit(1)
}
