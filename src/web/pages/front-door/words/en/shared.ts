/** What stands on many pages. */
export const shared = {
  skip: 'Skip to the main part',
  language: {
    title: 'Language',
    others: 'Other languages',
    unread:
      'This page was translated, and nobody who speaks the language has read it yet. If something is not clear, what counts is the page in English.',
    readIn: 'The questions were read in',
  },
  home: 'To the first page of {school}',
  help: {
    police: 'If somebody could be hurt now, ring 999',
    policeAbout: 'Police, ambulance or fire brigade. It costs nothing, and nobody minds if you are not sure.',
    childline: 'Childline, for everybody under 19',
    childlineAbout: 'Day and night. It costs nothing. It will not show on a phone bill.',
    ceop: 'CEOP, if somebody does something sexual to a child online',
    ceopAbout: 'A page of the police. It is read by people who know what to do.',
    nspcc: 'NSPCC helpline, for grown-ups who worry about a child',
    school: 'Ring the school',
    schoolAbout: 'When it is open.',
  },
  exit: {
    link: 'Leave this page now',
    about: 'It goes to the weather.',
    keys: 'Leave: press Esc three times.',
    title: 'What your device still remembers',
    how: {
      seven:
        'Press the red button at the top. You will see the weather, and this page is gone. You can also press the key Esc three times.',
      eleven:
        'Press the red button at the top, or the key Esc three times. You will see the weather, and what you have written here is gone.',
      adult:
        'Press the red button at the top, or the key Esc three times. You will see a page about the weather, and what you have written here is gone.',
    },
    history: {
      seven:
        'Your phone may still remember that you were on a page of your school. It does not remember what you wrote.',
      eleven:
        'Your phone may still keep a list of the pages that you saw, and this school can be in it. What you wrote is not. A private window keeps no list.',
      adult:
        'The device may still list this school among the pages that were seen, but not what you wrote. A private window keeps no such list, and the network that you use may keep its own.',
    },
  },
  errors: {
    things: { one: 'Please look at one thing', other: 'Please look at {count} things' },
    marker: 'Error:',
  },
  go: {
    on: 'Continue',
    back: 'Go back',
    change: 'Change',
    send: { seven: 'Send it', eleven: 'Send it', adult: 'Send it' },
    unsure: { seven: 'I do not know', eleven: 'I don’t know', adult: 'I don’t know' },
    optional: '(you can leave this out)',
  },
  offline: 'There is no network just now. What you wrote is still here. Please try again in a moment.',
  pageTitle: 'Page {number}',
  lastPage: 'Last page',
  nothing: 'Not answered',
  tooLong: 'This is too long for us to take. Please use {most} letters at most. It has {length} now.',
  wait: {
    title: 'Please wait a moment',
    text: {
      seven: 'A lot of people are writing just now. Your words are safe on this page. Please wait a little.',
      eleven: 'A lot is coming in just now. What you wrote is safe on this page, and it is sent in a moment.',
      adult:
        'A lot is coming in from your network just now. What you wrote is safe on this page. Nothing is refused: it takes a moment longer.',
    },
    left: {
      one: 'Wait until one second is over. Then press the button.',
      other: 'Wait until {count} seconds are over. Then press the button.',
    },
    working: 'Your phone is doing a sum, so that we know that a person is writing. It goes on by itself.',
    button: 'Send it now',
    soon: {
      one: 'That was a little too soon. Nothing is lost. Please wait for one second, then press the button again.',
      other:
        'That was a little too soon. Nothing is lost. Please wait for {count} seconds, then press the button again.',
    },
  },
  refused: 'It was not sent',
  jobsReading: {
    seven: 'All the people who can see it: {jobs}.',
    eleven: 'Everybody who can see it: {jobs}.',
    adult: 'Everybody who can see it: {jobs}.',
  },
  jobs: {
    communications: 'the people who write for the school',
    office: 'the school office',
    dsl: 'the safeguarding lead (DSL)',
    'deputy-dsl': 'the deputy safeguarding lead',
    headteacher: 'the headteacher',
    'trust-safeguarding-lead': 'the safeguarding lead of {trust}',
    'trust-communications': 'the people who write for {trust}',
    administrator: 'the administrator',
    auditor: 'the auditor',
  },
  roles: {
    dsl: {
      seven: 'the grown-up at your school whose job it is to keep children safe (the DSL)',
      eleven: 'the person at school who looks after the safety of pupils (the DSL)',
      adult: 'the designated safeguarding lead (DSL) of the school',
    },
    headteacher: { seven: 'the head of your school', eleven: 'the headteacher', adult: 'the headteacher' },
    'headteacher-or-dsl': {
      seven: 'the head of your school, or the grown-up whose job it is to keep children safe (the DSL)',
      eleven: 'the headteacher, or the person who looks after the safety of pupils (the DSL)',
      adult: 'the headteacher or the designated safeguarding lead (DSL)',
    },
    trust: {
      seven: 'somebody who does not work at your school: they look after many schools ({trust})',
      eleven: 'the person for safety at {trust}, which runs the school. They do not work at your school',
      adult: 'the safeguarding lead of {trust}, who is not at the school',
    },
    office: { seven: 'the school office', eleven: 'the school office', adult: 'the school office' },
    communications: {
      seven: 'the people who write for the school',
      eleven: 'the people who write for the school',
      adult: 'the people who write for the school',
    },
  },
} as const
