/** Opens Payload when the server starts, so that scheduled work begins before anybody visits. */
export async function register() {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { start } = await import('./server.ts')
  await start()
}
