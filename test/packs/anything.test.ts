/** Properties of packs: whatever the bytes, a pack that is what it says, or a refusal; and never a part of one. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareVersions, nextVersion } from '../../content/reckoning/pack-version.ts'
import { readableName } from '../../content/wording/file-name.ts'
import { PackVersion } from '../../electron/api/views/packs.ts'
import { GrappeError } from '../../electron/errors.ts'
import { lookAtPack } from '../../electron/importing/packs/look.ts'
import { isSafeName } from '../../electron/importing/packs/zip.ts'
import { bytesOf } from '../helpers/made-files.ts'
import { PackProgram } from '../helpers/pack-program.ts'
import { manifestOf, packOf, partsOf, zipOf } from '../helpers/packs.ts'
import { openFixture } from '../helpers/program.ts'

const documents = {
  cuir: { text: 'Le cuir de la vallée est vendu au loin par les tanneurs.' },
  sel: { text: 'Le sel du port sèche en mars.' },
}
const sound = packOf(documents)

/** What is wrong with what came of some bytes; nothing for a sound pack and for a refusal. */
function faultOf(bytes: Uint8Array): string {
  try {
    lookAtPack(bytes)
    return ''
  } catch (error) {
    return error instanceof GrappeError && error.code.startsWith('pack-') ? '' : String(error)
  }
}

type Change = readonly [at: number, value: number]
const change: fc.Arbitrary<Change> = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255))

const mutations = fc.oneof(
  fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = sound.slice()
    for (const [at, value] of changes) bytes[Math.floor(at * (bytes.length - 1))] = value
    return bytes
  }),
  fc.nat(sound.length).map((length) => sound.slice(0, length)),
  fc.tuple(fc.nat(sound.length), fc.uint8Array({ maxLength: 60 })).map(([at, more]) => {
    return new Uint8Array(Buffer.concat([sound.subarray(0, at), more, sound.subarray(at)]))
  }),
  fc.json().map((json) => zipOf({ ...partsOf(documents, {}), 'pack.json': bytesOf(json) })),
  fc
    .tuple(fc.constantFrom('id', 'version', 'title', 'maker', 'date', 'documents', 'format'), fc.jsonValue())
    .map(([field, value]) => zipOf(partsOf(documents, { ...manifestOf(documents), [field]: value }))),
)

test('any bytes', () => {
  const begin = fc.constantFrom('', 'PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0001\u0002')
  fc.assert(
    fc.property(begin, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(faultOf(Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toBe('')
    }),
    { numRuns: 500 },
  )
})

test('any mutation of a sound pack', () => {
  fc.assert(
    fc.property(mutations, (bytes) => {
      expect(faultOf(bytes)).toBe('')
    }),
    { numRuns: 800 },
  )
})

test('any file name is kept in its folder or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', ':', ' ', '\u0000', 'é') }), (name) => {
      expect(isSafeName(name) ? name : 'safe').not.toMatch(/^\/|\\|(?:^|\/)\.\.?(?:\/|$)|:/)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = readableName(title)
      expect(name === '' || isSafeName(`${name}.grappe`)).toBe(true)
    }),
  )
})

const version = fc.stringMatching(/^\d{1,4}(?:[.-]\d{1,4}){0,3}$/)

test('versions have an order, and the next one is later and a version', () => {
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0)
      const [low, middle, high] = [a, b, c].toSorted(compareVersions)
      expect(
        [compareVersions(low ?? '', middle ?? ''), compareVersions(low ?? '', high ?? '')].every((one) => one <= 0),
      ).toBe(true)
      const next = nextVersion(a, '2026-03-01')
      expect([compareVersions(next, a) > 0, PackVersion.safeParse(next).success]).toEqual([true, true])
    }),
  )
  expect(
    ['2026-02-27.3', '2026-03-01.1', '2026-03-01', '7', '1.9', undefined].map((last) =>
      nextVersion(last, '2026-03-01'),
    ),
  ).toEqual(['2026-03-01.1', '2026-03-01.2', '2026-03-01.1', '8', '1.10', '2026-03-01.1'])
})

let grappe: PackProgram
beforeAll(() => {
  grappe = new PackProgram(openFixture())
})
afterAll(() => grappe.program.close())

test('a mutated pack is installed whole or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async (bytes) => {
      const installed = await grappe.install(bytes).catch((error: Error) => error.message)
      expect(typeof installed === 'string' ? installed : 'pack-').toMatch(/^(?:pack-|invalid-input)/)
      for (const pack of await grappe.packs()) {
        expect(pack.documents).toHaveLength(2)
        await grappe.changePack(pack.id, true)
        await grappe.ask(`/api/packs/${pack.id}`, 'DELETE')
      }
      expect(await grappe.documents()).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 120_000)
