import { type Item, type Poster, papers } from './lay-out.ts'

/** A poster as it will be printed, drawn from the same places. */
export function Preview({ poster, items }: { poster: Poster; items: readonly Item[] }) {
  const [width, height] = papers[poster.paper]
  return (
    <svg
      className="poster"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${poster.words.big.join(' ')} ${poster.words.what}`}
    >
      <rect width={width} height={height} fill="#ffffff" />
      {items.map((item, at) => {
        switch (item.type) {
          case 'box':
            return (
              <rect
                key={at}
                x={item.x}
                y={item.y}
                width={item.width}
                height={item.height}
                fill={item.colour}
              />
            )
          case 'text':
            return (
              <text
                key={at}
                x={item.x}
                y={item.y}
                fontSize={item.size}
                fontWeight={item.bold ? 700 : 400}
                fill={item.colour}
              >
                {item.words}
              </text>
            )
          case 'code':
            return (
              <path
                key={at}
                transform={`translate(${item.x} ${item.y}) scale(${item.width / item.modules.length})`}
                d={pathOf(item.modules)}
                shapeRendering="crispEdges"
              />
            )
        }
        return null
      })}
    </svg>
  )
}

function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((cells, row) => cells.map((dark, column) => (dark ? `M${column} ${row}h1v1h-1z` : '')))
    .join('')
}
