/** Silence longer than this makes people wonder. */
const heartbeat = 5_000

/**
 * Says what is being done, that it goes on, and how long it took.
 *
 * @param work returns what to add to the last line, such as "1,760 pages".
 */
export async function step(title: string, work: () => Promise<string | undefined>): Promise<void> {
  const start = performance.now()
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  console.log(`${title} …`)
  const beat = setInterval(() => console.log(`${title} … ${seconds()}`), heartbeat)
  try {
    const result = await work()
    console.log(`${title}: ${result ? `${result}, ` : ''}${seconds()}`)
  } finally {
    clearInterval(beat)
  }
}
