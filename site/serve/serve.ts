import { liveLink, sitePort, siteUrl } from '../environment.ts'
import { createSiteServer } from './server.ts'

/** `npm run serve`: serves the published site on SITE_PORT. */
const server = createSiteServer(liveLink)

/** Longest a request under way may take once the server is asked to end. */
const graceMilliseconds = 5_000

server.once('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  console.error(
    isTaken
      ? `Port ${sitePort} is taken: end what uses it, or set SITE_PORT to another.`
      : `The site cannot be served on port ${sitePort}: ${error.message}.`,
  )
  process.exit(1)
})

// A file that vanishes or cannot be opened while it is sent reaches us only here; it must not end the rest.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (error.syscall !== 'open' && error.syscall !== 'read') throw error
  console.error(error.message)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), graceMilliseconds).unref()
  })
}

server.listen(sitePort, () => console.log(`Site   ${siteUrl}/`))
