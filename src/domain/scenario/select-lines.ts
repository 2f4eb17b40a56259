import { buildAreaIndex } from '../geometry/build-area-index'
import { locate } from '../geometry/locate'
import { assertNever } from '../kernel/assert-never'
import type { Analysis } from '../prepare-analysis'
import type { Target } from './project'

/** What simulations read of the joined files. */
export type Ground = Pick<Analysis, 'territory' | 'lines' | 'speeds' | 'placement' | 'distribution'>

/** The lines of a target, and whether the territory knows everything the target names. */
export interface Selection {
  readonly lines: Uint32Array
  readonly isKnown: boolean
}

/**
 * The lines of a target, in row order: those inside the contour of a zone d'ombre (its border included), those
 * placed in the communes or the activity zone, or all.
 */
export function selectLines({ territory, lines, placement }: Ground, target: Target): Selection {
  switch (target.kind) {
    case 'shadowZone': {
      const index = buildAreaIndex([target.contour])
      const inside = filterLines(
        lines.count,
        (line) => locate(index, lines.lon[line]!, lines.lat[line]!) === 1,
      )
      return { lines: inside, isKnown: true }
    }
    case 'communes': {
      const wanted = new Set<string>(target.codes)
      const ids = new Set(territory.communes.flatMap(({ code, id }) => (wanted.has(code) ? [id] : [])))
      const inside = filterLines(lines.count, (line) => ids.has(placement.communeOf[line]!))
      return { lines: inside, isKnown: ids.size === wanted.size }
    }
    case 'activityZone': {
      const zone = territory.zones.find(({ code }) => code === target.code)
      const inside = filterLines(lines.count, (line) => placement.zoneOf[line] === zone?.id)
      return { lines: inside, isKnown: zone !== undefined }
    }
    case 'territory':
      return { lines: filterLines(lines.count, () => true), isKnown: true }
    default:
      return assertNever(target)
  }
}

function filterLines(count: number, holds: (line: number) => boolean): Uint32Array {
  const kept = new Uint32Array(count)
  let size = 0
  for (let line = 0; line < count; line++) if (holds(line)) kept[size++] = line
  return kept.slice(0, size)
}
