import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

const choose = 'Dooro hal jawaab.'

/** A worry about something at school: who it is about, what it is, how far it is, and when we answer. */
export const concern = {
  title: 'Wax dugsiga ka jira ayaan ka walaacsanahay',
  intro: {
    title: 'Noo sheeg waxa ku walaaciya',
    text: 'Qof ayaa si gaar ah u akhriya oo kuu jawaaba. Waad xanaaqsanaan kartaa: sida ay tahay u qor. Waxaan door bidaynaa inaan ogaanno.',
    nothing: 'Waxba lama diro ka hor bogga ugu dambeeya.',
  },
  topic: {
    question: 'Maxay ku saabsan tahay?',
    summary: 'Waxa ay ku saabsan tahay',
    missing: choose,
    answers: {
      wellbeing: {
        seven: 'Sida carruurtu isula dhaqanto',
        eleven: 'Sida ardaydu isula dhaqanto',
        adult: 'Xaalka ilmahayga ama ilmo kale, ama sida carruurta kale ula dhaqanto',
      },
      treated: {
        seven: 'Sida qof weyn noola dhaqmo',
        eleven: 'Sida qof weyn oo dugsiga jooga noola dhaqmo',
        adult: 'Waxa uu qof weyn oo dugsiga ka tirsani sameeyay ama uusan samayn',
      },
      school: {
        seven: 'Wax kale oo dugsiga ka jira',
        eleven: 'Casharrada, xeerarka, ama wax kale oo dugsiga ka jira',
        adult: 'Casharrada, xeerarka, dhismaha, ama wax kale oo dugsiga ka jira',
      },
      data: {
        label: {
          seven: 'Qof baa sheegay ama tusay wax gaar ii ah',
          eleven: 'Waxa dugsigu ku sameeyo xogtayda',
          adult: 'Waxa dugsigu ku sameeyo xogta shakhsiga ah (cabasho ku saabsan ilaalinta xogta)',
        },
        hint: {
          seven: 'Sida sawir, ama meesha aad ku nooshahay.',
          eleven: 'Sida sawirro, dhibco, caafimaad ama cinwaanno.',
          adult:
            'Waxaan 30 maalmood gudahood ku xaqiijinaynaa inaan helnay, dib u dhac la’aanna waan baaraynaa.',
        },
      },
      unknown: 'Ma garanayo',
    },
  },
  about: {
    question: 'Yay ku saabsan tahay?',
    hint: {
      seven:
        'Cidna go’aan kama gaarto wax ay iyadu samaysay. Haddii ay ku saabsan tahay maamulaha, waxaa akhriya qof dugsigaaga ka baxsan.',
      eleven:
        'Cidna nafteeda go’aan kama gaarto. Haddii ay ku saabsan tahay maamulaha, cid dugsiga joogta ma akhrido.',
      adult:
        'Cidna kama shaqayso walaac iyada ku saabsan. Midka ku saabsan maamulaha waxaa loo diraa {trust}, cid dugsiga joogtana ma akhrido.',
    },
    answers: {
      pupil: { seven: 'Ilmo kale', eleven: 'Arday kale', adult: 'Ilmahayga, ama arday kale' },
    },
  },
  stage: {
    question: {
      seven: 'Hore ma ugu sheegtay qof dugsiga jooga?',
      eleven: 'Hore ma ugu sheegtay qof dugsiga jooga?',
      adult: 'Hore arrintan ma noogala soo hadashay?',
    },
    summary: 'Hore loo sheegay',
    missing: choose,
    answers: {
      new: { seven: 'Maya', eleven: 'Maya, waa mid cusub', adult: 'Maya, waa markii ugu horreysay' },
      unresolved: {
        seven: 'Haa, mana caawin',
        eleven: 'Haa, laakiin lama xallin',
        adult: 'Haa, waan ka wada hadalnay, lamana xallin',
      },
      formal: {
        seven: 'Haa, qoyskayguna wuu cawday',
        eleven: 'Haa, waxaanan rabnaa inaan cabanno',
        adult: 'Haa, tanina waa cabasho rasmi ah',
      },
      unknown: 'Ma garanayo',
    },
  },
  help: {
    question: 'Maxaa ku caawin lahaa?',
    hint: {
      seven: 'Waad ka tagi kartaa.',
      eleven: 'Waad ka tagi kartaa.',
      adult: 'Maxaa isbeddeli lahaa si loo saxo? Waad ka tagi kartaa.',
    },
    summary: 'Waxa ku caawin lahaa',
  },
  dates: {
    title: 'Waxa xiga',
    talk: 'Qof ayaa kula soo xiriiraya si looga wada hadlo, ugu dambayn {day}.',
    procedure: 'Habka cabashadu wuxuu bilaabmayaa ugu dambayn {day}.',
    answer: 'Waxaan jawaabaynaa ugu dambayn {day}.',
    data: 'Waxaan qoraal ku xaqiijinaynaa inaan helnay ugu dambayn {day}, taas oo ah 30 maalmood gudahood, waxaanan kuu sheegaynaa waxa ka soo baxay.',
    dataOffice:
      'Haddii aadan ku qanacsanayn jawaabteenna, waxaad u tagi kartaa Information Commissioner’s Office: ico.org.uk.',
    unsettled:
      'Haddii taasi xal keeni weydo, waxaad ka dhigi kartaa cabasho rasmi ah, kadibna waxaad codsan kartaa guddi.',
    where: {
      seven: 'Jawaabteenna waxaad ku akhrisanaysaa lixdaada eray.',
      eleven: 'Jawaabteenna waxaad ku akhrisanaysaa lixdaada eray.',
      adult:
        'Haddii aad ka tagtay cinwaan iimayl ama lambar, waan isticmaalaynaa. Haddii kale jawaabteenna waxaad ku akhrisanaysaa rasiidkaaga.',
    },
  },
} as const satisfies Translation<typeof en.concern>
