import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** How old for which app. */
export const ages = {
  title: 'De la ce vârstă ce aplicație?',
  lead: 'Există trei răspunsuri și nu sunt mereu la fel. Regulile noastre au unul, aplicația are al ei, iar legea poate avea un al treilea. De aceea le arătăm pe toate și când s-a uitat cineva ultima dată.',
  search: 'Caută o aplicație',
  which: 'Ce aplicație?',
  button: 'Caută',
  found: {
    one: 'O aplicație din {all}.',
    few: '{count} aplicații din {all}.',
    other: '{count} de aplicații din {all}.',
  },
  notFound:
    'Această aplicație nu este în lista noastră. Uitați-vă la pagina ei sau în magazinul de aplicații. Până atunci:',
  all: 'Arată toate',
  anyApp: 'Orice altă aplicație sau joc',
  policy: 'Regulile noastre',
  app: 'Aplicația',
  law: 'Legea',
  none: 'nu am găsit',
  later: '{age} din {day}',
  since: 'din {day};',
  checked: 'verificat {day}',
  unchecked: 'neverificat încă',
  already: 'Dacă copilul o folosește deja',
  report: 'Cum se raportează ceva acolo',
  says: 'Cine spune asta',
  inEnglish: 'Ce este scris aici despre fiecare aplicație există doar în engleză.',
  ifAlready: {
    calm: 'Nu vă supărați. Un copil certat o dată nu mai spune nimic data viitoare.',
    ask: 'Întrebați ce îi place la ea și lăsați-l să vă arate pe cine întâlnește acolo.',
    private: 'Faceți contul privat și opriți mesajele de la necunoscuți și localizarea.',
    wait: 'Vorbiți despre a aștepta până are vârsta potrivită și ce folosește până atunci. Dacă pleacă, să salveze ce vrea să păstreze și să le spună prietenilor unde îl găsesc.',
    close: 'Să se închidă contul? Faceți-o împreună, în setările din {app}.',
    theApp: 'aplicație',
    wrong: 'S-a întâmplat ceva rău acolo? Spuneți școlii. Ajutăm, oricâți ani are copilul.',
  },
  reports: {
    none: 'Nu cunoaștem o cale care să fi fost verificată. Încercați cele trei puncte de lângă postare sau nume și alegeți „Raportează”.',
    checked: 'Verificat ultima dată la {day}.',
    unchecked: 'Nimeni nu a verificat asta încă.',
  },
  why: {
    title: 'De ce sunt trei cifre?',
    policy:
      'Regulile noastre dau o vârstă pentru fiecare aplicație. Aplicațiile o schimbă pe a lor din când în când, iar regulile nu țin pasul. WhatsApp este un exemplu: regulile spun 16, iar din 11 aprilie 2024 WhatsApp însuși spune 13 în Regatul Unit. O familie poate merge după cea mai mare.',
    law: 'La 15 iunie 2026 guvernul a spus că vrea o vârstă legală de 16 ani pentru mai multe aplicații, din primăvara lui 2027. Până când o lege este în vigoare, a treia coloană rămâne goală.',
  },
  table: {
    caption: 'Vârste minime',
    app: 'Aplicație',
    policy: 'Reguli',
    own: 'A ei',
    law: 'Lege',
    last: 'Verificat ultima dată la {day}.',
    note: '* Aceasta nu a fost verificată încă de nimeni. O liniuță înseamnă că nu am găsit nimic. Vârstele se schimbă: citiți pagina aplicației înainte de a vă baza pe ele.',
  },
} as const satisfies Translation<typeof en.ages>
