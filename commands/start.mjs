/**
 * `npm start`: from a bare machine to a running portal. Runs on the system's Node before anything is
 * installed and uses nothing but Node itself; every part runs under the project's own Node.
 *
 *     node commands/start.mjs --cms-only     a web server of its own serves the site
 *     node commands/start.mjs --build-only   installs and builds the CMS, for an image
 */
import os from 'node:os'
import { parseArgs } from 'node:util'

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

/** @typedef {import('./portal.mjs').Environment} Environment */

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
  const { values } = parseArgs({
    options: { 'cms-only': { type: 'boolean' }, 'build-only': { type: 'boolean' } },
  })
  const buildOnly = values['build-only'] ?? false
  const withSite = !(values['cms-only'] ?? false)
  checkNode()
  const environment = loadSettings()
  if (!buildOnly) await checkPorts({ environment, withSite })
  await checkSpaces(environment)
  await ensureInstalled()
  if (buildOnly) return await buildCms(environment)
  await buildAll(environment)
  await serveAll({ environment, withSite })
  const { siteUrl, cmsUrl } = environment
  console.log(`\nSite   ${siteUrl}/\nAdmin  ${cmsUrl}/admin\n`)
  tellHowToSignIn()
  console.log('Ctrl-C stops everything.')
}

/** @param {{ environment: Environment, withSite: boolean }} portal */
async function checkPorts({ environment, withSite }) {
  if (withSite) await checkPort({ port: environment.sitePort, variable: 'SITE_PORT' })
  await checkPort({ port: environment.cmsPort, variable: 'CMS_PORT' })
}

/** @param {Environment} environment */
async function checkSpaces({ dataDirectory }) {
  const code = (isInstalled() ? 0 : bytes.installation) + (isCmsBuilt() ? 0 : bytes.cms)
  await checkSpace({ folder: root, bytes: code + bytes.data })
  await checkSpace({ folder: dataDirectory, bytes: bytes.data })
}

/** @param {Environment} environment */
async function buildAll(environment) {
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
}

/** @param {{ environment: Environment, withSite: boolean }} portal */
async function serveAll({ environment, withSite }) {
  const { sitePort, cmsPort } = environment
  const site = {
    name: 'The site',
    args: ['--run', 'serve'],
    url: `http://localhost:${sitePort}/`,
    environment,
  }
  const cms = {
    name: 'The CMS',
    args: ['node_modules/next/dist/bin/next', 'start', 'cms', '--port', String(cmsPort)],
    url: `http://localhost:${cmsPort}/api/health`,
    environment,
  }
  await Promise.all((withSite ? [site, cms] : [cms]).map(serve))
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
