/** One stroke, one size, on a 24 grid. Each has its word beside it or as its accessible name. */
const PATHS = {
  // The steps
  data: ['M6 3h8l4 4v14H6z', 'M14 3v4h4', 'M9 12h6', 'M9 16h6'],
  coverage: ['M4 8l8-4 8 4-8 4z', 'M4 12l8 4 8-4', 'M4 16l8 4 8-4'],
  shadow: ['M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5z', 'M16 4v4', 'M14 6h4'],
  zones: ['M3 21V10l6 4v-4l6 4V4h6v17z', 'M18 8v0', 'M18 12v0', 'M7 17h4'],
  scenarios: ['M6 4v16', 'M6 12c0-4 4-4 8-4h5', 'M6 20c0-4 4-4 8-4h5', 'M16 5l3 3-3 3', 'M16 13l3 3-3 3'],
  // The actions
  undo: ['M9 14L4 9l5-5', 'M4 9h9a7 7 0 0 1 0 14h-2'],
  redo: ['M15 14l5-5-5-5', 'M20 9h-9a7 7 0 0 0 0 14h2'],
  search: ['M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14z', 'M16.5 16.5L21 21'],
  help: [
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
    'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8',
    'M12 17v0',
  ],
  sun: [
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
    'M12 2v2',
    'M12 20v2',
    'M2 12h2',
    'M20 12h2',
    'M5 5l1.4 1.4',
    'M17.6 17.6L19 19',
    'M19 5l-1.4 1.4',
    'M6.4 17.6L5 19',
  ],
  moon: ['M20 14.5A8 8 0 1 1 9.5 4a6.5 6.5 0 0 0 10.5 10.5z'],
  auto: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 3v18', 'M12 8l6-2', 'M12 13l9-2', 'M12 18l6-1'],
  save: ['M12 4v11', 'M8 11l4 4 4-4', 'M4 20h16'],
  open: ['M12 15V4', 'M8 8l4-4 4 4', 'M4 20h16'],
  add: ['M12 5v14', 'M5 12h14'],
  remove: ['M5 7h14', 'M10 7V4h4v3', 'M7 7l1 13h8l1-13'],
  edit: ['M4 20l1-4L16 5l3 3L8 19z', 'M14 7l3 3'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  up: ['M6 15l6-6 6 6'],
  down: ['M6 9l6 6 6-6'],
  table: ['M4 5h16v14H4z', 'M4 10h16', 'M10 10v9'],
  expand: ['M4 9V4h5', 'M20 15v5h-5', 'M15 4h5v5', 'M9 20H4v-5'],
  shrink: ['M9 4v5H4', 'M15 20v-5h5', 'M20 9h-5V4', 'M4 15h5v5'],
  filter: ['M4 5h16l-6 8v6l-4-2v-4z'],
  copy: ['M8 8h12v12H8z', 'M16 8V4H4v12h4'],
  wand: ['M4 20L15 9', 'M17 3v4', 'M15 5h4', 'M20 11v3', 'M18.500 12.500h3', 'M9 3v3', 'M7.500 4.500h3'],
  // The severities; each always goes with its word
  error: ['M8 3h8l5 5v8l-5 5H8l-5-5V8z', 'M12 8v5', 'M12 16v0'],
  warning: ['M12 4l9 16H3z', 'M12 10v4', 'M12 17v0'],
  info: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 11v5', 'M12 8v0'],
  check: ['M5 12.500l5 5L19 7'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
