/** Saving by itself: soon, one at a time, the last state always, and nothing lost where a save fails. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { longest, rest, Saver, type SaveStatus } from '../../renderer/lib/saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

interface Sent {
  readonly data: string
  readonly base: number
  readonly answer: () => void
  readonly refuse: (why: string) => void
}

function open(revision = 0) {
  const sent: Sent[] = []
  const statuses: SaveStatus[] = []
  const saver = new Saver<string>(
    {
      send: (data, base) =>
        new Promise((resolve, reject) => {
          sent.push({
            data,
            base,
            answer: () => resolve({ revision: base + 1, updated: `t${base + 1}` }),
            refuse: (why) => reject(new Error(why)),
          })
        }),
      onStatus: (status) => statuses.push(status),
      explain: (error) => ({ why: (error as Error).message, conflict: false }),
    },
    revision,
  )
  return { saver, sent, statuses }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('saves once the hand rests, on the revision it began from', async () => {
  const { saver, sent, statuses } = open(3)
  saver.save('a')
  await vi.advanceTimersByTimeAsync(rest - 1)
  saver.save('ab')
  await vi.advanceTimersByTimeAsync(rest - 1)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toMatchObject([{ data: 'ab', base: 3 }])
  sent[0]?.answer()
  await settle()
  expect(statuses.at(-1)).toEqual({ state: 'saved', at: 't4' })
  expect(saver.dirty).toBe(false)
})

test('a hand that never rests is saved all the same', async () => {
  const { saver, sent } = open()
  for (let time = 0; time <= longest; time += 100) {
    saver.save(`${time}`)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(sent).toHaveLength(1)
})

test('a change during a save waits for it and goes out after it', async () => {
  const { saver, sent } = open()
  saver.save('a')
  await vi.advanceTimersByTimeAsync(rest)
  saver.save('b')
  await vi.advanceTimersByTimeAsync(longest)
  expect(sent).toHaveLength(1)
  sent[0]?.answer()
  await settle()
  expect(sent[1]).toMatchObject({ data: 'b', base: 1 })
})

test('what could not be saved is held, told, and tried again', async () => {
  const { saver, sent, statuses } = open()
  saver.save('a')
  await vi.advanceTimersByTimeAsync(rest)
  sent[0]?.refuse('disk full')
  await settle()
  expect(statuses.at(-1)).toEqual({ state: 'failed', why: 'disk full', conflict: false })
  expect(saver.dirty).toBe(true)
  void saver.flush()
  await settle()
  expect(sent[1]).toMatchObject({ data: 'a', base: 0 })
})

test('a change made while a save fails is not lost to the older one', async () => {
  const { saver, sent } = open()
  saver.save('old')
  await vi.advanceTimersByTimeAsync(rest)
  saver.save('new')
  sent[0]?.refuse('busy')
  await settle()
  await vi.advanceTimersByTimeAsync(longest)
  expect(sent.at(-1)).toMatchObject({ data: 'new', base: 0 })
})

test('flush saves at once, and does nothing where nothing waits', async () => {
  const { saver, sent } = open()
  await saver.flush()
  saver.save('a')
  void saver.flush()
  await settle()
  expect(sent).toHaveLength(1)
})
