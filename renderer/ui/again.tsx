/** A way on where the program did not answer. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ask } from '../api.ts'
import { Button } from './button.tsx'

/** Opens the page anew, once the program answers again. */
export function Again() {
  const { t } = useTranslation()
  const [still, setStill] = useState(false)
  const again = async () => {
    setStill(false)
    try {
      await ask(api.session.$get())
      window.location.reload()
    } catch {
      setStill(true)
    }
  }
  return (
    <>
      <Button look="main" onPress={() => void again()}>
        {t('error.again')}
      </Button>
      <p role="status">{still && t('error.still')}</p>
    </>
  )
}
