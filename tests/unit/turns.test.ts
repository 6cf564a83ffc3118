import { expect, test } from 'vitest'

import { Turns } from '#cms/database/Turns.ts'

const turnsFor = (patience: number) =>
  new Turns({ patience, refusal: () => new Error('out of patience') })

test('one after another, in the order they came', async () => {
  const turns = turnsFor(1000)
  const order: string[] = []
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      const endTurn = await turns.take()
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
      endTurn()
    }),
  )
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('whoever runs out of patience is refused, and those behind go on', async () => {
  const turns = turnsFor(20)
  const endTurn = await turns.take()
  await expect(turns.take()).rejects.toThrow('out of patience')
  const third = turns.take()
  endTurn()
  const endThird = await third
  endThird()
})

test('ending a turn twice gives no second turn away', async () => {
  const turns = turnsFor(20)
  const endFirst = await turns.take()
  endFirst()
  const endSecond = await turns.take()
  endFirst()
  await expect(turns.take()).rejects.toThrow('out of patience')
  endSecond()
})
