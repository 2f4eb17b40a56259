/**
 * Gives features their class, a slice a frame: a country has tens of thousands. One that was given none is drawn as
 * unknown, so nothing is set for those: MapLibre goes over every state again for each tile that comes.
 */
export interface ClassPainter {
  /** The classes to come to, by id (index 0 unused); null: all unknown. */
  aim(classes: Uint8Array | null): void
  /** The features are others: none has a class yet. */
  forget(): void
}

/** Set in one go; some milliseconds. A territory of this size is painted at once. */
const SLICE = 2_000
const UNKNOWN = 0

/**
 * @param set gives a feature its class
 * @param later runs the next slice
 */
export function createClassPainter(
  set: (id: number, classId: number) => void,
  later: (work: () => void) => void,
): ClassPainter {
  /** What each feature has been given. */
  let painted = new Uint8Array(0)
  let wanted: Uint8Array = new Uint8Array(0)
  /** Below it everything is as wanted. */
  let next = 1
  let isWaiting = false

  const paint = (): void => {
    let left = SLICE
    const end = Math.max(painted.length, wanted.length)
    for (; next < end && left > 0; next++) {
      const classId = next < wanted.length ? wanted[next]! : UNKNOWN
      if (painted[next] === classId) continue
      painted[next] = classId
      set(next, classId)
      left--
    }
    if (next >= end || isWaiting) return
    isWaiting = true
    later(() => {
      isWaiting = false
      paint()
    })
  }
  const growTo = (length: number): void => {
    if (length <= painted.length) return
    const longer = new Uint8Array(length)
    longer.set(painted)
    painted = longer
  }
  return {
    aim(classes) {
      const given = classes ?? new Uint8Array(0)
      if (given === wanted) return
      wanted = given
      growTo(wanted.length)
      next = 1
      paint()
    },
    forget() {
      painted = new Uint8Array(wanted.length)
      next = 1
      paint()
    },
  }
}
