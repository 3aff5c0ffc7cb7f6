import type { notes as french } from '../fr/notes.ts'
import type { Same } from '../same.ts'

export const notes: Same<typeof french> = {
  lead: 'Your notes, highlights and bookmarks stay on this machine. Each keeps the words of its passage, whatever becomes of the library.',
  notes: 'Notes',
  bookmarks: 'Bookmarks',
  noNotes: 'No note yet. Open a case or a passage and choose “Note”.',
  noBookmarks: 'No bookmark yet. Open a case or a passage and choose “Bookmark”.',
  changed: 'Changed on {{when}}',
}
