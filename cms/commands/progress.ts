import { SingleBar } from 'cli-progress'

/** Shows how far a command is: a bar on a terminal, else a line at most once a second. */
export interface Progress {
  advance: () => void
  /** Ends the bar, so that lines may follow. */
  stop: () => void
}

/** @param title what is being done, as in `Importing` */
export function startProgress({ title, total }: { title: string; total: number }): Progress {
  return process.stdout.isTTY ? bar({ title, total }) : lines({ title, total })
}

function bar({ title, total }: { title: string; total: number }): Progress {
  const single = new SingleBar({
    format: `${title} {bar} {value} of {total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stdout,
  })
  single.start(total, 0)
  return { advance: () => single.increment(), stop: () => single.stop() }
}

function lines({ title, total }: { title: string; total: number }): Progress {
  let done = 0
  let saidAt = Date.now()
  return {
    advance: () => {
      done += 1
      if (Date.now() - saidAt < 1000) return
      saidAt = Date.now()
      console.log(`${title}: ${done} of ${total}`)
    },
    stop: () => undefined,
  }
}
