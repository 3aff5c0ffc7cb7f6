/** A cluster in which every field of every tool is filled; ids of parts are "part-1", "part-2". */
import type { ToolName } from '../../electron/api/views/workbook/index.ts'

const item = { id: 'part-1' }

export const everyField: Readonly<Record<ToolName, unknown>> = {
  profile: {
    place: 'Kano',
    country: 'NG',
    region: 'sub-saharan-africa',
    sectors: ['food'],
    type: 'mature',
    stage: 'growth',
    firms: 120,
    jobs: 900,
    exportShare: 12,
    currency: 'XOF',
    about: 'À propos',
  },
  selection: {
    criteria: [{ ...item, name: 'Critère', weight: 3, item: 'point' }],
    candidates: [{ ...item, name: 'Candidat', note: 'Ce candidat' }],
    scores: [{ criterion: 'part-1', candidate: 'part-1', score: 4, note: 'Cette note' }],
    decision: 'Décision',
  },
  diagnostic: {
    steps: { 'basic-data': { done: '2026-01-10', notes: 'Notes d’étape' } },
    interviews: [
      {
        ...item,
        who: 'Awa',
        role: 'Tanneuse',
        actor: 'part-1',
        date: '2026-01-12',
        topics: 'À demander',
        heard: 'Entendu',
        done: true,
      },
    ],
    report: { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g' },
  },
  actors: {
    actors: [
      { ...item, name: 'Un', kind: 'firm', size: 12, contact: 'Rue', notes: 'Notes' },
      { id: 'part-2', name: 'Deux', kind: 'support' },
      { id: 'part-3', name: 'Trois', kind: 'support' },
    ],
    links: [{ ...item, from: 'part-1', to: 'part-3', kind: 'trade', strength: 3, wanted: true, notes: 'Lien' }],
  },
  chain: {
    links: [
      {
        ...item,
        name: 'Tannage',
        actors: ['part-1'],
        where: 'inside',
        value: 10,
        strengths: 'Forces',
        problems: 'Problèmes',
        openings: 'Ouvertures',
      },
    ],
  },
  vision: {
    statement: 'Vision',
    horizon: 2035,
    today: 'Aujourd’hui',
    strengths: 'Appuis',
    principles: 'Principes',
    shared: 'Tous',
    agreed: '2026-02-01',
  },
  plan: {
    actions: [
      {
        ...item,
        title: 'Première',
        action: 'action',
        axis: 'organise',
        objective: 'Changer',
        lead: 'part-1',
        partners: ['part-1'],
        start: '2026-03-01',
        end: '2026-06-28',
        status: 'agreed',
        progress: 40,
        costs: [{ ...item, what: 'Four', amount: 1500 }],
        funding: [{ ...item, source: 'Banque', amount: 1000, secured: true }],
        after: ['part-1'],
        notes: 'Notes',
      },
      { id: 'part-2', title: 'Seconde' },
    ],
  },
  procedures: { followed: { 'five-stages': { first: { done: '2026-01-01', notes: 'Fait' } } } },
  balance: { readings: [{ ...item, date: '2026-01-01', values: axes(1), reasons: axes('Raison') }] },
  indicators: {
    indicators: [
      {
        ...item,
        indicator: 'indicator',
        name: 'Emplois',
        dimension: 'extension',
        level: 'outcomes',
        unit: 'personnes',
        direction: 'up',
        source: 'Enquête',
        baseline: { date: '2025-01-01', value: 10 },
        target: { date: '2027-01-01', value: 50 },
        measures: [{ ...item, date: '2026-01-01', value: 20, note: 'Mesure' }],
        actions: ['part-1'],
      },
    ],
  },
  choices: {
    tradeOffs: { 'depth-or-breadth': { position: 1, reason: 'Raison' } },
    growth: 'Occasions',
    poverty: 'Le reste',
    constraints: { health: 'Santé' },
    decision: 'Décidé',
  },
  checks: { checked: { 'territory-conditions': { culture: { state: 'partly', note: 'Note' } } } },
  programme: {
    title: 'Programme',
    aim: 'But',
    beneficiaries: 'Tous',
    start: '2026-01-01',
    end: '2028-12-28',
    components: {
      one: { content: 'Contenu', partners: 'Partenaires', activities: [{ ...item, what: 'Cours', amount: 3 }] },
    },
    funding: [{ ...item, source: 'Bailleur', amount: 2 }],
    risks: 'Risques',
  },
  journal: {
    entries: [
      { ...item, date: '2026-01-05', title: 'Jour', text: 'Texte', links: [{ path: '/cases/nnewi', title: 'Nnewi' }] },
    ],
  },
}

function axes<T>(value: T) {
  return { organise: value, formulate: value, 'carry-out': value }
}
