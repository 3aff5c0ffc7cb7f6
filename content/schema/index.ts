/**
 * The map of content/: which folder holds which kind, how its files are laid out, and which sections its prose must have.
 * A kind laid out as `file` is one YAML file per record; as `folder`, one folder with a YAML record and a prose file per language.
 */
import type { z } from 'zod'
import { Case, CaseProse, caseSections } from './case.ts'
import { Diagram } from './diagram.ts'
import { Discrepancy } from './discrepancy.ts'
import { Example } from './example.ts'
import { Module, Question } from './guide.ts'
import { Action, Competence, MethodProse, Procedure } from './method.ts'
import { Indicator, Model } from './model.ts'
import { Place } from './place.ts'
import { Body, Person, Reference } from './reference.ts'
import { ChapterProse, Source } from './source.ts'
import { Term } from './term.ts'
import { Typology, TypologyProse } from './typology.ts'
import { Vocabulary, vocabularyNames } from './vocabulary.ts'

export * from './alignment.ts'
export * from './case.ts'
export * from './common.ts'
export * from './csl.ts'
export * from './diagram.ts'
export * from './discrepancy.ts'
export * from './example.ts'
export * from './guide.ts'
export * from './landmarks.ts'
export * from './method.ts'
export * from './model.ts'
export * from './place.ts'
export * from './reference.ts'
export * from './source.ts'
export * from './term.ts'
export * from './typology.ts'
export * from './vocabulary.ts'

/** The records of every kind, as the schemas give them. */
export interface Records {
  source: Source
  case: Case
  typology: Typology
  procedure: Procedure
  competence: Competence
  action: Action
  term: Term
  place: Place
  discrepancy: Discrepancy
  model: Model
  indicator: Indicator
  body: Body
  person: Person
  reference: Reference
  diagram: Diagram
  module: Module
  question: Question
  example: Example
}
export type Kind = keyof Records

interface FileKind<K extends Kind> {
  layout: 'file'
  folder: string
  record: z.ZodType<Records[K]>
}

export interface SectionRule {
  required: readonly string[]
  /** Holds the required ones too; what is there keeps this order. */
  allowed: readonly string[]
}

const exactly = (ids: readonly string[]): SectionRule => ({ required: ids, allowed: ids })

interface FolderKind<K extends Kind> {
  layout: 'folder'
  folder: string
  /** Name of the YAML file in the record's folder. */
  recordFile: string
  record: z.ZodType<Records[K]>
  /** Front matter of the prose. */
  prose: z.ZodType<{ title: string; summary?: string }>
  /** Ids of the sections that the prose must and may have, in order; null where a source lists its passages itself. */
  sections: (record: Records[K]) => SectionRule | null
}

type KindMap = { [K in Kind]: FileKind<K> | FolderKind<K> }

/** A full case tells all five parts of its story, saying where the documents do not; a brief one only places it. */
const requiredSections: Readonly<Record<Case['depth'], readonly string[]>> = {
  flagship: caseSections,
  full: ['context', 'actors', 'story', 'results', 'lessons', 'teaching-note'],
  brief: ['context'],
}

const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id)

export const kinds: KindMap = {
  source: {
    layout: 'folder',
    folder: 'sources',
    recordFile: 'source.yaml',
    record: Source,
    prose: ChapterProse,
    sections: () => null,
  },
  case: {
    layout: 'folder',
    folder: 'cases',
    recordFile: 'case.yaml',
    record: Case,
    prose: CaseProse,
    sections: ({ depth }) => ({ required: requiredSections[depth], allowed: caseSections }),
  },
  typology: {
    layout: 'folder',
    folder: 'typologies',
    recordFile: 'typology.yaml',
    record: Typology,
    prose: TypologyProse,
    sections: (record) => exactly(['overview', 'reading', ...ids(record.types), ...ids(record.characteristics)]),
  },
  procedure: {
    layout: 'folder',
    folder: 'procedures',
    recordFile: 'procedure.yaml',
    record: Procedure,
    prose: MethodProse,
    sections: (record) => exactly(['overview', ...ids(record.steps)]),
  },
  competence: {
    layout: 'folder',
    folder: 'competences',
    recordFile: 'competence.yaml',
    record: Competence,
    prose: MethodProse,
    sections: () => exactly(['overview', 'practice']),
  },
  action: { layout: 'file', folder: 'actions', record: Action },
  term: { layout: 'file', folder: 'glossary', record: Term },
  place: { layout: 'file', folder: 'places', record: Place },
  discrepancy: { layout: 'file', folder: 'discrepancies', record: Discrepancy },
  model: { layout: 'file', folder: 'models', record: Model },
  indicator: { layout: 'file', folder: 'indicators', record: Indicator },
  body: { layout: 'file', folder: 'bodies', record: Body },
  person: { layout: 'file', folder: 'people', record: Person },
  reference: { layout: 'file', folder: 'references', record: Reference },
  diagram: { layout: 'file', folder: 'diagrams', record: Diagram },
  module: { layout: 'file', folder: 'modules', record: Module },
  question: { layout: 'file', folder: 'questions', record: Question },
  example: { layout: 'file', folder: 'examples', record: Example },
}

export const kindNames = Object.keys(kinds) as Kind[]

/** The folder of the closed lists, which have no kind of their own. */
export const vocabularies = { folder: 'vocabularies', names: vocabularyNames, record: Vocabulary } as const
