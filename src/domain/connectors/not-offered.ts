/** What nobody can connect, with the reason as it is told. */
export const notOffered: readonly { name: string; because: string }[] = [
  {
    name: 'Private groups and chats',
    because:
      'They are not public. What somebody shows the school from one is entered by hand, and only the people whom it concerns read it.',
  },
  {
    name: 'WhatsApp and Snapchat',
    because: 'They are conversations between people, and neither lets a school listen.',
  },
  {
    name: 'TikTok search',
    because: 'TikTok opens its search to researchers only.',
  },
  {
    name: 'Reddit',
    because:
      'Reddit wants to approve each use beforehand. Without that approval nothing is read; with it, enter what you find by hand for now.',
  },
  {
    name: 'Anybody’s personal profile',
    because:
      'The policy is about what is said of the school. Nobody is watched, whether pupil, parent or member of staff.',
  },
]
