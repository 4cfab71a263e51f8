/** The mean of numbers that move, over the moments at which `add` was called: it errs less than where they stand last. */
export class Means {
  private readonly lists: readonly Float32Array[]
  private readonly sums: Float64Array[]
  private count = 0

  constructor(lists: readonly Float32Array[]) {
    this.lists = lists
    this.sums = lists.map((list) => new Float64Array(list.length))
  }

  add(): void {
    this.count += 1
    this.lists.forEach((list, one) => {
      const sums = this.sums[one]!
      for (let at = 0; at < list.length; at++) sums[at]! += list[at]!
    })
  }

  /** Puts the means in the place of the numbers. */
  settle(): void {
    if (this.count === 0) return
    this.lists.forEach((list, one) => {
      const sums = this.sums[one]!
      for (let at = 0; at < list.length; at++) list[at] = sums[at]! / this.count
    })
  }
}
