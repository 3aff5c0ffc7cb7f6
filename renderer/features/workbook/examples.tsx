/** The worked examples of the library: each opens as a training cluster of its own, in the language of the interface. */
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { ExampleCard } from '../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { useTold } from '../../state/told.ts'
import { Button } from '../../ui/button.tsx'
import { Citations } from '../../ui/citation.tsx'
import { Section } from '../../ui/section.tsx'
import { useFill } from './use-fill.ts'
import styles from './workbook.module.css'

function Example({ example }: { readonly example: ExampleCard }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const navigate = useNavigate()
  const told = useTold()
  const { pathIn } = useFill()
  const open = async () => {
    const open = api['cluster-examples'][':id']
    const opened = await told(() => ask(open.$post({ param: { id: example.id }, json: { language } })))
    if (opened) await navigate(pathIn(opened.id))
  }
  return (
    <li className={styles['form']}>
      <p>
        {example.about[language]} {t('workbook.toldFrom')}{' '}
        <Link to={`/cases/${example.case.id}`}>{example.case.name[language]}</Link> <Citations cited={example.cite} />
      </p>
      <Button onPress={() => void open()}>{t('workbook.openExample', { name: example.name[language] })}</Button>
    </li>
  )
}

export function Examples({ examples }: { readonly examples: readonly ExampleCard[] }) {
  const { t } = useTranslation('pages')
  return (
    <Section title={t('workbook.examples')}>
      <ul>
        {examples.map((example) => (
          <Example key={example.id} example={example} />
        ))}
      </ul>
    </Section>
  )
}
