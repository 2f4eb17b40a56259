import { useMediaQuery } from '@mantine/hooks'

/** A phone is for reading: the same width as in `global.css`, for what a style cannot hide. */
export const useIsReading = (): boolean => useMediaQuery('(max-width: 599px)') ?? false
