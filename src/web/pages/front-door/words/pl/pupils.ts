import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** For pupils, in the words of three ages. */
export const pupils = {
  title: 'Dla uczniów',
  lead: 'Ile masz lat?',
  iAm: 'Mam lat: {ages}',
  forYou: 'Dla ciebie, jeśli masz lat: {ages}',
  talk: {
    title: 'Ktoś, z kim można porozmawiać',
    danger: 'Grozi ci teraz niebezpieczeństwo?',
    dangerRing: 'Zadzwoń pod 999.',
    school: 'Szkoła.',
    schoolTell: 'Powiedz nam tutaj.',
    schoolName: 'Nie musisz podawać imienia.',
    childline: 'Childline.',
    childlineRing: 'Zadzwoń pod 0800 1111, w dzień albo w nocy. To nic nie kosztuje.',
    childlineWrite: 'Albo napisz do nich:',
    picture: 'Zdjęcie twojego ciała jest w internecie?',
    pictureHelp: 'Childline może pomóc je usunąć:',
    online: 'Ktoś w internecie chce cię dotykać, spotkać się z tobą albo zobaczyć twoje ciało?',
    onlineTell: 'Powiedz CEOP. To policja, która dba o bezpieczeństwo dzieci.',
  },
  ages: {
    '7-to-10': {
      ages: '7 do 10',
      title: 'Bądź dobrym przyjacielem w internecie',
      lead: 'Gry i czaty są fajne, kiedy jesteśmy mili. Tutaj jest, jak to zrobić. Możesz to czytać z dorosłym.',
      parts: {
        friend: {
          title: 'Bądź dobrym przyjacielem',
          lines: [
            'Pisz to, co możesz powiedzieć przyjacielowi w oczy.',
            'Najpierw zapytaj, zanim pokażesz innym zdjęcie przyjaciela.',
            'Pozwól innym grać razem z wami.',
            'Jeśli zrobiło się komuś przykro przez ciebie, przeproś. Każdemu się to czasem zdarza.',
            'Jeśli przyjaciel jest smutny, zaproś go do zabawy. Potem powiedz dorosłemu.',
          ],
        },
        places: {
          title: 'Pilnuj swoich rzeczy',
          lines: [
            'Twoje imię, ulica i szkoła nie są dla ludzi, których nie znasz.',
            'Twoje hasło to tajemnica. Powiedz je tylko dorosłym w domu.',
            'Niektórzy w internecie kłamią, ile mają lat.',
            'Jeśli ktoś każe ci mieć tajemnicę, powiedz dorosłemu, któremu ufasz.',
          ],
        },
        tell: {
          title: 'Jeśli coś jest nie tak, powiedz',
          lines: [
            'Widzisz coś, co cię smuci albo straszy? Odłóż to. Idź i powiedz dorosłemu.',
            'Powiedz w domu. Powiedz nauczycielowi. Powiedz temu, kogo najbardziej lubisz.',
            'To nie twoja wina. Nie będziesz mieć kłopotów za to, że powiesz.',
            'Jeśli nie słuchają, powiedz następnej osobie. Nie przestawaj.',
          ],
        },
        block: {
          title: 'Zatrzymaj ich',
          lines: [
            'Nie musisz odpisywać.',
            'Poproś dorosłego, żeby pomógł ci zablokować tę osobę.',
            'Większość gier ma flagę albo trzy kropki. Dotknij ich, żeby powiedzieć, że coś nie jest w porządku.',
          ],
        },
        body: {
          title: 'Twoje ciało należy do ciebie',
          lines: [
            'Nikt nie może cię prosić o zdjęcie bez ubrania.',
            'Jeśli ktoś prosi, powiedz „nie” i powiedz o tym. Jeśli zdjęcie już poszło, też powiedz. Nie jesteś zły ani zła. Pomożemy ci.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11 do 13',
      title: 'Przyjaciele, czaty i jak komuś powiedzieć',
      lead: 'Nowa szkoła, nowy telefon, nowe czaty. Większość z tego jest dobra. To jest na resztę.',
      parts: {
        friend: {
          title: 'Bądź dobrym przyjacielem na czacie',
          lines: [
            'Przeczytaj jeszcze raz, zanim wyślesz. Bez głosu i bez twarzy żart może wyglądać okrutnie.',
            'Nie przekazuj dalej tego, co powiedziano tylko tobie, ani zdjęcia kogoś, kto się nie zgodził.',
            'Jeśli wszyscy atakują jedną osobę, nie dołączaj. Napisz do niej i zapytaj, czy wszystko w porządku.',
            'Można wyjść z czatu. Wyciszyć przyjaciół na noc to żadna zbrodnia.',
            'Jeśli komuś zrobiło się przykro przez ciebie, usuń to, przeproś i naprawdę tak myśl.',
          ],
        },
        people: {
          title: 'Wiedz, kto tam jest',
          lines: [
            'Przyjaciel, którego nigdy nie widać na żywo, jest nadal kimś obcym, nawet jeśli jest miły.',
            'Uważaj, jeśli chce przejść do innej aplikacji, pyta o tajemnice albo daje prezenty.',
            'Nigdy nie idź na spotkanie bez nikogo. Najpierw powiedz dorosłemu, nawet jeśli coś zostało obiecane.',
            'Ustaw konto jako prywatne i wyłącz lokalizację.',
          ],
        },
        tell: {
          title: 'Jak powiedzieć',
          lines: [
            'Wybierz dorosłego, któremu ufasz: w domu, w klasie, pielęgniarkę w szkole, trenera.',
            'Jeśli trudno to powiedzieć, napisz, albo powiedz „Potrzebuję pomocy z czymś w internecie”. Na początek wystarczy.',
            'Mówienie to nie donoszenie. Pomagasz komuś, a może to ty.',
            'Nawet jeśli chodzi o złamaną zasadę albo jesteś za młody lub za młoda na aplikację: najpierw jest pomoc.',
          ],
        },
        block: {
          title: 'Jak zgłosić w aplikacji',
          lines: [
            'Przytrzymaj wiadomość albo dotknij trzech kropek obok nazwy i wybierz „Zgłoś”. Nikt się nie dowie, kto zgłosił.',
            'Potem zablokuj. O tym też nikt się nie dowie.',
            'Zachowaj słowa: zdjęcie ekranu, nazwę, godzinę. Ale nigdy nie zachowuj ani nie wysyłaj dalej zdjęcia czyjegoś ciała.',
          ],
        },
        body: {
          title: 'Zdjęcia ciała',
          lines: [
            'Nikt nie ma prawa prosić cię o nagie zdjęcie, nawet ktoś, kogo kochasz.',
            'Jeśli twoje krąży, to nie twoja wina. Report Remove od Childline może pomóc je usunąć i nie musisz być z tym bez pomocy.',
            'Jeśli ktoś przyśle ci zdjęcie innej osoby, nie zapisuj go i nie wysyłaj dalej. Powiedz dorosłemu, co przyszło.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14 do 18',
      title: 'Dbaj o siebie i o innych',
      lead: 'Większość z tego wiesz lepiej niż dorośli. Tutaj jest to, co pomaga, kiedy robi się poważnie.',
      parts: {
        friend: {
          title: 'Bądź kimś, z kim dobrze jest być w internecie',
          lines: [
            'Zapytaj, zanim kogoś pokażesz, oznaczysz albo użyjesz głosu lub twarzy w przeróbce. Fałszywka z AI boli jak prawdziwa.',
            'Nie trzeba kłócić się publicznie. Krótka prywatna wiadomość daje więcej, tak samo jak dobre słowo dla osoby, w którą to było wymierzone.',
            'Nie podawaj dalej plotek, bójek ani prywatnych czatów. Każde podanie komuś szkodzi.',
            'Jeśli nauczyciele albo szkoła popełnili błąd, powiedz im to. Skarga jest w porządku i działa lepiej niż wpis.',
          ],
        },
        body: {
          title: 'Jeśli ktoś grozi ci zdjęciem',
          lines: [
            'Nie płać i nie wysyłaj więcej. To ich nie zatrzyma. Przestań odpisywać i nie usuwaj czatu.',
            'To przestępstwo, które ktoś popełnia wobec ciebie. Wiele osób się na to nabiera i nikt nie będzie cię obwiniać.',
            'Powiedz dorosłemu, CEOP albo policji pod 101. W niebezpieczeństwie zadzwoń pod 999.',
            'Report Remove, od Childline i Internet Watch Foundation, może pomóc usunąć twoje nagie zdjęcie z internetu, jeśli masz mniej niż 18 lat.',
            'Nagie zdjęcie kogoś poniżej 18 lat jest sprzeczne z prawem, także mieć je lub wysyłać, nawet własne. Mimo to poproś o pomoc: to ty masz być pod ochroną.',
          ],
        },
        people: {
          title: 'Jeśli ktoś cię wciąga',
          lines: [
            'Miłością, pieniędzmi, ideą albo grupą można kogoś mieć w garści. Znaki ostrzegawcze to pośpiech, tajemnice i słowa, że nikt inny cię nie rozumie.',
            'Jeśli słyszysz nienawiść, zapytaj, czego od ciebie chcą. Jeśli martwisz się o przyjaciela, powiedz komuś wcześnie. To nie zdrada.',
            'Jeśli dorosły ze szkoły pisze do ciebie prywatnie albo chce, żebyś o tym nie mówił ani nie mówiła, powiedz innemu dorosłemu tam albo w domu.',
          ],
        },
        block: {
          title: 'Jak zgłosić',
          lines: [
            'Najpierw zgłoś wpis albo konto w aplikacji. Większość aplikacji nie mówi, kto zgłosił. Potem zablokuj albo wycisz.',
            'Zachowaj link, nazwę i godzinę oraz zrzut ekranu ze słowami. Nigdy nagiego zdjęcia.',
            'Jeśli aplikacja nic nie zrobi w ciągu 48 godzin, Report Harmful Content może zająć się tym razem z tobą.',
            'Powiedz szkole, jeśli dotyczy to kogoś tutaj. Możesz zapytać, co będzie dalej, zanim podasz imię.',
          ],
        },
        tell: {
          title: 'Jak pomóc przyjacielowi',
          lines: [
            'Słuchaj, uwierz i nie obiecuj tajemnicy. Powiedz: „Pójdę z tobą”.',
            'Jeśli mówi o robieniu sobie krzywdy albo ktoś robi mu krzywdę, powiedz dorosłemu jeszcze dziś. W niebezpieczeństwie zadzwoń pod 999.',
            'Nie musisz sam ani sama tego naprawiać. Childline jest też dla ciebie.',
          ],
        },
      },
    },
  },
} as const satisfies Translation<typeof en.pupils>
