/** The profile: what a cluster is in a few facts, and the cases that are like it. */
import { useTranslation } from 'react-i18next'
import type { Profile } from '../../../../../electron/api/views/workbook/index.ts'
import { api, ask } from '../../../../api.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { countries, currencies } from '../../../../lib/countries.ts'
import { capitalise } from '../../../../lib/format.ts'
import { mainTypology } from '../../../../lib/paths.ts'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, SelectField, TextAreaField, TextField } from '../../../../ui/field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { ToolProps } from '../../use-tool.ts'
import styles from '../tools.module.css'
import { NearCases } from './near-cases.tsx'

export async function load() {
  const list = (name: 'sectors' | 'regions' | 'stages') => ask(api.vocabularies[':name'].$get({ param: { name } }))
  const [sectors, regions, stages, typologies] = await Promise.all([
    list('sectors'),
    list('regions'),
    list('stages'),
    ask(api.typologies.$get()),
  ])
  return { sectors, regions, stages, types: typologies.find(({ id }) => id === mainTypology)?.types ?? [] }
}

type Extra = Awaited<ReturnType<typeof load>>
type Props = ToolProps<'profile', Extra>
type Names = Extra['sectors']

/** The sectors chosen, each with a way out, and a list to choose another from. */
function Sectors({ all, value, onChange }: { all: Names; value: string[]; onChange: (value: string[]) => void }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name[language] ?? id
  const others = all.filter(({ id }) => !value.includes(id))
  return (
    <div className={styles['box']}>
      <SelectField
        label={t('workbookProfile.addSector')}
        value=""
        choices={[['', t('workbookShared.choose')], ...others.map(({ id }) => [id, nameOf(id)] as const)]}
        onChange={(id) => id !== '' && value.length < 12 && onChange([...value, id])}
      />
      {value.length === 0 && <p className={styles['muted']}>{t('workbookProfile.noSector')}</p>}
      <ul className={styles['chips']}>
        {value.map((id) => (
          <li key={id}>
            <span lang={language}>{capitalise(nameOf(id), language)}</span>
            <Button
              look="quiet"
              aria-label={t('workbookShared.removeNamed', { name: nameOf(id) })}
              onPress={() => onChange(value.filter((one) => one !== id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Tool({ cluster, data, change, extra }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const set = <K extends keyof Profile>(key: K, value: Profile[K], typed = false) =>
    change((profile) => ({ ...profile, [key]: value }), typed ? key : '')
  const named = (list: Names, none: string) => [
    ['', none] as const,
    ...list.map(({ id, name }) => [id, capitalise(name[reading], reading)] as const),
  ]
  const unsaid = t('workbookProfile.unsaid')
  return (
    <>
      <div className={styles['form']}>
        <div className={styles['row']}>
          <TextField
            label={t('workbookProfile.place')}
            placeholder={t('workbookProfile.placeHint')}
            value={data.place}
            onChange={(place) => set('place', place, true)}
          />
          <SelectField
            label={t('workbookProfile.country')}
            value={data.country}
            choices={[['', unsaid], ...countries(language)]}
            onChange={(country) => set('country', country)}
          />
          <SelectField
            label={t('workbookProfile.region')}
            value={data.region}
            choices={named(extra.regions, t('workbookProfile.regionOfCountry'))}
            onChange={(region) => set('region', region)}
          />
        </div>
        <Sectors all={extra.sectors} value={data.sectors} onChange={(sectors) => set('sectors', sectors)} />
        <div className={styles['row']}>
          <SelectField
            label={t('workbookProfile.type')}
            help={t('workbookProfile.typeHelp')}
            value={data.type}
            choices={named(extra.types, unsaid)}
            onChange={(type) => set('type', type)}
          />
          <SelectField
            label={t('workbookProfile.stage')}
            value={data.stage}
            choices={named(extra.stages, unsaid)}
            onChange={(stage) => set('stage', stage)}
          />
          <SelectField
            label={t('workbookProfile.currency')}
            help={t('workbookProfile.currencyHelp')}
            value={data.currency}
            choices={currencies(language)}
            onChange={(currency) => set('currency', currency)}
          />
        </div>
        <div className={styles['row']}>
          {(['firms', 'jobs', 'exportShare'] as const).map((key) => (
            <NumberField
              key={key}
              label={t(`workbookProfile.${key}`)}
              value={data[key]}
              min={0}
              {...(key === 'exportShare' && { max: 100 })}
              onChange={(value) => set(key, value, true)}
            />
          ))}
        </div>
        <TextAreaField
          label={t('workbookProfile.about')}
          help={t('workbookProfile.aboutHelp')}
          value={data.about}
          onChange={(about) => set('about', about, true)}
        />
      </div>
      <Section title={t('workbookProfile.near')}>
        <NearCases cluster={cluster} profile={data} />
      </Section>
    </>
  )
}
