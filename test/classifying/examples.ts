/**
 * The documents' own examples, answered from what the documents say of each: a range of levels (none, low, medium, appreciable, high) or
 * texts of the row, and the passages that say so. Where the documents are silent there is no answer; the question on examples is left out.
 */
export interface Example {
  readonly name: string
  /** The class that the documents give it, and where. */
  readonly type: string
  readonly classCite: readonly string[]
  readonly answers: Readonly<
    Record<string, { readonly says: string; readonly cite: readonly string[]; readonly why: string }>
  >
}

const suame: Example = {
  name: 'Suame Magazine',
  type: 'unstructured',
  classCite: ['cnuced-1998#p10', 'cnuced-1998#tableau-1', 'cnuced-1998#tableau-3'],
  answers: {
    'technical-level': {
      says: 'low..medium',
      cite: ['cnuced-1998#p11'],
      why: 'links raised the technical capacity, and fitters must still improve technically to survive',
    },
    skills: {
      says: 'low..appreciable',
      cite: ['cnuced-1998#p11', 'cnuced-1998#p25'],
      why: 'educated people joined the workshops; mechanics were being trained',
    },
    cooperation: {
      says: 'low..appreciable',
      cite: ['cnuced-1998#p10'],
      why: 'links between users and suppliers multiplied; nothing is said of action among peers',
    },
    'firm-size': { says: 'unstructured', cite: ['cnuced-1998#p11'], why: 'small and micro-enterprises' },
    training: {
      says: 'low..medium',
      cite: ['cnuced-1998#p10', 'cnuced-1998#p25'],
      why: 'a public service trained mechanics',
    },
  },
}

const sialkot: Example = {
  name: 'Sialkot',
  type: 'organised',
  classCite: ['cnuced-1998#p14', 'cnuced-1998#tableau-2', 'cnuced-1998#tableau-3'],
  answers: {
    'technical-level': {
      says: 'medium..appreciable',
      cite: ['cnuced-1998#p14', 'cnuced-1998#encadre-2'],
      why: 'a quarter of the makers certified and one firm under ISO 9000, most firms not yet',
    },
    trust: { says: 'appreciable..high', cite: ['cnuced-1998#p14'], why: 'frequent exchange of information' },
    cooperation: {
      says: 'high',
      cite: ['cnuced-1998#p14', 'cnuced-1998#encadre-2'],
      why: 'joint action through the association',
    },
    'firm-size': {
      says: 'organised',
      cite: ['cnuced-1998#p30', 'cnuced-1998#encadre-2'],
      why: 'large firms beside small ones',
    },
    exports: { says: 'high', cite: ['cnuced-1998#tableau-2'], why: '90% of output' },
    training: {
      says: 'medium..high',
      cite: ['cnuced-1998#p14', 'cnuced-1998#encadre-2'],
      why: 'a training facility, and 200 firms trained in quality',
    },
  },
}

const bangalore: Example = {
  name: 'Bangalore',
  type: 'innovative',
  classCite: ['cnuced-1998#p15', 'cnuced-1998#tableau-3'],
  answers: {
    'technical-level': { says: 'high', cite: ['cnuced-1998#encadre-1', 'cnuced-1998#p28'], why: 'high technology' },
    skills: { says: 'high', cite: ['cnuced-1998#encadre-1', 'cnuced-1998#p28'], why: 'a highly skilled workforce' },
    innovation: { says: 'high', cite: ['cnuced-1998#encadre-1'], why: 'a constant flow of technological innovation' },
    trust: {
      says: 'appreciable..high',
      cite: ['cnuced-1998#encadre-1'],
      why: 'engineers who know and trust each other founded some of the firms',
    },
    cooperation: {
      says: 'appreciable..high',
      cite: ['cnuced-1998#encadre-1'],
      why: 'consortia, and links across and within sectors',
    },
    'firm-size': { says: 'organised', cite: ['cnuced-1998#encadre-1'], why: 'large, medium and small firms' },
    exports: {
      says: 'medium..high',
      cite: ['cnuced-1998#p28'],
      why: 'joined the world’s production networks; no share is given',
    },
    training: {
      says: 'appreciable..high',
      cite: ['cnuced-1998#encadre-1'],
      why: 'many specialised institutions train producers',
    },
  },
}

const nnewiBefore: Example = {
  name: 'Nnewi before',
  type: 'unstructured',
  classCite: ['cnuced-1998#p13', 'cnuced-1998#p24'],
  answers: {
    'technical-level': { says: 'none..low', cite: ['cnuced-1998#p24'], why: 'traders who had not yet become makers' },
    cooperation: {
      says: 'none..low',
      cite: ['cnuced-1998#p13'],
      why: 'they joined forces and made shared services later',
    },
    exports: { says: 'none..low', cite: ['cnuced-1998#p13', 'cnuced-1998#p24'], why: 'exports came with the change' },
  },
}

const nnewiAfter: Example = {
  name: 'Nnewi after',
  type: 'organised',
  classCite: ['cnuced-1998#tableau-2'],
  answers: {
    'technical-level': {
      says: 'medium..appreciable',
      cite: ['cnuced-1998#p24', 'cnuced-1998#p25'],
      why: 'most can modify products and adapt processes; equipment is inadequate',
    },
    skills: {
      says: 'low..appreciable',
      cite: ['cnuced-1998#p13'],
      why: 'learnt on the job, with experts from the suppliers',
    },
    innovation: {
      says: 'medium..appreciable',
      cite: ['cnuced-1998#p24', 'cnuced-1998#p25'],
      why: 'managed to innovate; the capacity does not unfold fully',
    },
    cooperation: {
      says: 'medium..high',
      cite: ['cnuced-1998#p13'],
      why: 'joined forces and created shared services; not organised well enough',
    },
    'firm-size': {
      says: 'organised,technopoles-and-incubators',
      cite: ['cnuced-1998#p24'],
      why: '40 to 250 employees: small and medium, perhaps large',
    },
    exports: { says: 'medium..appreciable', cite: ['cnuced-1998#p24'], why: 'growing fast, to neighbouring countries' },
    training: { says: 'low..appreciable', cite: ['cnuced-1998#p13'], why: 'on the job, while equipment was installed' },
  },
}

const maquiladoras: Example = {
  name: 'maquiladoras',
  type: 'export-processing-zones',
  classCite: ['cnuced-1998#tableau-3'],
  answers: {},
}

/** What paragraph 18 tells of the zones of many developing countries, which the maquiladoras stand for in the table. */
const zones: Example = {
  name: 'export processing zones of paragraph 18',
  type: 'export-processing-zones',
  classCite: ['cnuced-1998#p18'],
  answers: {
    'technical-level': { says: 'low', cite: ['cnuced-1998#p18'], why: 'low technical level' },
    skills: {
      says: 'low..medium',
      cite: ['cnuced-1998#p18'],
      why: 'turnover keeps the workforce from improving its skills',
    },
    cooperation: {
      says: 'none..low',
      cite: ['cnuced-1998#p18'],
      why: 'very weak coordination and links between firms',
    },
    exports: { says: 'high', cite: ['cnuced-1998#p18'], why: 'gross exports are high' },
    training: { says: 'none..low', cite: ['cnuced-1998#p18'], why: 'turnover keeps the workforce from learning' },
  },
}

export const examples: readonly Example[] = [suame, sialkot, bangalore, nnewiBefore, nnewiAfter, maquiladoras, zones]
