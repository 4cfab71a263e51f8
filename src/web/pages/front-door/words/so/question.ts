import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** A question to the school, and what may answer it already. */
export const question = {
  title: 'Su’aal ayaan qabaa',
  intro: { missing: 'Qor dhowr eray.', offered: 'Tani way ka jawaabi kartaa' },
  found: {
    question: 'Mid kuwan ka mid ah ma ka jawaabayaa?',
    summary: 'Waxa noo qoran',
    none: 'Ma hayno wax qoran oo ku habboon. Qof ayaa kuu jawaabi doona.',
    from: { family: 'Qoysaska', ages: 'Da’da app kasta', guide: 'Hore loogu jawaabay' },
    age: 'Siyaasaddeenna: {policy}. App-ka laftiisa: {provider}. Sharciga: {law}.',
    ageTitle: 'Immisa jir ayaa la isticmaali karaa {platform}?',
    noAge: 'ma jirto',
    clause: 'Siyaasaddeenna, {id}',
    stillAsk: 'Qof weydii',
    nspcc: 'Ma ka walaacsan tahay ilmo onlayn jooga? Khadka caawinta NSPCC waalidka ayuu la hadlaa: {phone}',
  },
  topic: {
    question: 'Maxay ku saabsan tahay?',
    summary: 'Waxa ay ku saabsan tahay',
    missing: 'Dooro hal jawaab.',
    answers: {
      school: 'Dugsiga',
      'online-safety': 'Badbaadada onlaynka',
      incident: 'Wax dhacay',
      press: {
        seven: 'Wargeys',
        eleven: 'Wargeys ayaan wax u qoraa',
        adult: 'Waxaan wax u weydiinayaa wargeys, raadiyo ama telefishan',
      },
      unknown: { seven: 'Ma garanayo', eleven: 'Ma garanayo', adult: 'Wax kale' },
    },
  },
  asked: {
    question: 'Maxaad rabtaa inaad ogaato?',
    hint: 'U qor sida aad u oran lahayd. Wixii noo qoran isla markiiba waa lagu tusayaa.',
    summary: 'Su’aashaada',
  },
  answered: 'Waxaa ka jawaabaya: {readers}, ugu dambayn {day}.',
} as const satisfies Translation<typeof en.question>
