/** What the routes of learning refuse, and what they keep doing where nothing can be kept. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../helpers/scratch.ts'
import { openFixture, type OpenedProgram } from '../helpers/program.ts'

async function ask(program: OpenedProgram, method: string, path: string, body?: unknown) {
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const response = await program.handle(new Request(`http://x${path}`, init))
  return { status: response.status, answer: (await response.json()) as { data?: unknown; error?: unknown } }
}

const level = (value: number | null) => ({ competence: 'facilitator', item: 'keep-count', level: value })
const hour = 60 * 60 * 1000

test('a self-assessment takes changes for a day and is closed then; the next one stands beside it', async () => {
  const program = openFixture()
  expect((await ask(program, 'PUT', '/api/learning/assessments/2026-03-02', level(1))).status).toBe(200)
  program.clock.advance(23 * hour)
  expect((await ask(program, 'PUT', '/api/learning/assessments/2026-03-02', level(2))).status).toBe(200)
  program.clock.advance(2 * hour)
  expect(await ask(program, 'PUT', '/api/learning/assessments/2026-03-02', level(4))).toMatchObject({
    status: 409,
    answer: { error: { code: 'assessment-closed' } },
  })
  expect(await ask(program, 'PUT', '/api/learning/assessments/today', level(3))).toMatchObject({
    answer: {
      data: {
        assessments: [
          { day: '2026-03-03', levels: [{ level: 3, behaviour: { fr: 'rend des comptes' } }] },
          { day: '2026-03-02', levels: [{ level: 2, behaviour: { fr: 'tient une liste' } }] },
        ],
        proposals: [],
      },
    },
  })
  program.close()
})

test('a level taken away leaves no empty self-assessment behind', async () => {
  const program = openFixture()
  await ask(program, 'PUT', '/api/learning/assessments/today', level(1))
  expect(await ask(program, 'PUT', '/api/learning/assessments/today', level(null))).toMatchObject({
    answer: { data: { assessments: [], proposals: [] } },
  })
  program.close()
})

test('two windows never overwrite each other’s exercise', async () => {
  const program = openFixture()
  const path = '/api/learning/exercises/step/deux-pas/act'
  expect(await ask(program, 'PUT', path, { text: 'un', base: 0 })).toMatchObject({ answer: { data: { revision: 1 } } })
  expect(await ask(program, 'PUT', path, { text: 'deux', base: 0 })).toMatchObject({
    status: 409,
    answer: { error: { code: 'exercise-conflict' } },
  })
  expect(await ask(program, 'GET', path)).toMatchObject({ answer: { data: { text: 'un', revision: 1 } } })
  program.close()
})

test('where the notebook cannot be written to, a question is still told right from wrong', async () => {
  const file = join(newFolder(), 'a-file')
  writeFileSync(file, '')
  const program = openFixture({ data: join(file, 'data') })
  const body = { question: 'one-turner', given: { says: true } }
  expect(await ask(program, 'POST', '/api/learning/answers', body)).toMatchObject({
    status: 200,
    answer: { data: { verdict: { right: true }, answer: null } },
  })
  expect((await ask(program, 'GET', '/api/learning/path')).status).toBe(200)
  expect((await ask(program, 'PUT', '/api/learning/assessments/today', level(1))).status).toBe(409)
  program.close()
})

test.each([
  [
    'a mark on a step that is not there',
    'PUT',
    '/api/learning/marks',
    { kind: 'step', item: 'deux-pas', part: 'no', mark: 'done', set: true },
  ],
  ['an exercise that is not there', 'GET', '/api/learning/exercises/step/deux-pas/no-step', undefined],
  ['an answer to no question', 'POST', '/api/learning/answers', { question: 'no', given: { says: true } }],
  ['a rating of no answer', 'PATCH', '/api/learning/answers/99', { rating: 3 }],
])('%s', async (_, method, path, body) => {
  const program = openFixture()
  expect((await ask(program, method, path, body)).status).toBe(404)
  program.close()
})
