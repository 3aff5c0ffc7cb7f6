/** A typology as a whole: how to read it, and its matrix. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReadingLanguage } from '../../app/session.tsx'
import { useLastRead } from '../../lib/last-read.ts'
import { Citations } from '../../ui/citation.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Reading } from '../../ui/reading.tsx'
import { Section } from '../../ui/section.tsx'
import { Matrix, Scale } from './matrix.tsx'
import { useTypology } from './typology-route.tsx'

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const typology = useTypology()
  useLastRead(`/typologies/${typology.id}`, typology.title)
  const prose = (id: string) => typology.sections.find((section) => section.id === id)?.html
  const overview = prose('overview')
  const reading = prose('reading')
  return (
    <Page
      title={typology.title[language]}
      language={language}
      lead={typology.summary[language]}
      kicker={<Link to="/typologies">{t('common:rooms.typologies')}</Link>}
      tools={<PrintButton name={typology.id} />}
    >
      <Section title={t('typologies.matrix')} aside={<Citations cited={typology.cite} />}>
        <Scale typology={typology} />
        <Matrix typology={typology} />
        <p>{t('typologies.hint')}</p>
      </Section>
      {overview && (
        <Section
          title={typology.sections.find(({ id }) => id === 'overview')?.heading[language] ?? ''}
          language={language}
        >
          <Reading html={overview} />
        </Section>
      )}
      {reading && (
        <Section title={t('typologies.reading')}>
          <Reading html={reading} />
        </Section>
      )}
    </Page>
  )
}
