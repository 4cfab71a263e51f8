import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** How old for which app, what to do if a child is there already, and how something is reported there. */
export const ages = {
  title: 'Da’dee app-kee?',
  lead: 'Waxaa jira saddex jawaabood, mar walbana isku mid ma aha. Siyaasaddeennu mid bay leedahay, app-ku mid isaga u gaar ah buu leeyahay, sharciguna mid saddexaad buu yeelan karaa. Sidaas darteed saddexdaba waan tusaynaa, iyo goorta ugu dambaysay ee qof eegay.',
  search: 'Raadi app',
  which: 'App-kee?',
  button: 'Raadi',
  found: {
    one: '{all} app, hal ka mid ah.',
    other: '{all} app, {count} ka mid ah.',
  },
  notFound: 'App-kaas liiskeenna kuma jiro. Ka eeg boggiisa, ama dukaanka app-yada. Ilaa markaas:',
  all: 'Dhammaan tus',
  anyApp: 'App ama ciyaar kasta oo kale',
  policy: 'Siyaasaddeenna',
  app: 'App-ka',
  law: 'Sharciga',
  none: 'lama helin',
  later: '{age} laga bilaabo {day}',
  since: 'laga bilaabo {day};',
  checked: 'markii ugu dambaysay ee la hubiyay: {day}',
  unchecked: 'weli lama hubin',
  already: 'Haddii ilmahaagu durba isticmaalo',
  report: 'Sida halkaas wax looga warbixiyo',
  says: 'Cidda sidaas tiri',
  inEnglish: 'Waxa halkan app kasta kaga qoran waa Ingiriisi oo keliya.',
  ifAlready: {
    calm: 'Ha xanaaqin. Ilmaha mar la canaanto marka xigta waxba ma sheego.',
    ask: 'Weydii waxa uu ka jecel yahay, una oggolow inuu ku tuso cidda uu halkaas kula kulmo.',
    private: 'Akoonka ka dhig mid gaar ah, oo dami farriimaha dadka aan la aqoon iyo goobta uu joogo.',
    wait: 'Ka wada hadla in la sugo ilaa uu da’da ka gaaro, iyo waxa la isticmaalo ilaa markaas. Haddii uu ka baxo, ha kaydsado waxa uu rabo inuu haysto, saaxiibbadiisna ha u sheego meesha laga helayo.',
    close: 'Ma la xirayaa akoonka? Wada sameeya, dejinta gudaheeda (settings): {app}.',
    theApp: 'app-ka',
    wrong: 'Wax ma ka khaldameen halkaas? U sheeg dugsiga. Waan caawinnaa, da’ kasta oo ilmahaagu yahay.',
  },
  reports: {
    none: 'Ma naqaanno hab la hubiyay. Isku day saddexda dhibcood ee ag yaal qoraalka ama magaca, oo dooro ‘Report’.',
    checked: 'Markii ugu dambaysay ee la hubiyay: {day}.',
    unchecked: 'Weli cidna tan ma hubin.',
  },
  why: {
    title: 'Maxay u jiraan saddex da’?',
    policy:
      'Siyaasaddeennu app kasta da’ ayay u dejisaa. App-yadu da’dooda marmar bay beddelaan, siyaasadna lama jaanqaadi karto. WhatsApp waa tusaale: siyaasaddu waxay tiraahdaa 16, laga bilaabo 11 Abriil 2024-na WhatsApp laftiisu wuxuu Boqortooyada Midowday ka yiraahdaa 13. Qoysku wuu raaci karaa midda sare.',
    law: '15 Juun 2026 dawladdu waxay sheegtay inay rabto in da’da sharciga ah ee dhowr app noqoto 16, laga bilaabo gu’ga 2027. Ilaa sharci dhaqan galo, tiirka saddexaad waa maran yahay.',
  },
  table: {
    caption: 'Da’da ugu yar',
    app: 'App',
    policy: 'Siyaasadda',
    own: 'App-ka laftiisa',
    law: 'Sharciga',
    last: 'Markii ugu dambaysay ee la hubiyay: {day}.',
    note: '* Midkan weli cidna ma hubin. Jiitintu waxay ka dhigan tahay inaan waxba helin. Da’du way isbeddeshaa: akhri bogga app-ka ka hor inta aadan ku tiirsanaan.',
  },
} as const satisfies Translation<typeof en.ages>
