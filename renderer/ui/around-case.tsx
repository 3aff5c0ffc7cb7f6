/** The steps of the method that a case illustrates, and the way to the map round it. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { NeighbourGroup } from '../../electron/api/views/index.ts'
import { api, ask } from '../api.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { capitalise } from '../lib/format.ts'
import { pathOf } from '../lib/paths.ts'
import { Section } from './section.tsx'

export function AroundCase({ id }: { readonly id: string }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [steps, setSteps] = useState<NeighbourGroup['nodes'] | undefined>()
  useEffect(() => {
    let current = true
    ask(api.map[':kind'][':id'].$get({ param: { kind: 'case', id } })).then(
      ({ groups }) => current && setSteps(groups.find(({ kind }) => kind === 'step')?.nodes ?? []),
      // The page has its own way of saying that the library cannot be read.
      () => current && setSteps([]),
    )
    return () => {
      current = false
    }
  }, [id])
  return (
    <Section title={t('map.aroundCase')} aside={<Link to={`/map/case/${id}`}>{t('map.link')}</Link>}>
      {steps === undefined ? null : steps.length === 0 ? (
        <p>{t('map.noSteps')}</p>
      ) : (
        <ul lang={language}>
          {steps.map((step) => (
            <li key={`${step.item} ${step.part}`}>
              <Link to={pathOf(step)}>{capitalise(step.title[language], language)}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
