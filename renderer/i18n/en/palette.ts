import type { Same } from '../same.ts'
import type { palette as french } from '../fr/palette.ts'

export const palette: Same<typeof french> = {
  title: 'Go anywhere, do anything',
  placeholder: 'A case, a term, a page, a command…',
  results: 'Results',
  none: 'Nothing of this name.',
  passage: 'Read the passage {{source}}#{{anchor}}',
  searchFor: 'Search the texts for “{{query}}”',
  keys: { move: 'to choose', open: 'to open', close: 'to close' },
  command: {
    room: 'Go to: {{room}}',
    interfaceFr: 'Interface in French',
    interfaceEn: 'Interface in English',
    readFr: 'Read in French',
    readEn: 'Read in English',
    readBoth: 'Read in both languages',
    light: 'Light appearance',
    dark: 'Dark appearance',
    contrast: 'High contrast',
    system: 'Appearance of the system',
    larger: 'Larger text',
    smaller: 'Smaller text',
    classify: 'Which type is my cluster?',
    compareTypes: 'Compare two types of cluster',
    paths: 'The ways from one type to another',
    keys: 'Show the keys',
    print: 'Print this page',
  },
  command_hint: 'command',
}
