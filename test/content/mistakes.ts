/** A mistake for each rule of the content check, where it is reported, and what the author is told. */
import type { Edit } from '../helpers/edits.ts'

export interface Mistake {
  readonly what: string
  readonly edits: readonly Edit[]
  /** `path:line:column rule` of every problem, sorted. */
  readonly reported: readonly string[]
  /** What every message must hold: the thing that is wrong and what to do. */
  readonly says: RegExp
}

const place = 'places/valombre.yaml'
const story = 'cases/valombre'
const data = 'cases/valombre/case.yaml'

export const dataMistakes: readonly Mistake[] = [
  {
    what: 'a key that stands twice',
    edits: [{ file: place, replace: 'region: europe', by: 'country: FR' }],
    reported: ['content/places/valombre.yaml:4:1 yaml-syntax'],
    says: /must be unique/,
  },
  {
    what: 'front matter that is not YAML',
    edits: [{ file: `${story}/fr.md`, replace: 'title: Les', by: 'title: [Les' }],
    reported: ['content/cases/valombre/fr.md:3:1 yaml-syntax'],
    says: /flow|\]/i,
  },
  {
    what: 'a value out of its range',
    edits: [{ file: place, replace: '46.5', by: '146.5' }],
    reported: ['content/places/valombre.yaml:5:11 schema'],
    says: /latitude: .*<=90/,
  },
  {
    what: 'a case without a country that does not say why',
    edits: [{ file: data, replace: 'countries: [FR]', by: 'countries: []' }],
    reported: ['content/cases/valombre/case.yaml:5:12 schema'],
    says: /countries: .*"international" or "unknown"/,
  },
  {
    what: 'a key that the schema does not know',
    edits: [{ file: place, replace: 'latitude', by: 'height: 300\nlatitude' }],
    reported: ['content/places/valombre.yaml:5:1 schema'],
    says: /"height"/,
  },
  {
    what: 'an alignment that was changed after the landmarks were made',
    edits: [{ file: 'sources/marais-1999/alignment.yaml', replace: '[23, 23]', by: '[22, 23]' }],
    reported: ['content/sources/marais-1999/alignment.yaml:1:1 landmarks-stale'],
    says: /npm run landmarks/,
  },
  {
    what: 'a key that is missing',
    edits: [{ file: 'actions/testing-room.yaml', replace: 'scope: cluster\n', by: '' }],
    reported: ['content/actions/testing-room.yaml:1:1 schema'],
    says: /scope: .*"group"\|"cluster"\|"either"/,
  },
  {
    what: 'a document that cannot be read: what cites it is not at fault',
    edits: [{ file: 'sources/ateliers-2006/source.yaml', replace: 'position: 2', by: 'position: second' }],
    reported: ['content/sources/ateliers-2006/source.yaml:2:11 schema'],
    says: /position: .*expected number/,
  },
  {
    what: 'a vocabulary that is missing',
    edits: [{ remove: 'vocabularies/stages.yaml' }],
    reported: ['content/vocabularies/stages.yaml:1:1 schema'],
    says: /missing/,
  },
  {
    what: 'prose without front matter',
    edits: [{ file: `${story}/en.md`, write: '## The setting {#context}\n\nWords.\n' }],
    reported: ['content/cases/valombre/en.md:1:1 schema'],
    says: /opens with front matter between two lines of ---/,
  },
  {
    what: 'an id that is not the name of its file',
    edits: [{ file: place, replace: 'id: valombre', by: 'id: valombres' }],
    reported: ['content/places/valombre.yaml:1:5 id-mismatch'],
    says: /the id is valombres, its place says valombre; they must be the same/,
  },
  {
    what: 'a file that belongs nowhere',
    edits: [
      { file: 'glossary/notes.txt', write: 'to do' },
      { file: 'vocabularies/colours.yaml', write: 'about: colours' },
      { file: `${story}/de.md`, write: 'Hallo' },
    ],
    reported: [
      'content/cases/valombre/de.md:1:1 unknown-file',
      'content/glossary/notes.txt:1:1 unknown-file',
      'content/vocabularies/colours.yaml:1:1 unknown-file',
    ],
    says: /holds|add it to content\/schema\/vocabulary.ts or remove the file/,
  },
  {
    what: 'a citation in the data that leads nowhere',
    edits: [{ file: 'actions/joint-purchasing.yaml', replace: '1/cooperative', by: '1/co-op' }],
    reported: ['content/actions/joint-purchasing.yaml:9:24 unknown-citation'],
    says: /no passage ateliers-2006#1\/co-op: ateliers-2006 has 1\/cooperative/,
  },
  {
    what: 'an id that no vocabulary has',
    edits: [{ file: place, replace: 'europe', by: 'atlantis' }],
    reported: ['content/places/valombre.yaml:4:9 unknown-id'],
    says: /no entry atlantis in vocabularies\/regions.yaml/,
  },
  {
    what: 'links and interventions that name nobody',
    edits: [
      { file: data, replace: '{ from: turner,', by: '{ from: potter,' },
      { file: data, replace: 'action: testing-room', by: 'action: dancing' },
    ],
    reported: [
      'content/cases/valombre/case.yaml:72:13 unknown-id',
      'content/cases/valombre/case.yaml:81:17 unknown-id',
    ],
    says: /no actor potter|no action dancing in content\/actions/,
  },
  {
    what: 'an id that stands twice in a list',
    edits: [{ file: 'competences/facilitator/competence.yaml', replace: 'keep-count', by: 'bring-together' }],
    reported: ['content/competences/facilitator/competence.yaml:26:9 duplicate-id'],
    says: /bring-together stands twice in items/,
  },
  {
    what: 'a matrix with a cell too few and a cell without its level',
    edits: [
      { file: 'typologies/cnuced-clusters/typology.yaml', replace: '    level: 0\n', by: '' },
      {
        file: 'typologies/cnuced-clusters/typology.yaml',
        replace: 'type: organised\n    characteristic: market',
        by: 'type: informal\n    characteristic: market',
      },
    ],
    reported: [
      'content/typologies/cnuced-clusters/typology.yaml:27:3 matrix-incomplete',
      'content/typologies/cnuced-clusters/typology.yaml:27:3 matrix-incomplete',
      'content/typologies/cnuced-clusters/typology.yaml:27:5 matrix-incomplete',
    ],
    says: /give the cell its level|there must be one/,
  },
  {
    what: 'a way from a type that is not there, with an action and a case that are not',
    edits: [
      { file: 'typologies/cnuced-clusters/typology.yaml', replace: 'from: informal', by: 'from: nowhere' },
      { file: 'typologies/cnuced-clusters/typology.yaml', replace: '[joint-purchasing]', by: '[joint-selling]' },
      { file: 'typologies/cnuced-clusters/typology.yaml', replace: 'case: valombre', by: 'case: valambre' },
    ],
    reported: [
      'content/typologies/cnuced-clusters/typology.yaml:61:11 unknown-id',
      'content/typologies/cnuced-clusters/typology.yaml:72:19 unknown-id',
      'content/typologies/cnuced-clusters/typology.yaml:74:15 unknown-id',
    ],
    says: /nowhere|joint-selling|valambre/,
  },
  {
    what: 'boxes beyond the edge of their diagram',
    edits: [{ file: 'diagrams/cold-room.yaml', replace: 'columns: [4, 2]', by: 'columns: [5, 2]' }],
    reported: ['content/diagrams/cold-room.yaml:8:72 diagram-overflow'],
    says: /runs from 5 to 7; the grid has 6 columns/,
  },
  {
    what: 'a work that is described nowhere and not marked so',
    edits: [{ file: 'references/marais-1990.yaml', replace: 'unlisted: true\n', by: '' }],
    reported: ['content/references/marais-1990.yaml:1:5 reference-listing'],
    says: /either described somewhere \("listed"\) or marked "unlisted: true"/,
  },
  {
    what: 'a module to be taken after a later one',
    edits: [{ file: 'modules/first-steps.yaml', replace: 'steps:', by: 'after: [second-steps]\nsteps:' }],
    reported: ['content/modules/first-steps.yaml:6:9 module-order'],
    says: /second-steps is to be taken first and stands later/,
  },
  {
    what: 'a model of the list that cites nothing',
    edits: [{ file: 'model-index.yaml', replace: 'marais-1999#p3', by: 'marais-1999#p99' }],
    reported: ['content/model-index.yaml:7:9 unknown-citation'],
    says: /no passage marais-1999#p99/,
  },
  {
    what: 'what one learns by, naming nothing',
    edits: [
      { file: 'model-index.yaml', replace: 'kind: model', by: 'kind: term' },
      { file: 'models/three-signs.yaml', replace: 'group: people', by: 'group: things' },
      { file: 'modules/second-steps.yaml', replace: 'step: act', by: 'step: dance' },
      { file: 'questions/what-they-buy.yaml', replace: 'item: bring-together', by: 'item: sing' },
    ],
    reported: [
      'content/model-index.yaml:4:30 unknown-id',
      'content/models/three-signs.yaml:13:12 unknown-id',
      'content/modules/second-steps.yaml:8:34 unknown-id',
      'content/questions/what-they-buy.yaml:4:40 unknown-id',
    ],
    says: /no term three-signs|no group things|no step of deux-pas dance|no item of facilitator sing/,
  },
  {
    what: 'a question without a right answer',
    edits: [{ file: 'questions/where-they-meet.yaml', replace: 'right: true', by: 'right: false' }],
    reported: ['content/questions/where-they-meet.yaml:9:3 schema'],
    says: /a question of kind single has one right answer/,
  },
  {
    what: 'quotes of the other language in the data',
    edits: [{ file: 'models/three-signs.yaml', replace: 'Glue and maple', by: '«Glue» and maple' }],
    reported: ['content/models/three-signs.yaml:17:63 typography'],
    says: /French quotes; write “ … ”/,
  },
  {
    what: 'a number in the data that the cited passage does not state',
    edits: [{ file: 'models/three-signs.yaml', replace: 'Glue and maple', by: 'Glue and 77 kg of maple' }],
    reported: ['content/models/three-signs.yaml:17:63 number-not-in-passage'],
    says: /77 is not in the original of marais-1999#p2/,
  },
  {
    what: 'a figure that its passage does not print',
    edits: [
      { file: data, replace: 'value: 42', by: 'value: 43' },
      { file: data, replace: 'printed: vingtaine', by: 'printed: douzaine' },
    ],
    reported: [
      'content/cases/valombre/case.yaml:17:12 figure-not-in-passage',
      'content/cases/valombre/case.yaml:35:12 figure-not-in-passage',
    ],
    says: /"?(43|douzaine)"? is not in the original of marais-1999#(tableau-1|p2); correct the (value|words) or the citation/,
  },
  {
    what: 'a sentence of the data that an original has',
    edits: [
      {
        file: 'places/port-sel.yaml',
        replace: 'fr: Port-Sel',
        by: 'fr: "les couteliers de Haute-Brenne ont perdu la moitié de leurs emplois, puis se sont regroupés"',
      },
    ],
    reported: ['content/places/port-sel.yaml:2:13 shared-run'],
    says: /shares "les couteliers de .* regroupes" with the original of ateliers-2006#2; say it in other words/,
  },
]

const french = `${story}/fr.md`
const english = `${story}/en.md`

export const proseMistakes: readonly Mistake[] = [
  {
    what: 'a story in one language only',
    edits: [{ remove: english }],
    reported: ['content/cases/valombre/en.md:1:1 missing-language'],
    says: /write en.md beside the other language/,
  },
  {
    what: 'a chapter without its folder',
    edits: [{ remove: 'sources/ateliers-2006/brenne' }],
    reported: ['content/sources/ateliers-2006/source.yaml:26:5 missing-language'],
    says: /the chapter brenne lists restated passages and has no folder with fr.md and en.md/,
  },
  {
    what: 'a story without its first part',
    edits: ['fr', 'en'].map((language) => ({
      file: `cases/haute-brenne/${language}.md`,
      replace: '{#context}',
      by: '{#story}',
    })),
    reported: [
      'content/cases/haute-brenne/en.md:1:1 missing-section',
      'content/cases/haute-brenne/fr.md:1:1 missing-section',
    ],
    says: /no section {#context}; add "## … {#context}"/,
  },
  {
    what: 'words before the first section, and a heading without its id',
    edits: [
      { file: french, replace: '## Le contexte', by: 'Un mot.\n\n## Le contexte' },
      { file: english, replace: '### A network that holds', by: '## A network that holds' },
      { file: french, replace: '### Un réseau qui tient\n\n', by: '' },
    ],
    reported: ['content/cases/valombre/en.md:18:1 heading-syntax', 'content/cases/valombre/fr.md:6:1 heading-syntax'],
    says: /open one with "## … {#id}"|inside a section use ###/,
  },
  {
    what: 'a section that only one language has',
    edits: [{ file: english, replace: '## Teaching note', by: '## More {#more}\n\n## Teaching note' }],
    reported: ['content/cases/valombre/en.md:1:1 section-parity', 'content/cases/valombre/en.md:43:1 section-parity'],
    says: /differ between French and English: more|{#more} is not expected here; the sections are context, actors/,
  },
  {
    what: 'sections in another order',
    edits: ['fr', 'en'].flatMap((language) => [
      { file: `${story}/${language}.md`, replace: '{#results}', by: '{#x}' },
      { file: `${story}/${language}.md`, replace: '{#story}', by: '{#results}' },
      { file: `${story}/${language}.md`, replace: '{#x}', by: '{#story}' },
    ]),
    reported: ['content/cases/valombre/en.md:1:1 section-parity', 'content/cases/valombre/fr.md:1:1 section-parity'],
    says: /{#results} stands where {#story} is expected/,
  },
  {
    what: 'a list that is shorter in one language, and a citation that is missing',
    edits: [
      { file: 'sources/marais-1999/metier/en.md', replace: '- glue;\n', by: '' },
      { file: english, replace: ' [@marais-1999, note-1]', by: '' },
    ],
    reported: [
      'content/cases/valombre/en.md:39:1 shape-parity',
      'content/sources/marais-1999/metier/en.md:13:1 shape-parity',
    ],
    says: /list items in {#p2}: French has 2, English has 1|citations in {#evidence}: French has marais-1999#note-1, English has none/,
  },
  {
    what: 'HTML',
    edits: [{ file: french, replace: 'comptent le plus', by: 'comptent <br> le plus' }],
    reported: ['content/cases/valombre/fr.md:12:56 raw-html'],
    says: /write Markdown/,
  },
  {
    what: 'a citation that cannot be read',
    edits: [
      { file: french, replace: '[@marais-1999, note-1]', by: '[@marais-1999 note-1]' },
      { file: english, replace: '[@marais-1999, note-1]', by: '[@marais-1999:note-1]' },
    ],
    reported: [
      'content/cases/valombre/en.md:41:35 citation-syntax',
      'content/cases/valombre/fr.md:41:41 citation-syntax',
    ],
    says: /cannot read the citation "marais-1999[: ]note-1"; write \[@source, anchor\]/,
  },
  {
    what: 'a citation in the prose that leads nowhere, on the second line of its paragraph',
    edits: ['fr', 'en'].map((language) => ({
      file: `cases/haute-brenne/${language}.md`,
      replace: ' [@ateliers-2006, 2]',
      by: '\n[@ateliers-2007, 2]',
    })),
    reported: [
      'content/cases/haute-brenne/en.md:9:1 unknown-citation',
      'content/cases/haute-brenne/fr.md:9:1 unknown-citation',
    ],
    says: /no passage ateliers-2007#2: there is no source ateliers-2007/,
  },
  {
    what: 'a section that stands twice',
    edits: ['fr', 'en'].map((language) => ({
      file: `competences/facilitator/${language}.md`,
      replace: '{#practice}',
      by: '{#overview}',
    })),
    reported: [
      'content/competences/facilitator/en.md:1:1 missing-section',
      'content/competences/facilitator/en.md:10:1 duplicate-id',
      'content/competences/facilitator/fr.md:1:1 missing-section',
      'content/competences/facilitator/fr.md:10:1 duplicate-id',
    ],
    says: /stands twice in this file|add "## … {#practice}"/,
  },
  {
    what: 'quotes of the other language',
    edits: [{ file: french, replace: '« Pourquoi la colle ? »', by: '"Pourquoi la colle ?"' }],
    reported: ['content/cases/valombre/fr.md:45:45 typography'],
    says: /straight quotes; write « … »/,
  },
  {
    what: 'a number that the cited passage does not state',
    edits: [{ file: french, replace: '| 40 % de moins  |', by: '| 41 % de moins [@marais-1999, p3] |' }],
    reported: ['content/cases/valombre/fr.md:26:1 number-not-in-passage'],
    says: /41 is not in the original of marais-1999#p3; correct the number or the citation/,
  },
  {
    what: 'a restated passage with a number of its own',
    edits: [{ file: 'sources/ateliers-2006/brenne/fr.md', replace: '12 membres', by: '13 membres' }],
    reported: ['content/sources/ateliers-2006/brenne/fr.md:7:1 number-not-in-passage'],
    says: /13 is not in the original of this passage/,
  },
  {
    what: 'a sentence that an original has',
    edits: [
      {
        file: 'cases/port-sel/fr.md',
        replace: 'Elles ont en commun',
        by: 'La coopérative achète le sel pour toutes et confie l’emballage en sous-traitance. Elles ont en commun',
      },
    ],
    reported: ['content/cases/port-sel/fr.md:8:1 shared-run'],
    says: /shares "la cooperative .* traitance" with the original of ateliers-2006#1\/cooperative; say it in other words/,
  },
]
