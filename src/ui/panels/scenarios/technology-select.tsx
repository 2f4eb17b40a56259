import { NativeSelect } from '@mantine/core'
import type { Target, TechnologyKey } from '../../../domain/scenario/project'
import { TECHNOLOGIES, TECHNOLOGY_PACK } from '../../../state/vocabulary'
import { useTranslate } from '../../i18n-context'
import { nameOf } from '../../name-of'

interface TechnologySelectProps {
  readonly value: TechnologyKey
  readonly onChange: (technology: TechnologyKey) => void
  /** Only the technologies that can treat all of these are offered. */
  readonly targets: readonly Target['kind'][]
  readonly label?: string
  /** For a field whose label is not on screen. */
  readonly name?: string
  /** What the technology is and where it stops, under the field. */
  readonly describes?: boolean
}

export function TechnologySelect({
  value,
  onChange,
  targets,
  label,
  name,
  describes = false,
}: TechnologySelectProps) {
  const translate = useTranslate()
  const offered = listTechnologies(targets)
  return (
    <NativeSelect
      label={label}
      aria-label={name}
      description={
        describes &&
        `${translate(`technology.${value}.description`)} ${translate(`technology.${value}.limits`)}`
      }
      value={value}
      data={offered.map((key) => ({ value: key, label: nameOf(translate, 'technology', key) }))}
      onChange={(event) => {
        const chosen = offered.find((key) => key === event.currentTarget.value)
        if (chosen) onChange(chosen)
      }}
    />
  )
}

/** Technologies that can treat every one of these kinds of target. */
export function listTechnologies(targets: readonly Target['kind'][]): readonly TechnologyKey[] {
  return TECHNOLOGIES.filter((key) => targets.every((kind) => TECHNOLOGY_PACK[key].targets.includes(kind)))
}

/** The wish if it can be had, else the first technology that can. */
export function settleTechnology(wish: TechnologyKey, targets: readonly Target['kind'][]): TechnologyKey {
  const offered = listTechnologies(targets)
  return offered.includes(wish) ? wish : (offered[0] ?? wish)
}
