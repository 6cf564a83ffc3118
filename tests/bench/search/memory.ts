import { readdirSync, readFileSync } from 'node:fs'

/** How often it is looked; the system itself remembers the most a process has had. */
const interval = 100

/**
 * Watches the memory of the processes of a name that descend from this one, as far as the system tells
 * (Linux, proc(5)).
 *
 * @param name the beginning of the program's name.
 * @returns ends the watch and gives the most that one of them has had at a time, in megabytes.
 */
export function watchMemory(name: string): () => number | undefined {
  let most: number | undefined
  const timer = setInterval(() => {
    for (const kilobytes of peaksOf(name)) most = Math.max(most ?? 0, kilobytes / 1000)
  }, interval)
  return () => {
    clearInterval(timer)
    return most
  }
}

/** Peak resident memory of each such process, in kilobytes. */
function peaksOf(name: string): number[] {
  const processes = new Map<number, { parent: number; name: string; peak: number }>()
  for (const entry of listed('/proc').filter((file) => /^\d+$/.test(file))) {
    const status = read(`/proc/${entry}/status`)
    const field = (label: string) => new RegExp(`^${label}:\\s*(\\S+)`, 'm').exec(status)?.[1]
    processes.set(Number(entry), {
      parent: Number(field('PPid')),
      name: field('Name') ?? '',
      peak: Number(field('VmHWM') ?? 0),
    })
  }
  const descends = (id: number): boolean => {
    const parent = processes.get(id)?.parent
    return parent !== undefined && (parent === process.pid || descends(parent))
  }
  return [...processes]
    .filter(([id, found]) => found.name.startsWith(name) && descends(id))
    .map(([, { peak }]) => peak)
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Another system.
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}
