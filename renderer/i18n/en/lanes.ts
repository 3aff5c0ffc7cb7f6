import type { lanes as french } from '../fr/lanes.ts'
import type { Same } from '../same.ts'

export const lanes: Same<typeof french> = {
  authorities: 'Public authorities and donors',
  support: 'Organisations and support',
  firms: 'Firms',
  markets: 'Suppliers, subcontractors and buyers',
}
