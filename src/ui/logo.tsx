/** A break of light in a shadow: the same drawing as the page's icon. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f1140" />
      <path d="M0 25c7-1 11-5 16-5s9 4 16 5v0a7 7 0 0 1-7 7H7a7 7 0 0 1-7-7z" fill="#3b0f70" />
      <path d="M4 26L15 6h2.500L28 26c-4-2-7-4-12-4s-8 2-12 4z" fill="#8c2981" />
      <path
        d="M8.500 24L15.300 6h1.600l6.600 18c-2.500-1.200-4.500-2-7.500-2s-5 .8-7.500 2z"
        fill="#fe9f6d"
      />
      <path
        d="M12.300 22.500L15.700 6h.8l3.200 16.500c-1.200-.3-2.400-.5-3.700-.5s-2.500.2-3.700.5z"
        fill="#fcfdbf"
      />
    </svg>
  )
}
