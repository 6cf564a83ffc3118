import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../site/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
const themes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } }

const fields = ['spruce', 'moss', 'river', 'heather', 'clay', 'ochre', 'stone']
const grounds = ['paper', 'raised']

/** WCAG 2.2, 1.4.3 text and 1.4.11 controls: each pair that meets on a page, with its least ratio. */
const pairs: [front: string, back: string, ratio: number][] = [
  ...grounds.flatMap((ground) => [
    ['ink', ground, 7] as const,
    ['muted', ground, 4.5] as const,
    ['edge', ground, 3] as const,
    ...fields.map((field) => [field, ground, 4.5] as const),
  ]),
  ...fields.map((field) => ['on-field', field, 4.5] as const),
  ['on-door', 'door', 7],
  ['on-wheat', 'wheat', 7],
  ['clay', 'paper', 4.5],
].map(([front, back, ratio]) => [front, back, ratio] as [string, string, number])

describe.each(Object.entries(themes))('in the %s theme', (_theme, tokens) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (front, back, ratio) => {
    expect(contrast(tokens[front]!, tokens[back]!)).toBeGreaterThanOrEqual(ratio)
  })
})

test('the dark theme changes every colour of the light one', () => {
  expect(Object.keys(colours(dark)).sort()).toEqual(Object.keys(colours(light)).sort())
})

function colours(text: string): { [name: string]: string } {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[\da-f]{6,8});/g)].map(([, name, value]) => [name, value]),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
