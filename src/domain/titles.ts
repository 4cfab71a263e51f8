/** Words before a name that show that it is a person's. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs miss ms mx dr doctor sir madam prof professor rev revd reverend cllr councillor`.split(/\s+/),
)

/** Titles that schools are named after as well: alone they prove nothing where a school word stands beside them. */
export const softTitles: ReadonlySet<string> = new Set(
  `lord lady dame father fr sister brother canon bishop imam rabbi pastor vicar captain coach uncle auntie aunty`.split(
    /\s+/,
  ),
)

/** Jobs and parts that one person, or a few, hold at a school: to listen for them is to listen for that person. */
export const posts: readonly string[] = [
  'headteacher',
  'head teacher',
  'headmaster',
  'head master',
  'headmistress',
  'head mistress',
  'head of',
  'the head',
  'deputy head',
  'assistant head',
  'acting head',
  'executive head',
  'deputy headteacher',
  'the principal',
  'principal of',
  'vice principal',
  'deputy principal',
  'teacher',
  'teachers',
  'teaching assistant',
  'tutor',
  'governor',
  'governors',
  'chair of',
  'trustee',
  'trustees',
  'caretaker',
  'receptionist',
  'dinner lady',
  'lollipop lady',
  'lollipop man',
  'senco',
  'sendco',
  'safeguarding lead',
  'dsl',
  'ceo',
  'chief executive',
]

/** First names that are words as well: before another such word they may be a place or an event ('Rose Hill'). */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `amber april art ash aurora autumn basil bay bella bill bob brook cherry chelsea chester christian clay cliff coral daisy dale dawn dean destiny
  dolly eden faith fern flora florence ford forest frank gale gill glen grace grant guy harmony hazel heath heather holly
  hope iris ivy jack jade jasmine jay joy jude june juniper kit kent lance lily lyra mark marina may mercy merry mina miles
  misty nova olive opal pearl penny pip poppy robin rose rosemary ruby rusty scarlet sky skye star stella storm summer
  sunny teal tiger trinity victoria vale violet will willow wren`.split(/\s+/),
)
