/** The reader's notes as the search sees them: few, so that their index is made anew whenever one has changed. */
import type { Note } from '../api/views/notebook.ts'
import { Engine } from './engine.ts'
import { Facets } from './facets.ts'
import { IndexMaker } from './index/build.ts'
import { weigh } from './index/weigh.ts'
import { kindNames } from './kinds.ts'
import type { Origin } from './origin.ts'
import { weights } from './weights.ts'

const nothing = { fr: '', en: '' }

/** A note is in whichever language its writer liked: it is read as both. */
function indexOf(notes: readonly Note[], library: Origin) {
  const maker = new IndexMaker(library.engine.thesaurus.terms)
  for (const { text, title } of notes)
    maker.add({ title: nothing, text: { fr: text, en: text }, context: title, cited: nothing })
  return weigh(maker.done(), weights)
}

function makeOrigin(notes: readonly Note[], library: Origin): Origin {
  const engine = new Engine(indexOf(notes, library), library.engine.thesaurus, {
    // What the library knows is no mistake, even where no note has it.
    correct: (word) => (library.engine.knows(word) ? undefined : library.engine.corrector.correct(word)),
  })
  const label = kindNames['note']?.name ?? nothing
  const facets = new Facets(
    notes.map((_, document) => ({ name: 'kind' as const, value: 'note', document })),
    () => ({ label, also: kindNames['note']?.also ?? [] }),
  )
  return {
    engine,
    facets,
    named: (document) => ({ kind: 'note', item: String(notes[document]?.id ?? ''), part: '' }),
    found: (document) => {
      const note = notes[document]
      if (!note) throw new Error(`the notes' index has a note ${document} that is not there`)
      return {
        kind: 'note',
        item: String(note.id),
        part: '',
        title: note.title,
        where: nothing,
        text: { fr: note.text, en: note.text },
      }
    },
  }
}

const made = new WeakMap<Origin, { of: string; origin: Origin }>()

/** @returns undefined where there are no notes */
export function notesOrigin(notes: readonly Note[], library: Origin): Origin | undefined {
  if (notes.length === 0) return undefined
  const of = notes.map(({ id, updated, text }) => `${id} ${updated} ${text.length}`).join('\n')
  const known = made.get(library)
  if (known?.of === of) return known.origin
  const origin = makeOrigin(notes, library)
  made.set(library, { of, origin })
  return origin
}
