/** Run as a user of few rights: opens the notebook of a folder, tries to write in it, and prints what came of it as JSON. */
import { GrappeError } from '../../electron/errors.ts'
import { Notebook } from '../../electron/notebook/notebook.ts'
import { listNotes } from '../../electron/notebook/notes.ts'
import { writeSettings } from '../../electron/notebook/settings.ts'
import { defaultSettings } from '../../electron/api/views/notebook.ts'

const notebook = new Notebook(process.argv[2] ?? '')
let code = 'written'
try {
  notebook.write((db) => writeSettings(db, defaultSettings))
} catch (error) {
  if (!(error instanceof GrappeError)) throw error
  ;({ code } = error)
}
console.log(JSON.stringify({ state: notebook.status.state, code, notes: notebook.read(listNotes, []).length }))
notebook.close()
