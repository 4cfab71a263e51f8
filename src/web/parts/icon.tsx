/** Line drawings on a field of 16 by 16; the pen (its width, its round ends, its colour) is in the look. */
const shapes = {
  new: 'M8 3v10M3.7 5.5l8.6 5M12.3 5.5l-8.6 5',
  'in-hand': 'M8 2.2a5.8 5.8 0 1 0 5.8 5.8M8 4.8V8l2.4 1.6',
  answered: 'M6.5 3.5 2.5 7.5l4 4M2.8 7.5h6.4a4.3 4.3 0 0 1 4.3 4.3v.7',
  incident: 'M3.5 14V2.5h8.8L10.5 6l1.8 3.5H3.5',
  'set-aside': 'M2 3h12v3H2zM3.2 6v7h9.6V6M6.4 9h3.2',
  globe:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M2.2 8h11.6M8 2c2 2 2.6 4 2.6 6S10 12 8 14c-2-2-2.6-4-2.6-6S6 4 8 2',
  school: 'M2 13.5V7l6-3.8L14 7v6.5zM6.3 13.5v-3h3.4v3',
  shield: 'M8 1.8 13.2 4v3.8c0 3-2.1 5.2-5.2 6.5-3.1-1.3-5.2-3.5-5.2-6.5V4z',
  person: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M2.7 14c.4-2.8 2.5-4.2 5.3-4.2s4.9 1.4 5.3 4.2',
  lock: 'M3.5 7.2h9v6.6h-9zM5.3 7.2V5a2.7 2.7 0 0 1 5.4 0v2.2',
  tick: 'm3 8.5 3.4 3.4L13 4.6',
  cross: 'm4 4 8 8M12 4l-8 8',
  dash: 'M3.5 8h9',
  skip: 'm3 3.5 5 4.5-5 4.5zM9.5 3.5v9M13 3.5v9',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 4.8V8l2.4 1.6',
  warning: 'M8 2.2 14.4 13.5H1.6zM8 6.5v3M8 11.6v.1',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.3v3.6M8 5v.1',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8',
  book: 'M8 4.2C6.5 3 4.5 2.8 2 3v9.5c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2v9.5',
  link: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13 3 7.5 8.5',
}

export type IconName = keyof typeof shapes

/** A small picture beside words. It says nothing by itself: the words beside it must say it all. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
