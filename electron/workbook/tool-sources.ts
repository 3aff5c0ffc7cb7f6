/** The passages that each tool comes from, as source#anchor. */
import type { ToolName } from '../api/views/workbook/index.ts'

export const toolSources: Readonly<Record<ToolName, readonly string[]>> = {
  profile: ['cnuced-1998#tableau-3'],
  selection: ['afd-2009#3.1/selection', 'marghich-errabih-2016#3'],
  diagnostic: ['afd-2009#3.2', 'afd-2009#3.2/deroulement', 'afd-2009#3.2/confection'],
  actors: ['afd-2009#1.6/figure-systeme', 'afd-2009#3.2/deroulement'],
  chain: ['afd-2009#3.2/deroulement'],
  vision: ['afd-2009#3.1/vision-et-plan'],
  plan: ['afd-2009#3.1/vision-et-plan', 'afd-2009#1.6/tableau-actions'],
  procedures: ['afd-2009#2.3/consortiums', 'afd-2009#3.1/cinq-etapes', 'marghich-errabih-2016#4/etapes'],
  balance: ['afd-2009#1.6/figure-axes', 'afd-2009#1.6/facteurs-d-efficacite'],
  indicators: ['afd-2009#3.3', 'afd-2009#3.3/figure-chaine-logique'],
  choices: ['onudi-2010#2.2', 'onudi-2010#4'],
  checks: ['afd-2009#1.5/facteurs-cles-de-succes', 'afd-2009#4.1/que-retenir', 'cnuced-1998#p41'],
  programme: ['afd-2009#4.2'],
  journal: ['afd-2009#3.4/animateur'],
}
