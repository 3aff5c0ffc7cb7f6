/** The workbook's tools that serve a step or an ability. */
import { FolderKanban } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ToolName } from '../../../electron/api/views/workbook/index.ts'
import styles from './learning.module.css'

export function ToolLinks({ tools }: { readonly tools: readonly ToolName[] }) {
  const { t } = useTranslation('pages')
  return (
    <ul className={styles['tools']}>
      {tools.map((tool) => (
        <li key={tool}>
          <Link to="/workbook">
            <FolderKanban size={16} aria-hidden="true" />
            {t(`workbook.tools.${tool}.name`)}
          </Link>
          <small>{t(`workbook.tools.${tool}.what`)}</small>
        </li>
      ))}
    </ul>
  )
}
