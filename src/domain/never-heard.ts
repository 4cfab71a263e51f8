/** What no source hears, whatever is connected, and why: for the list of what could not be seen. */
export const neverHeard: readonly { name: string; because: string }[] = [
  {
    name: 'Stories and live streams',
    because: 'They are gone within a day or sooner, and no platform hands them on. Who saw one can enter it.',
  },
  {
    name: 'Direct messages',
    because: 'They are between those who write them. Birdsong reads none, and never will.',
  },
  {
    name: 'What is only in a picture or a film',
    because:
      'Words are looked through, pictures are not: a school that is only seen or spoken of is not found.',
  },
  {
    name: 'Posts that do not name a school',
    because:
      'Without a name, a handle or a hashtag of the school, nobody but a reader can tell what they mean.',
  },
  {
    name: 'Platforms that no source is connected to',
    because: 'Only what stands under ‘Sources’ is listened to.',
  },
]
