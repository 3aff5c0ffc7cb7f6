/** The indicators: chosen from the documents or one's own, with baseline, target and measures. */
import { useCallback, useMemo, useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { IndicatorView } from '../../../../../electron/api/views/index.ts'
import type { ToolData } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { useToast } from '../../../../state/toasts.ts'
import { capitalise } from '../../../../lib/format.ts'
import { focusFirstField } from '../../../../lib/first-field.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { newId } from '../../new-id.ts'
import type { Change, ToolProps } from '../../use-tool.ts'
import { ViewSwitch } from '../../view-switch.tsx'
import { dimensions, IndicatorRow } from './indicator-row.tsx'
import styles from './indicators.module.css'
import { LogicChain } from './logic-chain.tsx'
import type { FollowedIndicator } from './reading.ts'

export const load = (): Promise<IndicatorView[]> => ask(api.indicators.$get())

const own = { dimension: 'effectiveness', level: 'outputs', direction: 'up' } as const

function make(name: string, known: IndicatorView | undefined, language: 'fr' | 'en'): FollowedIndicator {
  const { dimension, level, direction } = known ?? own
  return {
    id: newId(),
    indicator: known?.id ?? '',
    name,
    dimension,
    level,
    direction,
    unit: known?.unit[language] ?? '',
    source: '',
    baseline: { date: '', value: null },
    target: { date: '', value: null },
    measures: [],
    actions: [],
  }
}

function AddIndicator({
  library,
  onAdd,
}: {
  readonly library: readonly IndicatorView[]
  readonly onAdd: (indicator: FollowedIndicator) => void
}) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const [name, setName] = useState('')
  const names = useMemo(() => library.map((one) => capitalise(one.name[language], language)), [library, language])
  const known = library[names.indexOf(name.trim())]
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd(make(name.trim(), known, language))
    setName('')
    focusFirstField(event.currentTarget)
  }
  return (
    <form className={`${styles['add']} no-print`} onSubmit={add}>
      <TextField
        label={t('workbookIndicators.add')}
        help={known ? known.measure[language] : t('workbookIndicators.addHelp')}
        value={name}
        list={names}
        onChange={setName}
      />
      <Button look="main" type="submit">
        {t('workbookIndicators.addDo')}
      </Button>
    </form>
  )
}

function useActs(change: Change<ToolData['indicators']>) {
  const { t } = useTranslation('pages')
  const toast = useToast()
  const edit = useCallback(
    (id: string, part: Partial<FollowedIndicator>, key: string) =>
      change(
        ({ indicators }) => ({ indicators: indicators.map((one) => (one.id === id ? { ...one, ...part } : one)) }),
        `${id} ${key}`,
      ),
    [change],
  )
  const remove = useCallback(
    (id: string) => {
      let at = -1
      let removed: FollowedIndicator | undefined
      change(({ indicators }) => {
        at = indicators.findIndex((one) => one.id === id)
        removed = indicators[at]
        return { indicators: indicators.filter((one) => one.id !== id) }
      })
      toast({
        message: t('workbookIndicators.removed', { name: removed?.name || t('workbookIndicators.untitled') }),
        undo: () =>
          change(({ indicators }) => ({
            indicators: removed ? [...indicators.slice(0, at), removed, ...indicators.slice(at)] : indicators,
          })),
      })
    },
    [change, toast, t],
  )
  return { edit, remove }
}

export function Tool({ data, change, extra }: ToolProps<'indicators', readonly IndicatorView[]>) {
  const { t } = useTranslation('pages')
  const [search] = useSearchParams()
  const view = search.get('view') === 'chain' ? 'chain' : 'list'
  const { edit, remove } = useActs(change)
  return (
    <>
      <ViewSwitch
        views={(['list', 'chain'] as const).map((one) => [one, t(`workbookIndicators.views.${one}`)] as const)}
        current={view}
      />
      {data.indicators.length === 0 && <p className={styles['empty']}>{t('workbookIndicators.empty')}</p>}
      {view === 'chain' && <LogicChain indicators={data.indicators} />}
      {view === 'list' &&
        dimensions
          .map((dimension) => [dimension, data.indicators.filter((one) => one.dimension === dimension)] as const)
          .filter(([, here]) => here.length > 0)
          .map(([dimension, here]) => (
            <Section key={dimension} title={t(`workbookIndicators.dimensions.${dimension}`)}>
              <ul className={styles['list']}>
                {here.map((indicator) => (
                  <IndicatorRow key={indicator.id} indicator={indicator} onEdit={edit} onRemove={remove} />
                ))}
              </ul>
            </Section>
          ))}
      <AddIndicator
        library={extra}
        onAdd={(indicator) => change(({ indicators }) => ({ indicators: [...indicators, indicator] }))}
      />
    </>
  )
}
