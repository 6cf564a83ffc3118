import { describe, expect } from 'vitest'

import { emptyPortal, test } from '../fixtures/payload.ts'

const pairs = 50

describe('simultaneous saves of one document in two languages', () => {
  test('drafts: none lost, none refused', async ({ payload }) => {
    await emptyPortal(payload)
    const { id } = await payload.create({
      collection: 'glossary',
      locale: 'en',
      draft: true,
      data: { title: 'Trust' },
    })
    const lost: string[] = []
    for (let pair = 0; pair < pairs; pair += 1) {
      const results = await Promise.allSettled(
        (['sv', 'de'] as const).map((locale) =>
          payload.update({
            collection: 'glossary',
            id,
            locale,
            draft: true,
            data: { title: `${locale} ${pair}` },
          }),
        ),
      )
      lost.push(...results.filter(({ status }) => status === 'rejected').map(String))
      const { title } = (await payload.findByID({
        collection: 'glossary',
        id,
        locale: 'all',
        draft: true,
      })) as unknown as { title: Record<string, string> }
      if (title['sv'] !== `sv ${pair}` || title['de'] !== `de ${pair}`)
        lost.push(JSON.stringify(title))
    }
    expect(lost).toEqual([])
  })

  test('publishes: none lost, none refused', async ({ payload }) => {
    await emptyPortal(payload)
    const { id } = await payload.create({
      collection: 'glossary',
      locale: 'en',
      data: { title: 'Trust', _status: 'published' } as never,
    })
    const lost: string[] = []
    for (let pair = 0; pair < pairs; pair += 1) {
      const results = await Promise.allSettled(
        (['sv', 'de'] as const).map((locale) =>
          payload.update({
            collection: 'glossary',
            id,
            locale,
            data: { title: `${locale} ${pair}`, _status: 'published' },
          }),
        ),
      )
      lost.push(...results.filter(({ status }) => status === 'rejected').map(String))
      const found = (await payload.findByID({
        collection: 'glossary',
        id,
        locale: 'all',
      })) as unknown as { title: Record<string, string>; _status: Record<string, string> }
      const { title, _status } = found
      if (title['sv'] !== `sv ${pair}` || title['de'] !== `de ${pair}`)
        lost.push(JSON.stringify(title))
      if (_status['sv'] !== 'published' || _status['de'] !== 'published')
        lost.push(JSON.stringify(_status))
    }
    expect(lost).toEqual([])
  })
})
