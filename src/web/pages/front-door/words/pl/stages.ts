import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** Where a concern stands in the complaints procedure. */
export const stages = {
  title: 'Jak stoi sprawa',
  names: {
    informal: {
      seven: 'Rozmawiamy o tym.',
      eleven: 'Rozmawiamy o tym i staramy się to naprawić.',
      adult: 'Rozmawiamy o tym z Państwem i staramy się to naprawić.',
    },
    formal: {
      seven: 'To jest teraz oficjalna skarga. Patrzy na nią ktoś nowy.',
      eleven: 'To jest teraz oficjalna skarga. Sprawdza ją ktoś, kto się nią jeszcze nie zajmował.',
      adult:
        'To jest oficjalna skarga. Sprawdza ją ktoś, kto się nią jeszcze nie zajmował, i odpowiada na piśmie.',
    },
    panel: {
      seven: 'Wysłuchają tego trzy osoby, które nie miały z tym nic wspólnego.',
      eleven: 'Wysłucha tego komisja: trzy osoby, które nie miały z tym nic wspólnego.',
      adult:
        'Wysłucha tego komisja: trzy osoby, które nie miały z tym nic wspólnego, w tym jedna niezależna od szkoły. Można przyjść i kogoś przyprowadzić.',
    },
  },
  due: {
    acknowledge: {
      seven: 'Mówimy, że to mamy. Termin: {day}.',
      eleven: 'Mówimy, że to mamy i kto się tym zajmuje. Termin: {day}.',
      adult: 'Mówimy, że to mamy i kto się tym zajmuje. Termin: {day}.',
    },
    talk: 'Kontaktujemy się i rozmawiamy o tym. Termin: {day}.',
    hear: 'Zbiera się komisja. Termin: {day}.',
    answer: 'Odpowiadamy. Termin: {day}.',
  },
  kept: 'Zrobione.',
  late: 'To się spóźnia. Przepraszamy. Przypomniano nam o tym.',
  data: 'To skarga dotycząca danych osobowych. Prawo daje nam 30 dni, aby potwierdzić, że ją mamy.',
  dataOffice:
    'Jeśli nasza odpowiedź nie wystarczy, można zwrócić się do Information Commissioner’s Office: ico.org.uk.',
  unsettled: {
    title: {
      seven: 'Nadal nie jest dobrze?',
      eleven: 'Nadal nie jest dobrze?',
      adult: 'Sprawa nie jest załatwiona?',
    },
    formal: {
      seven: 'Możesz poprosić, żeby spojrzał na to ktoś nowy.',
      eleven: 'Możesz złożyć oficjalną skargę. Wtedy sprawdzi to ktoś nowy.',
      adult: 'Można złożyć oficjalną skargę. Sprawdzi ją wtedy ktoś, kto się nią jeszcze nie zajmował.',
    },
    panel: {
      seven: 'Możesz poprosić, żeby wysłuchały tego trzy inne osoby.',
      eleven: 'Możesz poprosić o komisję: trzy osoby, które nie miały z tym nic wspólnego.',
      adult:
        'Można poprosić o komisję: trzy osoby, które nie miały z tym nic wspólnego, wysłuchają obu stron.',
    },
    buttons: {
      formal: {
        seven: 'Poproś kogoś nowego',
        eleven: 'Złóż oficjalną skargę',
        adult: 'Złóż oficjalną skargę',
      },
      panel: { seven: 'Poproś trzy osoby', eleven: 'Poproś o komisję', adult: 'Poproś o komisję' },
    },
    later: 'Jeśli nasza odpowiedź nie załatwi sprawy, można tu poprosić o następny etap.',
    last: 'Po komisji można napisać do Department for Education: gov.uk/complain-about-school.',
  },
  back: {
    text: 'Ten etap został wybrany tutaj. Nic jeszcze w nim nie zrobiono.',
    button: { seven: 'Wróć', eleven: 'Jednak nie', adult: 'Wycofaj' },
  },
  done: 'Zapisano, szkoła została powiadomiona. Nowe terminy są tutaj.',
} as const satisfies Translation<typeof en.stages>
