import type { Same } from '../same.ts'
import type { help as french } from '../fr/help.ts'

export const help: Same<typeof french> = {
  lead: 'What you need to use Grappe.',
  what: {
    title: 'What it is',
    body: 'Grappe opens five founding documents on clusters of small firms. What they hold is restated in our words, passage by passage, in French and in English. Each figure and each claim leads to the passage that it comes from.',
  },
  search: {
    title: 'Searching',
    body: 'The search reads what you type in both languages at once: a whole question will do. Accents, plurals, apostrophes and small slips do not matter, and each result says why it is there. Quotation marks for exact words, a hyphen to leave out, country:morocco or kind:cases to narrow: the search page explains it under the box. It finds your notes as well, and keeps the searches that you want to make again.',
  },
  cite: {
    title: 'Reading a citation',
    body: 'A bracket such as [UNCTAD 1998, § 24] opens the passage in place, without leaving the page. From there a link leads to the passage in its document.',
  },
  reader: {
    title: 'Reading a document',
    body: 'Select some words: a bar offers four colours, a note, the citation and a copy. With the keyboard, “Highlight” beside a passage chooses a sentence, and the arrow keys move it. A highlight keeps its words and is found again when the library changes; if it cannot be found it stays under the passage and in My notes. Words with a dotted underline are defined in the glossary. “Cite” gives the reference as text, BibTeX, RIS and CSL-JSON; cases, figures, drawings, models and terms have the same button or mark. “BibTeX in ASCII” is for old programs. “Print” takes a chapter or the whole document, with your marks or without.',
  },
  cases: {
    title: 'Finding and comparing cases',
    body: 'Tick filters: the number beside each says how many cases it leaves. The address keeps your choices, and “My filters” saves them. “Export” gives the table as XLSX or CSV; a map, a timeline or the “Evidence” view is also kept as a picture, with its title, its filters and its sources. In “Evidence”, the bar of each cell says how solid the evidence of its cases is. The small button with columns on a card or a row puts the case aside; the bar at the foot of the page compares up to four.',
    like: 'Two cases are called near by their sector, type, actions, place, size, results, phase and the roles of their actors. What is known of one alone counts against the likeness.',
  },
  disagree: {
    title: 'When the documents contradict each other',
    body: 'Both versions stand, each with its source, and a neutral note brings them together. What no document says is marked as not documented: nothing is filled in from elsewhere.',
  },
  classify: {
    title: 'Placing your cluster',
    body: 'In Typologies, ten questions bring your cluster near to the five types. A range is better than a forced answer; what you do not know rules nothing out. The result says its reasons, its doubts and what would change it. Kept under a name, your cluster becomes a column of the matrix.',
  },
  workbook: {
    title: 'The workbook',
    body: 'A file for each cluster, whose tools share their data: the profile finds similar cases, the diagnostic report takes in actors, chain and vision, the balance of the axes reads the plan. Everything saves by itself; Ctrl Z undoes, and versions keep past states. To see a file filled in, open the example of Atuntaqui at the foot of the Workbook page. In the selection grid, type the scores and move from cell to cell with the arrows.',
  },
  learn: {
    title: 'Learning and remembering',
    body: 'The guide proposes what comes next from your self-assessment, else in the order of the path; nothing is locked. Questions of the day come back as you come to know them: the same day where they are missed, then later and later. In a question to put in order, the arrows ↑ and ↓ move the line that you are on.',
  },
  reference: {
    title: 'Reference',
    body: 'Glossary, models, figures, indicators, bibliography, bodies and people: each thing that the documents name or set out has an address there, its passages and what belongs to it. The bibliography, whole or filtered, can be exported as BibTeX, RIS or CSL-JSON. Under each figure drawn anew, “The figure in words” tells all that the drawing shows.',
  },
  around: {
    title: 'From one thing to another',
    body: 'An action shows the cases that did it, wished for it or could, how solid their evidence is and which results they report, without saying that it caused them; a term, where it is used. “See the map around it” draws what is one step away, and the list beside it says the same.',
  },
  library: {
    title: 'Your own documents',
    body: 'In My library, drop a PDF, a Word file, an HTML page, Markdown or text: Grappe keeps the original and reads its text, which the search finds at once (kind:document). A paragraph’s number opens its tools: note, bookmark, copy the reference. The same file imported twice is kept once; a file of the same name can take the place of the old one, and your notes keep their words. A PDF made of pictures must first go through character recognition. This is also where you check what is installed, and make a backup or put one back.',
  },
  packs: {
    title: 'Content packs',
    body: 'A pack is a .grappe file that holds documents which somebody prepared. Drop it in My library: Grappe checks it, shows who made it, its version, its rights and what would change; nothing changes before “Install”. Its documents are read, searched and annotated like yours, but are not changed apart from it. A new version reads only what has changed; your notes stay, with their words. A document that you had already is not doubled and stays yours. “Remove the pack” can be undone. If the check names missing files, install the pack again. “Make a pack of my documents” prepares one to give on a stick.',
  },
  keys: { title: 'The keyboard' },
  data: {
    title: 'Where your data are',
    body: 'Notes, bookmarks, cluster files and settings are in one file on this machine, and so is the text of your documents; their originals are in the “documents” folder beside it. A backup of it is made on each day that you open Grappe, and the last ten are kept beside it.',
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
  others: {
    title: 'Software and fonts of others',
    body: 'Grappe is made with these packages, each under its licence; their texts come with the program.',
    missing: 'The list is not in this copy of Grappe; building the page makes it.',
  },
}
