import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** For pupils, in the words of three ages. */
export const pupils = {
  title: 'Pentru elevi',
  lead: 'Câți ani ai?',
  iAm: 'Am {ages} ani',
  forYou: 'Pentru tine, dacă ai {ages} ani',
  talk: {
    title: 'Cineva cu care să vorbești',
    danger: 'Ești în pericol acum?',
    dangerRing: 'Sună la 999.',
    school: 'Școala.',
    schoolTell: 'Spune-ne aici.',
    schoolName: 'Nu trebuie să îți spui numele.',
    childline: 'Childline.',
    childlineRing: 'Sună la 0800 1111, zi sau noapte. Este gratuit.',
    childlineWrite: 'Sau scrie-le:',
    picture: 'O poză cu corpul tău este pe internet?',
    pictureHelp: 'Childline poate ajuta să fie ștearsă:',
    online: 'Cineva pe internet vrea să te atingă, să te întâlnească sau să îți vadă corpul?',
    onlineTell: 'Spune la CEOP. Sunt polițiști care au grijă de siguranța copiilor.',
  },
  ages: {
    '7-to-10': {
      ages: '7–10',
      title: 'Fii un prieten bun pe internet',
      lead: 'Jocurile și chaturile sunt distractive când suntem buni. Iată cum. Poți citi cu un adult.',
      parts: {
        friend: {
          title: 'Fii un prieten bun',
          lines: [
            'Scrie ce i-ai spune unui prieten în față.',
            'Întreabă înainte de a da mai departe poza unui prieten.',
            'Lasă-i și pe alții să intre în joc.',
            'Dacă ai fost rău, cere iertare. Tuturor ni se întâmplă uneori.',
            'Dacă un prieten este trist, cheamă-l la joacă. Apoi spune unui adult.',
          ],
        },
        places: {
          title: 'Păstrează-ți lucrurile în siguranță',
          lines: [
            'Numele, strada și școala ta nu sunt pentru oameni pe care nu îi cunoști.',
            'Parola ta este secretă. Spune-o doar adulților de acasă.',
            'Unii oameni pe internet mint despre câți ani au.',
            'Dacă cineva îți spune să ții un secret, spune unui adult în care ai încredere.',
          ],
        },
        tell: {
          title: 'Dacă ceva e rău, spune',
          lines: [
            'Ai văzut ceva care te-a întristat sau te-a speriat? Lasă-l jos. Mergi și spune unui adult.',
            'Spune acasă. Spune profesorului. Spune cui îți place cel mai mult.',
            'Nu este vina ta. Nu vei avea necazuri dacă spui.',
            'Dacă nu ascultă, spune următorului. Nu te opri.',
          ],
        },
        block: {
          title: 'Oprește-i',
          lines: [
            'Nu trebuie să răspunzi.',
            'Cere unui adult să te ajute să blochezi persoana.',
            'Cele mai multe jocuri au un steag sau trei puncte. Apasă acolo ca să spui că ceva nu este în regulă.',
          ],
        },
        body: {
          title: 'Corpul tău este al tău',
          lines: [
            'Nimeni nu are voie să îți ceară o poză fără haine.',
            'Dacă îți cere, spune nu și spune cuiva. Dacă ai trimis una, spune și atunci. Nu ești rău. Te vom ajuta.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11–13',
      title: 'Prieteni, chaturi și cum să spui cuiva',
      lead: 'Școală nouă, telefon nou, chaturi noi. Cele mai multe sunt bune. Asta e pentru rest.',
      parts: {
        friend: {
          title: 'Fii un prieten bun într-un chat',
          lines: [
            'Mai citește o dată înainte de a trimite. O glumă poate părea crudă fără voce și fără chip.',
            'Nu da mai departe ce ți s-a spus doar ție sau poza cuiva care nu a spus da.',
            'Dacă toți sar pe o persoană, nu te băga. Scrie-i acelei persoane și întreab-o dacă este bine.',
            'Poți ieși dintr-un chat. Nu e nicio crimă să îți pui prietenii pe mut noaptea.',
            'Dacă ai rănit pe cineva, șterge, cere iertare și crede ce spui.',
          ],
        },
        people: {
          title: 'Să știi cine este acolo',
          lines: [
            'Un prieten pe care nu l-ai întâlnit niciodată este tot un necunoscut, chiar dacă este drăguț.',
            'Ai grijă dacă vrea să treceți în altă aplicație, cere secrete sau îți dă cadouri.',
            'Nu merge niciodată singur să îl întâlnești. Spune întâi unui adult, orice ai promis.',
            'Fă-ți contul privat și oprește localizarea.',
          ],
        },
        tell: {
          title: 'Cum să spui',
          lines: [
            'Alege un adult în care ai încredere: acasă, dirigintele, asistenta școlii, un antrenor.',
            'Dacă e greu de spus, scrie sau spune „Am nevoie de ajutor cu ceva de pe internet”. Ajunge pentru început.',
            'A spune nu înseamnă a pârî. Ajuți pe cineva, și poate chiar pe tine.',
            'Chiar dacă ai încălcat o regulă sau ești prea mic pentru aplicație: ajutorul este primul.',
          ],
        },
        block: {
          title: 'Cum raportezi în aplicație',
          lines: [
            'Ține apăsat pe mesaj sau atinge cele trei puncte de lângă nume și alege „Raportează”. Nu i se spune cine a raportat.',
            'Apoi blochează. Nici despre asta nu i se spune.',
            'Păstrează cuvintele: o poză a ecranului, numele, ora. Dar nu păstra și nu trimite niciodată o poză cu corpul cuiva.',
          ],
        },
        body: {
          title: 'Poze cu corpul',
          lines: [
            'Nimeni nu are dreptul să îți ceară o poză nud, nici măcar cineva pe care îl iubești.',
            'Dacă una cu tine circulă, nu este vina ta. Report Remove de la Childline poate ajuta să fie ștearsă și nu trebuie să treci singur prin asta.',
            'Dacă cineva îți trimite una cu altă persoană, nu o salva și nu o da mai departe. Spune unui adult ce ți s-a trimis.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14–18',
      title: 'Ai grijă de tine și de alții',
      lead: 'Știi cele mai multe mai bine decât adulții. Iată ce ajută când devine serios.',
      parts: {
        friend: {
          title: 'Fii cineva pe care alții se bucură să îl aibă pe internet',
          lines: [
            'Întreabă înainte de a posta pe cineva, de a-l eticheta sau de a-i folosi vocea ori chipul într-un montaj. Un fals făcut cu AI doare ca unul adevărat.',
            'Nu trebuie să te cerți în public. Un scurt mesaj privat face mai mult, la fel și o vorbă bună pentru cel vizat.',
            'Nu da mai departe un zvon, o bătaie sau un chat privat. Fiecare distribuire face mai rău cuiva.',
            'Dacă profesorii sau școala au greșit, spune-le. Este corect să te plângi și merge mai bine decât o postare.',
          ],
        },
        body: {
          title: 'Dacă cineva te amenință cu o poză',
          lines: [
            'Nu plăti și nu mai trimite altele. Nu îi oprește. Nu mai răspunde și nu șterge chatul.',
            'Este o infracțiune care ți se face ție. Mulți oameni cad în capcană și nimeni nu te va învinui.',
            'Spune unui adult, la CEOP sau la poliție, 101. Dacă ești în pericol, sună la 999.',
            'Report Remove, de la Childline și Internet Watch Foundation, poate ajuta la ștergerea unei poze nud cu tine dacă ai sub 18 ani.',
            'O poză nud cu cineva sub 18 ani este împotriva legii, și dacă doar o ai sau o trimiți, chiar dacă este cu tine. Cere totuși ajutor: tu ești cel care trebuie protejat.',
          ],
        },
        people: {
          title: 'Dacă cineva te atrage în ceva',
          lines: [
            'Dragostea, banii, o cauză sau un grup pot fi folosite ca să te țină în mână. Semne de alarmă sunt graba, secretele și vorbele că nimeni altcineva nu te înțelege.',
            'Dacă auzi ură, întreabă ce vor de la tine. Dacă te îngrijorează un prieten, spune cuiva din timp. Nu este trădare.',
            'Dacă un adult de la școală îți scrie în privat sau vrea să nu spui nimănui, spune altui adult de acolo sau de acasă.',
          ],
        },
        block: {
          title: 'Cum raportezi',
          lines: [
            'Raportează întâi postarea sau contul în aplicație. Cele mai multe aplicații nu spun cine a raportat. Apoi blochează sau pune pe mut.',
            'Păstrează linkul, numele și ora și o captură de ecran cu cuvinte. Niciodată cu un nud.',
            'Dacă aplicația nu face nimic în 48 de ore, Report Harmful Content se poate uita împreună cu tine.',
            'Spune școlii dacă privește pe cineva de aici. Poți întreba ce urmează înainte de a spune un nume.',
          ],
        },
        tell: {
          title: 'Cum ajuți un prieten',
          lines: [
            'Ascultă, crede-l și nu promite că ții secretul. Spune „Vin cu tine”.',
            'Dacă vorbește despre a-și face rău sau cineva îi face rău, spune unui adult chiar azi. În pericol acum, sună la 999.',
            'Nu este treaba ta să rezolvi singur. Childline este și pentru tine.',
          ],
        },
      },
    },
  },
} as const satisfies Translation<typeof en.pupils>
