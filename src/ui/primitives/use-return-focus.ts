import { useEffect, useState } from 'react'

/** Gives the focus back, when a dialog goes, to what had it when the dialog came: nobody is left at the page's top. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // After the dialog has let go of the focus it held.
      requestAnimationFrame(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
      })
    },
    [opener],
  )
}
