/**
 * A school's own colour, out of those on which white letters can be read by everybody (contrast of 7 or more; a test
 * measures it). The first is what ships.
 */
export const schoolColours = {
  teal: { hex: '#10353d', name: 'Dark teal' },
  navy: { hex: '#12284f', name: 'Navy' },
  blue: { hex: '#1d4a94', name: 'Blue' },
  green: { hex: '#0f4a2a', name: 'Green' },
  maroon: { hex: '#6b1024', name: 'Maroon' },
  red: { hex: '#9a1616', name: 'Red' },
  purple: { hex: '#4b2367', name: 'Purple' },
  brown: { hex: '#4f3317', name: 'Brown' },
  black: { hex: '#1c1c1c', name: 'Black' },
} as const satisfies Record<string, { hex: string; name: string }>

export type SchoolColour = keyof typeof schoolColours

/** The colour of this name; what ships for any other. */
export function schoolColourOf(name: string | null | undefined): SchoolColour {
  return name && Object.hasOwn(schoolColours, name) ? (name as SchoolColour) : 'teal'
}

/** How far two colours stand apart, by the Web Content Accessibility Guidelines: from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
