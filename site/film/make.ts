import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

import sharp from 'sharp'

import { film } from './film.ts'
import { pictureAt } from './picture.ts'

/**
 * `npm run film`: draws the film, picture by picture, and puts it and its poster in the place of those in
 * `content/starter/media/`. Takes some minutes and needs ffmpeg with libx264 on PATH.
 */
const media = fileURLToPath(new URL('../../content/starter/media/', import.meta.url))
const output = `${media}worry-film/worry-film.mp4`
const poster = `${media}worry-poster/worry-poster.png`
/** Files whose names begin with a dot are no content. */
const half = `${media}worry-film/.half.mp4`

/** Pictures drawn at a time. */
const ahead = 4

try {
  await encode()
  await rename(half, output)
  // Flat colours: few are enough, and no picture the CMS takes is smaller and comes out as it went in.
  await sharp(svgAt(film.poster))
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 10 })
    .toFile(poster)
  console.log(`${output}\n${poster}`)
} catch (error) {
  await rm(half, { force: true })
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function encode(): Promise<void> {
  const encoder = spawn('ffmpeg', settings(), { stdio: ['pipe', 'ignore', 'inherit'] })
  const [drawn, ended] = await Promise.allSettled([
    pipeline(Readable.from(pictures()), encoder.stdin),
    once(encoder, 'close') as Promise<[code: number | null]>,
  ])
  if (ended.status === 'rejected') {
    throw new Error(
      'The film is not made, for ffmpeg does not start: install it (apt-get install ffmpeg).',
      { cause: ended.reason },
    )
  }
  const [code] = ended.value
  if (code !== 0) throw new Error(`The film is not made: ffmpeg ended with ${String(code)}.`)
  if (drawn.status === 'rejected') throw drawn.reason
}

/** The film's pictures one after the other, as bytes of red, green and blue. */
async function* pictures(): AsyncGenerator<Buffer> {
  const count = film.duration * film.rate
  const drawing: Promise<Buffer>[] = []
  for (let index = 0; index < count + ahead; index += 1) {
    if (index < count) {
      drawing.push(
        sharp(svgAt(index / film.rate))
          .removeAlpha()
          .raw()
          .toBuffer(),
      )
    }
    if (index >= ahead) yield await drawing.shift()!
  }
}

function svgAt(at: number): Buffer {
  return Buffer.from(pictureAt(at))
}

/**
 * H.264 as every browser and the chips of old phones play it (High profile, level 3.1), its index first, so
 * that it plays while it loads.
 */
function settings(): string[] {
  return [
    ...['-hide_banner', '-loglevel', 'error', '-y'],
    ...['-f', 'rawvideo', '-pix_fmt', 'rgb24'],
    ...['-video_size', `${film.width}x${film.height}`, '-framerate', `${film.rate}`, '-i', '-'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p'],
    ...['-c:v', 'libx264', '-profile:v', 'high', '-preset', 'veryslow', '-tune', 'animation'],
    ...['-level:v', '3.1', '-refs', '4'],
    // One picture every five seconds that stands by itself, for whoever enters the film there.
    ...['-crf', '24', '-g', `${5 * film.rate}`],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-color_range', 'tv', '-movflags', '+faststart', '-map_metadata', '-1'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-f', 'mp4', half],
  ]
}
