/** The kinds as choices of a form. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actorKinds, linkKinds, strengths, type ActorKind, type LinkKind, type Strength } from './kinds.ts'

type Choices<T extends string> = readonly (readonly [value: T, name: string])[]

export function useActorKinds(): Choices<ActorKind> {
  const { t } = useTranslation('pages')
  return useMemo(() => actorKinds.map((kind) => [kind, t(`workbookActors.kinds.${kind}`)] as const), [t])
}

export function useLinkKinds(): Choices<LinkKind> {
  const { t } = useTranslation('pages')
  return useMemo(() => linkKinds.map((kind) => [kind, t(`workbookActors.linkKinds.${kind}`)] as const), [t])
}

export function useStrengths(): Choices<Strength> {
  const { t } = useTranslation('pages')
  return useMemo(() => strengths.map((one) => [one, t(`workbookActors.strengths.${one}`)] as const), [t])
}
