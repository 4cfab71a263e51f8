const firstNames =
  `Ada Bram Cleo Dilan Edda Flynn Greta Hamza Isla Joost Kemi Lorcan Mabel Nils Oona Piers Quinn Rafi Saskia
  Tobias Una Viggo Wilma Xenia Yusuf Zora`.split(/\s+/)
const last =
  `Alderway Birchall Coppinger Dunnock Elmsley Fernhough Goldcrest Hazelden Inglenook Jackdaw Kestrelby
  Larkmere Mossbank Nightjar Osprey Pipitt Quailey Redwing Siskin Thrushcross Upwing Vireo Wagtail Yarrow`.split(
    /\s+/,
  )

/**
 * So many made-up names, all different, none of them with the first name of somebody real here where that can be helped.
 * They sound made up, so that nobody in a drill takes one for a colleague.
 */
export function madeUpNames(count: number, real: ReadonlySet<string>): string[] {
  const taken = new Set([...real].map((name) => name.split(' ')[0]))
  const fresh = firstNames.filter((name) => !taken.has(name))
  const first = fresh.length > 0 ? fresh : firstNames
  const names: string[] = []
  for (let place = 0; names.length < count; place++) {
    const round = Math.floor(place / (first.length * last.length))
    const plain = `${first[place % first.length]} ${last[(place + Math.floor(place / last.length)) % last.length]}`
    const name = round === 0 ? plain : `${plain} ${round + 1}`
    if (!real.has(name) && !names.includes(name)) names.push(name)
  }
  return names
}
