import { existsSync } from 'node:fs'

import { locales, type Locale } from '#locales/languages.ts'
import { pathnames } from '#locales/pathnames.ts'

import { crawl } from '../fixtures/templates.ts'
import { expect, test } from '../fixtures/test.ts'

const film = '/media/worry-film.mp4'
/** A new language may come before its captions. */
const captioned = locales.filter((locale) =>
  existsSync(`content/starter/media/worry-captions-${locale}`),
)

for (const locale of captioned) {
  test(`the portal's own film has captions in every language and begins with ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(await pathToFilm({ request, locale }))
    const video = page.locator('main video')
    await expect(video).toHaveAttribute('src', film)
    const tracks = await video.locator('track').evaluateAll((found) =>
      (found as HTMLTrackElement[]).map(({ srclang, label, src, default: isFirst }) => ({
        srclang,
        label,
        src,
        isFirst,
      })),
    )
    expect(tracks.map(({ srclang }) => srclang)).toEqual(captioned)
    expect(tracks.filter(({ isFirst }) => isFirst).map(({ srclang }) => srclang)).toEqual([locale])
    for (const { src } of tracks) {
      const captions = await request.get(src)
      expect(captions.headers()['content-type']).toBe('text/vtt')
      expect(await captions.text()).toMatch(/^WEBVTT\n/)
    }
    // The captions of the reader's language are there before anybody presses play.
    const showing = () =>
      video.evaluate((element: HTMLVideoElement) =>
        [...element.textTracks]
          .filter(({ mode }) => mode === 'showing')
          .map(({ language, cues }) => ({ language, cues: cues?.length })),
      )
    await expect.poll(showing).toEqual([{ language: locale, cues: 17 }])
    await expect(page.locator('.transcript time')).toHaveCount(24)
  })
}

test('the film itself is fetched only once it is played, and can be entered anywhere', async ({
  page,
  request,
}) => {
  const fetched: string[] = []
  page.on('request', (asked) => fetched.push(new URL(asked.url()).pathname))
  await page.goto(await pathToFilm({ request, locale: 'en' }))
  await page.waitForLoadState('networkidle')
  expect(fetched).toContain('/media/worry-poster.png')
  expect(fetched).not.toContain(film)
  const part = await request.get(film, { headers: { Range: 'bytes=1000-1999' } })
  expect(part.status()).toBe(206)
  expect(part.headers()).toMatchObject({ 'content-type': 'video/mp4', 'accept-ranges': 'bytes' })
  expect((await part.body()).length).toBe(1000)
})

/** The page of the film: the one among the videos that shows one. */
async function pathToFilm({
  request,
  locale,
}: {
  request: Parameters<typeof crawl>[0]['request']
  locale: Locale
}): Promise<string> {
  const index = `/${locale}/${pathnames.videos[locale]}/`
  const paths = (await crawl({ request, locale })).filter(
    (path) => path.startsWith(index) && path !== index,
  )
  for (const path of paths) {
    if ((await (await request.get(path)).text()).includes(film)) return path
  }
  throw new Error(`No page below ${index} shows ${film}.`)
}
