/** Ends a command with the sentence of what went wrong; `DEBUG=1` adds where. */
export function sayFailure(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  if (process.env['DEBUG']) console.error(error)
  process.exit(1)
}
