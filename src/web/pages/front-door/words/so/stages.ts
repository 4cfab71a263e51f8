import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Where a concern stands in the complaints procedure. */
export const stages = {
  title: 'Halka ay arrintu marayso',
  names: {
    informal: {
      seven: 'Waan ka wada hadalnaa.',
      eleven: 'Waan ka wada hadalnaa, waxaanan isku daynaa inaan saxno.',
      adult: 'Waan kaala hadalnaa, waxaanan isku daynaa inaan saxno.',
    },
    formal: {
      seven: 'Hadda waa cabasho rasmi ah. Qof cusub ayaa eegaya.',
      eleven: 'Hadda waa cabasho rasmi ah. Qof aan hore uga shaqayn ayaa baaraya.',
      adult: 'Waa cabasho rasmi ah. Qof aan hore uga shaqayn ayaa baaraya oo qoraal kaga jawaabaya.',
    },
    panel: {
      seven: 'Saddex qof oo aan arrinta shaqo ku lahayn ayaa dhegaysanaya.',
      eleven: 'Guddi ayaa dhegaysanaya: saddex qof oo aan arrinta shaqo ku lahayn.',
      adult:
        'Guddi ayaa dhegaysanaya: saddex qof oo aan arrinta shaqo ku lahayn, mid ka mid ahna wuu ka madax bannaan yahay dugsiga. Waad iman kartaa, qofna waad keeni kartaa.',
    },
  },
  due: {
    acknowledge: {
      seven: 'Waxaan sheegnaa inay na soo gaartay, ugu dambayn {day}.',
      eleven: 'Waxaan sheegnaa inay na soo gaartay iyo cidda ku hawlan, ugu dambayn {day}.',
      adult: 'Waxaan sheegnaa inay na soo gaartay iyo cidda ku hawlan, ugu dambayn {day}.',
    },
    talk: 'Waan la soo xiriirnaa oo ka wada hadalnaa, ugu dambayn {day}.',
    hear: 'Guddigu wuu kulmaa, ugu dambayn {day}.',
    answer: 'Waan jawaabnaa, ugu dambayn {day}.',
  },
  kept: 'Waa la sameeyay.',
  late: 'Tani way daahday. Waan ka xunnahay. Waa nala xusuusiyay.',
  data: 'Tani waa cabasho ku saabsan xogta shakhsiga ah. Sharcigu wuxuu na siinayaa 30 maalmood inaan ku sheegno inay na soo gaartay.',
  dataOffice:
    'Haddii jawaabtayadu kugu filnaan weydo, waxaad la xiriiri kartaa Information Commissioner’s Office: ico.org.uk.',
  unsettled: {
    title: {
      seven: 'Weli miyaan la saxin?',
      eleven: 'Weli miyaan la saxin?',
      adult: 'Arrinta weli miyaan la xallin?',
    },
    formal: {
      seven: 'Waxaad weydiisan kartaa in qof cusub uu eego.',
      eleven: 'Waxaad ka dhigi kartaa cabasho rasmi ah. Markaas qof cusub ayaa baaraya.',
      adult: 'Waxaad ka dhigi kartaa cabasho rasmi ah. Markaas qof aan hore uga shaqayn ayaa baaraya.',
    },
    panel: {
      seven: 'Waxaad weydiisan kartaa in saddex qof oo kale ay dhegaystaan.',
      eleven: 'Waxaad codsan kartaa guddi: saddex qof oo aan arrinta shaqo ku lahayn.',
      adult:
        'Waxaad codsan kartaa guddi: saddex qof oo aan arrinta shaqo ku lahayn ayaa labada dhinacba dhegaysanaya.',
    },
    buttons: {
      formal: {
        seven: 'Weydii qof cusub',
        eleven: 'Ka dhig cabasho rasmi ah',
        adult: 'Ka dhig cabasho rasmi ah',
      },
      panel: { seven: 'Weydii saddexda qof', eleven: 'Codso guddi', adult: 'Codso guddi' },
    },
    later: 'Haddii jawaabtayadu xal keeni weydo, halkan ayaad ka codsan kartaa marxaladda xigta.',
    last: 'Guddiga kadib waxaad u qori kartaa Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'Adiga ayaa codsaday marxaladdan. Ilaa hadda waxba lagama qaban.',
    button: { seven: 'Dib u noqo', eleven: 'Waan ka noqday', adult: 'Waan ka noqday' },
  },
  done: 'Waa la qoray, dugsigana waa loo sheegay. Taariikhaha cusub halkan ayaad ku aragtaa.',
} as const satisfies Translation<typeof en.stages>
