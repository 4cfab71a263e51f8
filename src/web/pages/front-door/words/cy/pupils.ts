import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** For pupils, in the words of three ages. */
export const pupils = {
  title: 'I ddisgyblion',
  lead: 'Faint yw dy oed di?',
  iAm: 'Rydw i’n {ages} oed',
  forYou: 'I ti os wyt ti’n {ages} oed',
  talk: {
    title: 'Rhywun i siarad â nhw',
    danger: 'Mewn perygl nawr?',
    dangerRing: 'Ffonia 999.',
    school: 'Yr ysgol.',
    schoolTell: 'Dweda wrthym yma.',
    schoolName: 'Does dim rhaid i ti ddweud dy enw.',
    childline: 'Childline.',
    childlineRing: 'Ffonia 0800 1111, ddydd neu nos. Mae am ddim.',
    childlineWrite: 'Neu ysgrifenna atyn nhw:',
    picture: 'Oes llun o dy gorff ar-lein?',
    pictureHelp: 'Gall Childline helpu i’w dynnu i lawr:',
    online: 'Oes rhywun ar-lein eisiau dy gyffwrdd, cwrdd â ti neu weld dy gorff?',
    onlineTell: 'Dweda wrth CEOP. Heddlu ydyn nhw sy’n cadw plant yn ddiogel.',
  },
  ages: {
    '7-to-10': {
      ages: '7 i 10',
      title: 'Bydd yn ffrind da ar-lein',
      lead: 'Mae gemau a sgyrsiau’n hwyl pan ydyn ni’n garedig. Dyma sut. Gelli di ei ddarllen gydag oedolyn.',
      parts: {
        friend: {
          title: 'Bydd yn ffrind da',
          lines: [
            'Ysgrifenna beth fyddet ti’n ei ddweud yn wyneb ffrind.',
            'Gofyn yn gyntaf cyn rhannu llun o ffrind.',
            'Gad i eraill ymuno yn y gêm.',
            'Os oeddet ti’n gas, dweda sori. Rydyn ni i gyd yn ei chael yn anghywir weithiau.',
            'Os yw ffrind yn drist, gofyn iddo chwarae. Wedyn dweda wrth oedolyn.',
          ],
        },
        places: {
          title: 'Cadw dy bethau’n ddiogel',
          lines: [
            'Nid yw dy enw, dy stryd a dy ysgol i bobl dwyt ti ddim yn eu hadnabod.',
            'Cadw dy gyfrinair yn gyfrinach. Dim ond wrth yr oedolion gartref y dylet ti ei ddweud.',
            'Mae rhai pobl ar-lein yn dweud celwydd am eu hoed.',
            'Os yw rhywun yn dweud wrthyt am gadw cyfrinach, dweda wrth oedolyn rwyt ti’n ymddiried ynddo.',
          ],
        },
        tell: {
          title: 'Os yw’n teimlo’n ddrwg, dweda',
          lines: [
            'Welaist ti rywbeth a wnaeth ti’n drist neu’n ofnus? Rho fe i lawr. Cer i ddweud wrth oedolyn.',
            'Dweda gartref. Dweda wrth dy athro. Dweda wrth bwy rwyt ti’n ei hoffi orau.',
            'Nid dy fai di yw e. Fyddi di ddim mewn trwbl am ddweud.',
            'Os nad ydyn nhw’n gwrando, dweda wrth y nesaf. Paid â stopio.',
          ],
        },
        block: {
          title: 'Stopia nhw',
          lines: [
            'Does dim rhaid i ti ysgrifennu’n ôl.',
            'Gofyn i oedolyn dy helpu i rwystro’r person.',
            'Mae gan y rhan fwyaf o gemau faner neu dri dot. Tapia fe i ddweud nad yw rhywbeth yn iawn.',
          ],
        },
        body: {
          title: 'Ti biau dy gorff',
          lines: [
            'Chaiff neb ofyn i ti am lun heb ddillad.',
            'Os ydyn nhw’n gofyn, dweda na, a dweda wrth rywun. Os anfonaist ti un, dweda hefyd. Dwyt ti ddim yn ddrwg. Byddwn ni’n dy helpu.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11 i 13',
      title: 'Ffrindiau, sgyrsiau a dweud wrth rywun',
      lead: 'Ysgol newydd, ffôn newydd, sgyrsiau newydd. Mae’r rhan fwyaf yn dda. Mae hyn ar gyfer y gweddill.',
      parts: {
        friend: {
          title: 'Bydd yn ffrind da mewn sgwrs',
          lines: [
            'Darllena fe unwaith eto cyn ei anfon. Gall jôc edrych yn greulon heb lais a heb wyneb.',
            'Paid â phasio ymlaen yr hyn a ddywedwyd wrthyt ti’n unig, na llun o rywun sydd heb ddweud iawn.',
            'Os yw pawb yn ymosod ar un person, paid ag ymuno. Ysgrifenna at y person hwnnw a gofyn ydyn nhw’n iawn.',
            'Gelli di adael sgwrs. Nid trosedd yw tewi dy ffrindiau gyda’r nos.',
            'Os gwnest ti frifo rhywun, dilea fe, dweda sori, a’i feddwl.',
          ],
        },
        people: {
          title: 'Gwybod pwy sydd yno',
          lines: [
            'Mae ffrind dwyt ti erioed wedi cwrdd ag e yn dal yn ddieithryn, hyd yn oed os yw’n neis wrthyt.',
            'Bydd yn ofalus os ydyn nhw eisiau symud i ap arall, yn gofyn am gyfrinachau, neu’n rhoi anrhegion.',
            'Paid byth â mynd i gwrdd â nhw ar dy ben dy hun. Dweda wrth oedolyn yn gyntaf, beth bynnag rwyt ti wedi’i addo.',
            'Gwna dy gyfrif yn breifat, a diffodd dy leoliad.',
          ],
        },
        tell: {
          title: 'Sut i ddweud',
          lines: [
            'Dewis oedolyn rwyt ti’n ymddiried ynddo: gartref, yn dy ddosbarth, nyrs yr ysgol, hyfforddwr.',
            'Os yw’n anodd dweud, ysgrifenna fe, neu dweda ‘Mae angen help arna i gyda rhywbeth ar-lein’. Mae hynny’n ddigon i ddechrau.',
            'Nid cario clecs yw dweud. Rwyt ti’n helpu rhywun, ac efallai mai ti yw hwnnw.',
            'Hyd yn oed os torraist ti reol, neu os wyt ti’n rhy ifanc i’r ap: help sy’n dod gyntaf.',
          ],
        },
        block: {
          title: 'Sut i adrodd yn yr ap',
          lines: [
            'Gwasga a dal y neges, neu tapia’r tri dot wrth yr enw, a dewis ‘Report’. Dydyn nhw ddim yn cael gwybod pwy oedd e.',
            'Wedyn rhwystra. Dydyn nhw ddim yn cael gwybod am hynny chwaith.',
            'Cadw’r geiriau: llun o’r sgrin, yr enw, yr amser. Ond paid byth â chadw nac anfon ymlaen lun o gorff rhywun.',
          ],
        },
        body: {
          title: 'Lluniau o gyrff',
          lines: [
            'Does gan neb yr hawl i ofyn i ti am lun noeth, hyd yn oed rhywun rwyt ti’n ei garu.',
            'Os oes un ohonot ti’n mynd o gwmpas, nid dy fai di yw e. Gall Report Remove gan Childline helpu i’w dynnu i lawr, a does dim rhaid i ti fod ar dy ben dy hun.',
            'Os yw rhywun yn anfon un o berson arall atat ti, paid â’i gadw a phaid â’i basio ymlaen. Dweda wrth oedolyn beth gest ti.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14 i 18',
      title: 'Edrych ar dy ôl di dy hun ac ar ôl eraill',
      lead: 'Rwyt ti’n gwybod y rhan fwyaf o hyn yn well na’r oedolion. Dyma beth sy’n helpu pan mae’n troi’n ddifrifol.',
      parts: {
        friend: {
          title: 'Bydd yn rhywun y mae eraill yn falch o’i gael ar-lein',
          lines: [
            'Gofyn cyn postio rhywun, ei dagio neu ddefnyddio ei lais neu ei wyneb. Mae ffug a wnaed gydag AI yn brifo fel un go iawn.',
            'Does dim angen dadlau’n gyhoeddus. Mae neges breifat fer yn gwneud mwy, ac felly hefyd air caredig wrth y sawl a gafodd ei dargedu.',
            'Paid â rhannu si, ffrae na sgwrs breifat. Mae pob rhannu’n ei wneud yn waeth i rywun.',
            'Os gwnaeth dy athrawon neu’r ysgol gamgymeriad, dweda wrthyn nhw. Mae’n deg cwyno, ac mae’n gweithio’n well na phostio.',
          ],
        },
        body: {
          title: 'Os yw rhywun yn dy fygwth â llun',
          lines: [
            'Paid â thalu, a phaid ag anfon mwy. Nid yw’n eu stopio. Paid ag ateb, a phaid â dileu’r sgwrs.',
            'Trosedd yn dy erbyn di yw hyn. Mae llawer o bobl yn cael eu dal, a fyddi di ddim yn cael y bai.',
            'Dweda wrth oedolyn, neu CEOP, neu’r heddlu ar 101. Os wyt ti mewn perygl, ffonia 999.',
            'Gall Report Remove, gan Childline a’r Internet Watch Foundation, helpu i dynnu llun noeth ohonot ti oddi ar y we os wyt ti dan 18.',
            'Mae cael neu rannu llun noeth o neb dan 18 yn erbyn y gyfraith, hyd yn oed ohonot ti dy hun. Gofyn am help yr un fath: ti yw’r un sydd i’w warchod.',
          ],
        },
        people: {
          title: 'Os yw rhywun yn dy ddenu',
          lines: [
            'Gall cariad, arian, achos neu grŵp gael eu defnyddio i gael gafael arnat ti. Arwyddion yw brys, cyfrinachau, a chlywed nad oes neb arall yn dy ddeall.',
            'Os wyt ti’n clywed casineb, gofyn beth maen nhw eisiau gen ti. Os wyt ti’n poeni am ffrind, dweda wrth rywun yn gynnar. Nid brad yw hynny.',
            'Os yw oedolyn o’r ysgol yn ysgrifennu atat ti’n breifat, neu eisiau i ti gadw’n dawel, dweda wrth oedolyn arall yno neu gartref.',
          ],
        },
        block: {
          title: 'Sut i adrodd',
          lines: [
            'Adrodda am y neges neu’r cyfrif yn yr ap yn gyntaf. Nid yw’r rhan fwyaf o apiau’n dweud pwy adroddodd. Wedyn rhwystra neu dewi.',
            'Cadw’r ddolen, yr enw a’r amser, a llun sgrin o eiriau. Byth o lun noeth.',
            'Os nad yw’r ap yn gwneud dim o fewn 48 awr, gall Report Harmful Content edrych arno gyda ti.',
            'Dweda wrth yr ysgol os yw’n ymwneud â rhywun yma. Gelli di ofyn beth sy’n digwydd nesaf cyn dweud enw.',
          ],
        },
        tell: {
          title: 'Sut i helpu ffrind',
          lines: [
            'Gwranda, creda nhw, a phaid ag addo cadw cyfrinach. Dweda ‘Dof i gyda ti.’',
            'Os ydyn nhw’n sôn am frifo eu hunain, neu os oes rhywun yn eu brifo, dweda wrth oedolyn heddiw. Mewn perygl nawr, ffonia 999.',
            'Nid dy waith di yw datrys hyn ar dy ben dy hun. Mae Childline yno i ti hefyd.',
          ],
        },
      },
    },
  },
} as const satisfies Translation<typeof en.pupils>
