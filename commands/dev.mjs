/**
 * `npm run dev`: the CMS and the site with reload, for work on the code. Both read the same database as
 * `npm start`; the site shows what is published there.
 */
import { ensureInstalled, node } from './installation.mjs'
import { checkNode, checkPort } from './machine.mjs'
import { loadStarter, prepareDatabase, variablesOf } from './portal.mjs'
import { isStopping, start, stopAll, stopChildrenOnSignals } from './processes.mjs'
import { loadSettings } from './settings.mjs'
import { Refusal } from './steps.mjs'

stopChildrenOnSignals()
try {
  checkNode()
  const environment = loadSettings()
  const { sitePort, cmsPort, siteUrl, cmsUrl } = environment
  await checkPort({ port: sitePort, variable: 'SITE_PORT' })
  await checkPort({ port: cmsPort, variable: 'CMS_PORT' })
  await ensureInstalled()
  const { administrator, documents } = await prepareDatabase(environment)
  await loadStarter({ environment, documents })

  const env = { ...variablesOf(environment), NODE_ENV: 'development' }
  const servers = [
    ['node_modules/next/dist/bin/next', 'dev', 'cms', '--port', String(cmsPort)],
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(sitePort)],
  ].map((args) => start({ file: node, args, env, inherit: true }))
  console.log(`\nSite   ${siteUrl}/\nAdmin  ${cmsUrl}/admin\n`)
  if (administrator) {
    console.log(`Sign in as ${administrator.email} with the password ${administrator.password}`)
  }
  await Promise.race(
    servers.map((server) => new Promise((resolve) => server.once('close', resolve))),
  )
  if (!isStopping()) throw new Refusal('One of the two servers ended; its last lines say why.')
} catch (error) {
  if (!isStopping()) {
    console.error(error instanceof Refusal ? error.message : error)
    await stopAll()
    process.exit(1)
  }
}
