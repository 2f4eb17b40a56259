import type { ReactNode } from 'react'
import type { SelectedItem } from '../../state/app-state'
import { selectionView } from '../../state/views/map-pane'
import { useCommands, useView } from '../use-app'
import classes from './pick-list.module.css'

interface PickListProps {
  readonly label: string
  readonly items: readonly {
    readonly item: SelectedItem
    readonly title: string
    readonly detail: string
    readonly badge?: ReactNode
    /** Before the title: a rank, a letter. */
    readonly mark?: string
  }[]
}

/** Things of the map as a list: the same selection and the same hover, by pointer and by keyboard. */
export function PickList({ label, items }: PickListProps) {
  const { selection, hovered } = useView(selectionView)
  const { select, hover } = useCommands()
  const isSame = (a: SelectedItem | null, b: SelectedItem) => a?.kind === b.kind && a.id === b.id
  return (
    <ul className={classes.list} aria-label={label} onPointerLeave={() => hover(null)}>
      {items.map(({ item, title, detail, badge, mark }) => (
        <li key={`${item.kind}:${item.id}`}>
          <button
            type="button"
            className={classes.item}
            aria-pressed={selection.some((other) => isSame(other, item))}
            data-hovered={isSame(hovered, item) || undefined}
            onClick={(event) => select(item, event.ctrlKey || event.metaKey)}
            onPointerEnter={() => hover(item)}
            onFocus={() => hover(item)}
            onBlur={() => hover(null)}
          >
            {mark && <span className={classes.mark}>{mark}</span>}
            <span className={classes.text}>
              <span className={classes.title}>{title}</span>
              <span className={classes.detail}>{detail}</span>
            </span>
            {badge}
          </button>
        </li>
      ))}
    </ul>
  )
}
