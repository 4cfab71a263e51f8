/** What a school has ready for families: its first page, where to get help, and the page where pupils choose their age. */
export const families = {
  title: 'For families',
  back: 'The school’s front door',
  lead: 'You do not have to know every app. You only have to be somebody to whom a child can come. Ten minutes with this page are enough to begin.',
  doors: {
    agreement: {
      title: 'Make your family agreement',
      about: 'Ten minutes together, and one page for the fridge.',
    },
    ages: {
      title: 'How old for which app?',
      about: 'Search for an app. What to do if your child is there already, and how to report something.',
    },
    pupils: {
      title: 'For pupils',
      about: 'Being a good friend online, and how to tell somebody. For 7 to 18.',
    },
  },
  policyInEnglish: 'What our policy says is there in English only.',
  talk: {
    title: 'Talk about it',
    lead: 'Take one question, at a meal or in the car. Ask as you would about a day out.',
  },
  tips: {
    title: 'Top tips',
    more: 'More for parents, in English:',
    agreement: 'Below there is a family agreement to print and fill in with a pen.',
    screen: 'You can also make it on the screen.',
  },
  five: {
    title: 'Five good things a day',
    lead: 'The Children’s Commissioner calls them the Digital 5 A Day. In short:',
  },
  ages: {
    title: 'How old do you have to be?',
    already:
      'Is your child on one of them already? Tell us if something worries you: nobody is punished for that.',
    whatThen: 'What to do then, app by app',
  },
  hatred: {
    title: 'When somebody preaches hatred',
    text: 'Ask what your child has seen, and what they think of it. If somebody draws them in, or they change in a way that frightens you, tell the school’s DSL (the safeguarding lead) or ring one of the numbers below. Asking is not accusing.',
  },
  foot: 'Birdsong listens to what is said about schools. It never watches people.',
  help: {
    title: 'Where to get help',
    lead: 'The school’s office is always a good place to begin.',
    danger: 'In danger now: 999',
    dangerAbout: 'The police. In anything that can wait: 101.',
    childlineAbout: 'Every child and young person under 19, about anything.',
    remove:
      'Report Remove, on the same pages, helps to take an intimate picture of oneself off the internet.',
    advisers: {
      nspcc: {
        about: 'Adults with a worry about a child; parents with questions that are not about the school.',
        note: 'Its hours differ from page to page: look them up before you call.',
      },
      ceop: { about: 'Children, parents and schools, about sexual abuse or grooming online.' },
      'report-harmful-content': {
        about: 'Anybody of 13 or over, and adults for younger children, about harm that is no crime.',
        note: 'The platform needs to have had 48 hours. An answer takes about three days.',
      },
      iwf: {
        about: 'Anybody, about pictures of child sexual abuse, by their address.',
        note: 'Give the address. The picture itself is never looked at, copied or uploaded.',
      },
      'act-early': { about: 'Anybody who is worried about somebody who may be radicalised.' },
      'anti-terrorist-hotline': {
        about: 'Anybody who knows of something that may be terrorism. In danger: 999.',
      },
    },
  },
} as const
