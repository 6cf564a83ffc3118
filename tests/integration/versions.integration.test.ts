import { afterEach, describe, expect, vi } from 'vitest'

import { emptyPortal, test } from '../fixtures/payload.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('versions saved within one millisecond', () => {
  test('keep the draft words of the languages that are not published', async ({ payload }) => {
    await emptyPortal(payload)
    vi.useFakeTimers({ toFake: ['Date'] })
    const lost: string[] = []
    for (let round = 0; round < 20; round += 1) {
      const { id } = await payload.create({
        collection: 'glossary',
        locale: 'en',
        draft: true,
        data: { title: `Term ${round}` },
      })
      const at = { collection: 'glossary', id } as const
      vi.setSystemTime(Date.now() + 1)
      await payload.update({ ...at, locale: 'sv', draft: true, data: { title: `Ord ${round}` } })
      for (const _status of ['published', 'draft', 'published'] as const) {
        // Each save has a millisecond of its own; what it writes shares it.
        vi.setSystemTime(Date.now() + 1)
        await payload.update({ ...at, locale: 'en', data: { _status } })
        const { title } = await payload.findByID({ ...at, locale: 'sv', draft: true })
        if (title !== `Ord ${round}`) lost.push(`${round}, ${_status}: ${String(title)}`)
      }
    }
    expect(lost).toEqual([])
  })
})
