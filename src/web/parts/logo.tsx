/** The blackbird that sings. Beside the product's name it says nothing more, so it is hidden from screen readers. */
export function Bird({ size }: { size: number }) {
  return (
    <svg className="bird" viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      <path className="bird__bill" d="M37 12.5 47 6.5 39 17.5zM38 16.5l8.8-.5-8.3 5.5z" />
      <path
        className="bird__body"
        d="M1.5 40.5c4.5-4 8-7.5 11-11.5C14.5 19 20 12 27 9.5c5.5-2 11.5.5 12.5 5.5.8 4.5 0 9-2.5 13.5-3.5 6.5-9.5 10-16.5 9.7-3-.2-5.5-1-7.5-2.2-3.5 2.5-7 4.2-11.5 4.5"
      />
      <path className="bird__wing" d="M13.5 34c1.5-7 7-11.5 15-11.5-1 7.5-6.5 12.3-15 11.5" />
      <circle className="bird__eye" cx="34" cy="15" r="1.9" />
      <path className="bird__legs" d="M21 38.5V44M25.5 38v6" />
    </svg>
  )
}
