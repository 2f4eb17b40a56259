/** The page's icon: clearings one in the other, from shadow to light. The file is public/icon.svg. */
export function Logo({ size = 32 }: { size?: number }) {
  return <img src="./icon.svg" width={size} height={size} alt="" />
}
