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
  disagree: {
    title: 'When the documents contradict each other',
    body: 'Both versions stand, each with its source, and a neutral note brings them together. What no document says is marked as not documented: nothing is filled in from elsewhere.',
  },
  workbook: {
    title: 'The workbook',
    body: 'A file for each cluster, whose tools share their data: the profile finds similar cases, the diagnostic report takes in actors, chain and vision, the balance of the axes reads the plan. Everything saves by itself; Ctrl Z undoes, and versions keep past states. To see a file filled in, open the example of Atuntaqui at the foot of the Workbook page. In the selection grid, type the scores and move from cell to cell with the arrows.',
  },
  keys: {
    title: 'The keyboard',
    palette: 'Go anywhere, do anything',
    search: 'Search',
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
