import type { Same } from '../same.ts'
import type { help as french } from '../fr/help.ts'

export const help: Same<typeof french> = {
  lead: 'What you need to use Grappe.',
  what: {
    title: 'What it is',
    body: 'Grappe opens five founding documents on clusters of small firms. What they hold is restated in our words, passage by passage, in French and in English. Each figure and each claim leads to the passage that it comes from.',
  },
  cite: {
    title: 'Reading a citation',
    body: 'A bracket such as [UNCTAD 1998, § 24] opens the passage in place, without leaving the page. From there a link leads to the passage in its document.',
  },
  reader: {
    title: 'Reading a document',
    body: 'Select some words: a bar offers four colours, a note, the citation and a copy. With the keyboard, “Highlight” beside a passage chooses a sentence, and the arrow keys move it. A highlight keeps its words and is found again when the library changes; if it cannot be found it stays under the passage and in My notes. Words with a dotted underline are defined in the glossary. “Cite” gives the reference as text, BibTeX, RIS and CSL-JSON. “Print” takes a chapter or the whole document, with your marks or without.',
  },
  cases: {
    title: 'Finding and comparing cases',
    body: 'Tick filters: the number beside each says how many cases it leaves. The address keeps your choices, and “My filters” saves them. “Export” gives the table as XLSX or CSV. The small button with columns on a card or a row puts the case aside; the bar at the foot of the page compares up to four.',
    like: 'Two cases are called near by their sector, type, actions, place, size, results, phase and the roles of their actors. What is known of one alone counts against the likeness.',
  },
  disagree: {
    title: 'When the documents contradict each other',
    body: 'Both versions stand, each with its source, and a neutral note brings them together. What no document says is marked as not documented: nothing is filled in from elsewhere.',
  },
  keys: {
    title: 'The keyboard',
    palette: 'Go anywhere, do anything',
    search: 'Search',
    find: 'Find in the open chapter',
    marks: 'Highlight the chosen words, note, cite',
    tab: 'Move from one element to the next',
    enter: 'Open',
    escape: 'Close what is open',
    help: 'Open this help',
  },
  data: {
    title: 'Where your data are',
    body: 'Notes, bookmarks and settings are in one file on this machine. A backup of it is made on each day that you open Grappe, and the last ten are kept beside it.',
    portable:
      'On a USB stick: put a file named portable.txt beside the program, and everything is written to the data folder next to it.',
  },
  network: {
    title: 'Without a network',
    body: 'Grappe asks nothing of any network, ever. What you read and write does not leave this machine.',
  },
  rights: {
    title: 'Rights',
    body: 'Grappe’s texts are published under the Creative Commons Attribution 4.0 licence, the software under the MIT licence. The original documents remain the property of their publishers.',
  },
}
