/** Gives features their class, a slice a frame: a country has tens of thousands. */
export interface ClassPainter {
  /** The classes to come to, by id (index 0 unused); null for none. */
  aim(classes: Uint8Array | null): void
  /** The features are others: none has a class yet. */
  forget(): void
}

/** Set in one go; some milliseconds. A territory of this size is painted at once. */
const SLICE = 2_000
const NONE = -1

/**
 * @param set gives a feature its class, or takes it away
 * @param later runs the next slice
 */
export function createClassPainter(
  set: (id: number, classId: number | null) => void,
  later: (work: () => void) => void,
): ClassPainter {
  /** What each feature has been given. */
  let painted = new Int16Array(0)
  let wanted: Uint8Array = new Uint8Array(0)
  /** Below it everything is as wanted. */
  let next = 1
  let isWaiting = false

  const paint = (): void => {
    let left = SLICE
    const end = Math.max(painted.length, wanted.length)
    for (; next < end && left > 0; next++) {
      const classId = next < wanted.length ? wanted[next]! : NONE
      if (painted[next] === classId) continue
      painted[next] = classId
      set(next, classId === NONE ? null : classId)
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
    const longer = new Int16Array(length).fill(NONE)
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
      painted = new Int16Array(wanted.length).fill(NONE)
      next = 1
      paint()
    },
  }
}
