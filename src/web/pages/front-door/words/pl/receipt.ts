import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Dziękujemy, że nam to mówisz',
    eleven: 'Dziękujemy, że nam to mówisz',
    adult: 'Dziękujemy. Wiadomość dotarła',
  },
  brave: {
    seven: 'To dobrze, że to mówisz. To nie twoja wina.',
    eleven: 'To dobrze, że to mówisz. To nie twoja wina.',
    adult: 'To dobrze, że nam to powiedziano.',
  },
  readers: 'Przeczyta to: {readers}.',
  heading: { seven: 'Twoje sześć słów', eleven: 'Twoje sześć słów', adult: 'Potwierdzenie: sześć słów' },
  keep: {
    seven: 'Zapisz je albo narysuj. Dzięki nim możesz wrócić i zobaczyć naszą odpowiedź. Masz je tylko ty.',
    eleven:
      'Zapisz je. Dzięki nim możesz wrócić, przeczytać naszą odpowiedź i napisać więcej. Masz je tylko ty.',
    adult:
      'Proszę je zapisać. Dzięki nim można wrócić, przeczytać naszą odpowiedź i coś dodać. Nie ma ich nikt inny.',
  },
  inEnglish: 'Te sześć słów jest po angielsku. Zapisz je dokładnie tak, jak tu stoją.',
  lost: {
    seven: 'Nie możemy ich dla ciebie odnaleźć. Jeśli się zgubią, po prostu powiedz nam jeszcze raz.',
    eleven: 'Nie możemy ich dla ciebie odnaleźć. Jeśli je zgubisz, powiedz nam jeszcze raz.',
    adult: 'Nie możemy ich odnaleźć: nie mamy kopii. Jeśli się zgubią, można powiedzieć nam jeszcze raz.',
  },
  print: 'Wydrukuj tę stronę',
  printed: 'Każdy, kto ma tę kartkę, może przeczytać, co zostało napisane.',
  code: 'Kod z adresem strony, na którą można wrócić. Sześć słów jest w treści kodu.',
  codeAbout: 'Dla telefonu: ten kod zawiera adres, pod który można wrócić, i sześć słów jako tekst.',
  back: 'Tutaj można wrócić: {address}',
  next: {
    title: 'Co dalej',
    read: 'Ktoś przeczyta to, kiedy szkoła będzie otwarta.',
    answer: {
      seven: 'Napiszą ci odpowiedź. Zajrzyj tu: {day}.',
      eleven: 'Napiszą ci tutaj odpowiedź. Zajrzyj znowu: {day}.',
      adult: 'Odpowiedź pojawi się tutaj. Proszę zajrzeć znowu: {day}.',
    },
    help: {
      seven: 'Jeśli będzie gorzej, nie czekaj: zadzwoń pod 0800 1111 albo 999.',
      eleven: 'Jeśli będzie gorzej, nie czekaj: zadzwoń do Childline, 0800 1111, albo pod 999.',
      adult: 'Jeśli będzie gorzej, proszę na nas nie czekać: w niebezpieczeństwie dzwonić pod 999.',
    },
  },
  done: 'Słowa są zapisane',
} as const satisfies Translation<typeof en.receipt>
