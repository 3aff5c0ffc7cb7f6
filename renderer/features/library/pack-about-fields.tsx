/** What a pack says of itself, as fields. */
import { useTranslation } from 'react-i18next'
import { TextAreaField, TextField } from '../../ui/field.tsx'
import type { Form, Trouble } from './make-pack.ts'
import styles from './pack.module.css'

interface Props {
  readonly form: Form
  /** The last version that was made, if any. */
  readonly last: string | undefined
  readonly why: (trouble: Trouble) => string | undefined
  readonly onChange: (part: Partial<Form>) => void
}

export function PackAboutFields({ form, last, why, onChange }: Props) {
  const { t } = useTranslation('pages')
  const said = last === undefined ? '' : ` ${t('packs.page.last', { version: last })}`
  return (
    <div className={styles['form']}>
      <div className={styles['pair']}>
        <TextField
          label={t('packs.page.titleFr')}
          help={t('packs.page.titleHelp')}
          error={why('title')}
          most={200}
          value={form.titleFr}
          onChange={(titleFr) => onChange({ titleFr })}
        />
        <TextField
          label={t('packs.page.titleEn')}
          most={200}
          value={form.titleEn}
          onChange={(titleEn) => onChange({ titleEn })}
        />
        <TextAreaField
          label={t('packs.page.descriptionFr')}
          most={2000}
          value={form.descriptionFr}
          onChange={(descriptionFr) => onChange({ descriptionFr })}
        />
        <TextAreaField
          label={t('packs.page.descriptionEn')}
          most={2000}
          value={form.descriptionEn}
          onChange={(descriptionEn) => onChange({ descriptionEn })}
        />
        <TextField
          label={t('packs.page.maker')}
          help={t('packs.page.makerHelp')}
          error={why('maker')}
          most={200}
          value={form.maker}
          onChange={(maker) => onChange({ maker })}
        />
        <TextField
          label={t('packs.page.rights')}
          help={t('packs.page.rightsHelp')}
          error={why('rights')}
          most={500}
          value={form.rights}
          onChange={(rights) => onChange({ rights })}
        />
        <TextField
          label={t('packs.page.version')}
          help={`${t('packs.page.versionHelp')}.${said}`}
          error={why('version')}
          most={40}
          value={form.version}
          onChange={(version) => onChange({ version })}
        />
      </div>
    </div>
  )
}
