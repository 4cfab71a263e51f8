import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What a school has ready for families. */
export const families = {
  title: 'Pentru familii',
  back: 'Prima pagină a școlii',
  lead: 'Nu trebuie să cunoașteți fiecare aplicație. Trebuie doar să fiți cineva la care un copil poate veni. Zece minute cu această pagină ajung pentru început.',
  doors: {
    agreement: {
      title: 'Faceți acordul familiei',
      about: 'Zece minute împreună și o pagină pentru frigider.',
    },
    ages: {
      title: 'De la ce vârstă ce aplicație?',
      about: 'Căutați o aplicație. Ce faceți dacă copilul este deja acolo și cum se raportează ceva.',
    },
    pupils: {
      title: 'Pentru elevi',
      about: 'Cum să fii un prieten bun pe internet și cum să spui cuiva. De la 7 la 18 ani.',
    },
  },
  policyInEnglish: 'Ce spun regulile noastre există doar în engleză.',
  talk: {
    title: 'Vorbiți despre asta',
    lead: 'Alegeți o întrebare, la masă sau în mașină. Întrebați așa cum ați întreba despre o zi în aer liber.',
  },
  tips: {
    title: 'Cele mai bune sfaturi',
    more: 'Mai multe pentru părinți, în engleză:',
    agreement: 'Mai jos este un acord al familiei de tipărit și de completat cu pixul.',
    screen: 'Îl puteți face și pe ecran.',
  },
  five: {
    title: 'Cinci lucruri bune pe zi',
    lead: 'Children’s Commissioner (apărătorul drepturilor copilului) le numește Digital 5 A Day. Pe scurt:',
  },
  ages: {
    title: 'Câți ani trebuie să ai?',
    already:
      'Copilul este deja pe una dintre ele? Spuneți-ne dacă vă îngrijorează ceva: nimeni nu este pedepsit pentru asta.',
    whatThen: 'Ce faceți atunci, aplicație cu aplicație',
  },
  hatred: {
    title: 'Când cineva predică ura',
    text: 'Întrebați ce a văzut copilul și ce crede despre asta. Dacă cineva îl atrage sau dacă se schimbă într-un fel care vă sperie, spuneți responsabilului cu siguranța elevilor (DSL) sau sunați la unul dintre numerele de mai jos. A întreba nu înseamnă a acuza.',
  },
  foot: 'Birdsong ascultă ce se spune despre școli. Nu urmărește niciodată oamenii.',
  help: {
    title: 'Unde găsiți ajutor',
    lead: 'Secretariatul școlii este întotdeauna un loc bun pentru început.',
    danger: 'În pericol acum: 999',
    dangerAbout: 'Poliția. Pentru ce poate aștepta: 101.',
    childlineAbout: 'Orice copil sau tânăr sub 19 ani, despre orice.',
    remove:
      'Report Remove, pe aceleași pagini, ajută la ștergerea de pe internet a unei poze intime proprii.',
    advisers: {
      nspcc: {
        about: 'Adulții îngrijorați pentru un copil; părinții cu întrebări care nu țin de școală.',
        note: 'Programul diferă de la o pagină la alta: verificați-l înainte de a suna.',
      },
      ceop: { about: 'Copii, părinți și școli, despre abuz sexual sau ademenire pe internet.' },
      'report-harmful-content': {
        about:
          'Oricine de la 13 ani, iar adulții pentru copiii mai mici, despre conținut dăunător care nu este infracțiune.',
        note: 'Platforma trebuie să fi avut 48 de ore. Un răspuns durează cam trei zile.',
      },
      iwf: {
        about: 'Oricine, despre imagini cu abuz sexual asupra copiilor, prin adresa lor.',
        note: 'Dați adresa. Imaginea însăși nu se privește, nu se copiază și nu se încarcă niciodată.',
      },
      'act-early': { about: 'Oricine este îngrijorat că cineva poate fi radicalizat.' },
      'anti-terrorist-hotline': { about: 'Oricine știe de ceva ce poate fi terorism. În pericol: 999.' },
    },
  },
} as const satisfies Translation<typeof en.families>
