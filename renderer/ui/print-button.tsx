/** Prints the page, or saves it as a PDF where the desktop shell can. */
import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

export function PrintButton({ name }: { readonly name: string }) {
  const { t } = useTranslation()
  const shell = window.grappeShell
  return (
    <Button onPress={() => (shell ? void shell.printToPdf(`${name}.pdf`) : window.print())}>
      <Printer size={16} aria-hidden="true" />
      {shell ? t('do.pdf') : t('do.print')}
    </Button>
  )
}
