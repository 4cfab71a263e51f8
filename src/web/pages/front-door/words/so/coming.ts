import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Coming back with a receipt. */
export const coming = {
  title: 'Rasiidkaaga kula soo noqo',
  enter: {
    label: 'Lixdaada eray',
    hint: 'Xarfo yaryar ama waaweyn dhib ma leh. Erayada dhexdooda banaan uga tag.',
    inEnglish: 'Lixda eray waa erayo Ingiriisi ah.',
    lost: 'Ma kaa lumeen? Mar kale ma heli karno. Goor kasta mar kale waad noo sheegi kartaa.',
    button: 'I tus',
    missing: 'Qor lixdaada eray.',
    unreadable: 'Kuwani ma aha lix eray oo aan naqaanno. Xaraf kasta mar kale eeg.',
    none: 'Dugsigan waxba uma kaydsana erayadan. Xaraf kasta mar kale eeg.',
    wait: {
      one: 'Isku dayo badan ayaa ka yimid shabakaddaada. Fadlan sug hal ilbiriqsi, kadib mar kale isku day.',
      other:
        'Isku dayo badan ayaa ka yimid shabakaddaada. Fadlan sug {count} ilbiriqsi, kadib mar kale isku day.',
    },
  },
  page: {
    title: 'Wixii ilaa hadda dhacay',
    told: 'Waxaad noo sheegtay {day}, saacadda {time}.',
    readers: 'Waxaa akhriya: {readers}.',
    when: '{day}, saacadda {time}',
    stages: {
      received: 'Way na soo gaartay.',
      read: 'Qof ayaa akhriyay.',
      'in-hand': {
        seven: 'Qof ayaa wax ka qabanaya.',
        eleven: 'Qof ayaa ka shaqaynaya.',
        adult: 'Qof ayaa ka shaqaynaya.',
      },
      closed: { seven: 'Way dhammaatay.', eleven: 'Way dhammaatay.', adult: 'Arrintu way xiran tahay.' },
    },
    learnt: 'Waxa ka soo baxay',
    openToday: 'Dugsigu maanta wuu furan yahay.',
    openNext: 'Dugsigu wuxuu mar kale furmayaa: {day}.',
    promises: 'Waxa aan ballanqaadnay',
    promised: {
      'talk-privately': 'Inaan la soo xiriirno oo ka wada hadalno, ugu dambayn {day}.',
      answer: 'Inaan jawaabno, ugu dambayn {day}.',
      'complaints-procedure': 'Inaan bilowno habka cabashada, ugu dambayn {day}.',
    },
    kept: 'Waa la sameeyay.',
    messages: 'Waxa la qoray',
    none: 'Ilaa hadda cidna waxba ma qorin. Mar kale soo eeg maalinta dugsiga ee xigta.',
    you: 'Adiga',
    school: 'Dugsiga',
    more: 'Wax kale qor',
    moreHint: 'Ha soo dirin sawirro jirka ilmo ah; erayo noogu sheeg.',
    send: 'Dir',
    missing: 'Marka hore wax qor.',
    sent: 'Way na soo gaartay.',
    again: 'Eeg inay wax cusub jiraan',
    close: 'Xir oo waxba ha ka tagin',
    closeAbout: 'Waxay xiraysaa boggan. Lixda eray qalabkan laguma kaydiyo.',
  },
  closed: {
    title: 'Waa la xiray',
    text: 'Waxba qalabkan kuma kaydsana. Hayso lixdaada eray haddii aad rabto inaad soo noqoto.',
  },
} as const satisfies Translation<typeof en.coming>
