/** The selection grid: candidate clusters held against weighted criteria. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, ApiError, ask } from '../../../../api.ts'
import { useReadingLanguage } from '../../../../state/session.tsx'
import { useToast } from '../../../../state/toasts.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField, TextAreaField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { ToolProps } from '../../use-tool.ts'
import styles from '../tools.module.css'
import { addCandidate, addCriterion, takeCriteria } from './changes.ts'
import { Grid } from './grid.tsx'
import { Ranks } from './ranks.tsx'

/** What is offered first: criteria that the documents choose clusters by. */
const first = ['selection-criteria', 'identification-grid', 'territory-conditions']

export async function load() {
  const models = await ask(api.models.$get())
  const fit = models.filter(({ form }) => form === 'criteria' || form === 'conditions')
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length)
  return { models: fit.toSorted((a, b) => place(a.id) - place(b.id)) }
}

type Props = ToolProps<'selection', Awaited<ReturnType<typeof load>>>

function TakeCriteria({ change, extra }: Pick<Props, 'change' | 'extra'>) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const toast = useToast()
  const [model, setModel] = useState(extra.models[0]?.id ?? '')
  const take = async () => {
    try {
      const whole = await ask(api.models[':id'].$get({ param: { id: model } }))
      change((grid) => takeCriteria(grid, whole, language))
    } catch (error) {
      toast({ message: error instanceof ApiError && error.message ? error.message : t('common:error.unreachable') })
    }
  }
  return (
    <>
      <SelectField
        label={t('workbookSelection.takeFrom')}
        value={model}
        choices={extra.models.map(({ id, name, items }) => [id, `${name[language]} (${items})`] as const)}
        onChange={setModel}
      />
      <Button onPress={() => void take()}>{t('workbookSelection.take')}</Button>
      <Link to={`/models/${model}`}>{t('workbookSelection.read')}</Link>
    </>
  )
}

export function Tool({ data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const started = data.criteria.length > 0 || data.candidates.length > 0
  return (
    <div className={styles['parts']}>
      {!started && <p className={styles['empty']}>{t('workbookSelection.empty')}</p>}
      <div className={`${styles['acts']} no-print`}>
        <TakeCriteria change={change} extra={extra} />
        <Button onPress={() => change(addCriterion)}>{t('workbookSelection.addCriterion')}</Button>
        <Button onPress={() => change(addCandidate)}>{t('workbookSelection.addCandidate')}</Button>
      </div>
      {started && <Grid data={data} change={change} />}
      {started && <Ranks data={data} />}
      <Section title={t('workbookSelection.decision')}>
        <div className={styles['form']}>
          <TextAreaField
            label={t('workbookSelection.decisionLabel')}
            help={t('workbookSelection.decisionHelp')}
            value={data.decision}
            onChange={(decision) => change((grid) => ({ ...grid, decision }), 'decision')}
          />
        </div>
      </Section>
    </div>
  )
}
