/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Thank you for telling us',
    eleven: 'Thank you for telling us',
    adult: 'Thank you. It has arrived',
  },
  brave: {
    seven: 'It was right to tell. It is not your fault.',
    eleven: 'It was right to tell. It is not your fault.',
    adult: 'It was right to tell us.',
  },
  readers: {
    seven: 'It is read by {readers}.',
    eleven: 'It is read by {readers}.',
    adult: 'It is read by {readers}.',
  },
  heading: { seven: 'Your six words', eleven: 'Your six words', adult: 'Your receipt: six words' },
  keep: {
    seven:
      'Write them down, or draw them. With them you can come back and see our answer. Only you have them.',
    eleven:
      'Write them down. With them you can come back, read our answer and write more. Only you have them.',
    adult: 'Write them down. With them you can come back, read our answer and add to it. Only you have them.',
  },
  inEnglish: 'The six words are English words. Write them just as they stand here.',
  lost: {
    seven: 'We cannot find them again for you. If they are lost, just tell us again.',
    eleven: 'We can’t find them again for you. If you lose them, tell us again.',
    adult: 'We cannot find them again for you: we keep no copy. If they are lost, you can tell us again.',
  },
  print: 'Print this page',
  printed: 'Anybody who has this paper can read what you wrote.',
  code: 'A code with the address of the page to come back to. The six words are in the text of the code.',
  codeAbout: 'For a phone: this code holds the address to come back to, and your six words as text.',
  back: 'Come back here: {address}',
  next: {
    title: 'What happens next',
    read: {
      seven: 'Somebody reads it when the school is open.',
      eleven: 'Somebody reads it when the school is open.',
      adult: 'Somebody reads it when the school is open.',
    },
    answer: {
      seven: 'They write you an answer. Look for it on {day}.',
      eleven: 'They write you an answer here. Look again on {day}.',
      adult: 'They answer you here. Look again on {day}.',
    },
    help: {
      seven: 'If it gets worse, do not wait: ring 0800 1111 or 999.',
      eleven: 'If it gets worse, don’t wait: ring Childline on 0800 1111, or 999.',
      adult: 'If it gets worse, do not wait for us: in danger, ring 999.',
    },
  },
  done: 'I have written them down',
} as const
