const [width, height, gap] = [72, 16, 1]

/** How a storm has grown, hour by hour, as a picture of a line's height. It adds nothing to the words beside it. */
export function growthChart(byHour: readonly number[]): string {
  const most = Math.max(1, ...byHour)
  const band = width / Math.max(byHour.length, 1)
  const bars = byHour.map((count, hour) => {
    if (count === 0) return ''
    const tall = Math.max(1, (count / most) * height)
    return `M${tenth(hour * band)} ${height}v-${tenth(tall)}h${tenth(Math.max(0.7, band - gap))}v${tenth(tall)}z`
  })
  return (
    `<svg class="growth" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">` +
    `<path class="growth__ground" d="M0 ${height - 0.5}h${width}"/><path d="${bars.join('')}"/></svg>`
  )
}

const tenth = (value: number) => Math.round(value * 10) / 10
