const clauseGroups = [
  'ORM',
  'CON',
  'CMP',
  'AGE',
  'EDU',
  'CHN',
  'REL',
  'STF',
  'PRM',
  'INC',
  'EXT',
  'QST',
] as const

/** A clause of the policy, like `INC-2`. */
export type ClauseId = `${(typeof clauseGroups)[number]}-${number}`
