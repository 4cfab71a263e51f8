import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** For pupils, in the words of three ages: being a good friend online, and how to tell somebody. */
export const pupils = {
  title: 'Ardayda',
  lead: 'Immisa jir baad tahay?',
  iAm: 'Waxaan ahay {ages} jir',
  forYou: 'Adiga ayaa laguugu talagalay haddii aad tahay {ages} jir',
  talk: {
    title: 'Qof aad la hadasho',
    danger: 'Ma khatar baad ku jirtaa hadda?',
    dangerRing: 'Wac 999.',
    school: 'Dugsiga.',
    schoolTell: 'Halkan noogu sheeg.',
    schoolName: 'Khasab ma aha inaad magacaaga sheegto.',
    childline: 'Childline.',
    childlineRing: 'Wac 0800 1111, habeen iyo maalinba. Waa bilaash.',
    childlineWrite: 'Ama wax u qor:',
    picture: 'Sawir jirkaaga ah ma yaal onlayn?',
    pictureHelp: 'Childline ayaa ka caawin karta in la saaro:',
    online: 'Qof onlayn ah ma rabaa inuu ku taabto, kula kulmo ama jirkaaga arko?',
    onlineTell: 'U sheeg CEOP. Waa booliis carruurta badbaadiya.',
  },
  ages: {
    '7-to-10': {
      ages: '7 ilaa 10',
      title: 'Onlayn saaxiib fiican ku noqo',
      lead: 'Ciyaaraha iyo sheekadu waa madadaalo marka aan isu naxariisanno. Halkan waxaad ku arkaysaa sida loo sameeyo. Qof weyn ayaad la akhrin kartaa.',
      parts: {
        friend: {
          title: 'Saaxiib fiican noqo',
          lines: [
            'Qor wixii aad saaxiibkaa wejigiisa ku oran lahayd.',
            'Marka hore weydii ka hor inta aadan sawir saaxiibkaa wadaagin.',
            'Kuwa kale u oggolow inay ciyaarta ku soo biiraan.',
            'Haddii aad qof si xun ula dhaqantay, raalli gelin weydiiso. Dhammaanteen marmar waan khaldannaa.',
            'Haddii saaxiibkaa murugaysan yahay, weydii inuu kula ciyaaro. Kadib qof weyn u sheeg.',
          ],
        },
        places: {
          title: 'Waxyaabahaaga ilaasho',
          lines: [
            'Magacaaga, waddadaada iyo dugsigaaga ha u sheegin dad aadan aqoon.',
            'Furahaaga sirta ah (password) qari. U sheeg oo keliya dadka waaweyn ee guriga.',
            'Dadka onlayn jooga qaarkood da’dooda been bay ka sheegaan.',
            'Haddii qof kuu sheego inaad wax qariso, u sheeg qof weyn oo aad ku kalsoon tahay.',
          ],
        },
        tell: {
          title: 'Haddii aad ka xumaato, sheeg',
          lines: [
            'Ma aragtay wax ku murugo geliyay ama ku cabsi geliyay? Dhig. Tag oo qof weyn u sheeg.',
            'Guriga u sheeg. Macallinkaaga u sheeg. U sheeg qofka aad ugu jeceshahay.',
            'Khaladkaaga ma aha. Dhib ma geli doontid haddii aad sheegto.',
            'Haddii aanay ku dhegeysan, u sheeg qofka xiga. Ha joojin.',
          ],
        },
        block: {
          title: 'Jooji dhibka',
          lines: [
            'Khasab ma aha inaad u jawaabto.',
            'Weydii qof weyn inuu kaa caawiyo inaad qofkaas xannibto.',
            'Ciyaaraha badankoodu waxay leeyihiin calan ama saddex dhibcood. Taabo si aad u sheegto in wax aanay fiicnayn.',
          ],
        },
        body: {
          title: 'Jirkaaga adigaa iska leh',
          lines: [
            'Cidna kuma weydiisan karto sawir adigoo aan dhar xirnayn.',
            'Haddii lagu weydiisto, maya dheh oo qof u sheeg. Haddii aad mid dirtayna, sheeg. Qof xun ma tihid. Waan ku caawin doonnaa.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11 ilaa 13',
      title: 'Saaxiibbada, sheekada iyo inaad qof u sheegto',
      lead: 'Dugsi cusub, telefoon cusub, sheekooyin cusub. Badankoodu way fiican yihiin. Boggani waa inta hartay.',
      parts: {
        friend: {
          title: 'Saaxiib fiican ku noqo sheekada (chat)',
          lines: [
            'Mar kale akhri ka hor inta aadan dirin. Kaftan aan cod iyo weji lahayn wuxuu u ekaan karaa arxan darro.',
            'Ha gudbin wixii adiga keliya laguu sheegay, ama sawir qof aan oggolaan.',
            'Haddii dadku qof isugu wada tagaan, ha ku biirin. Qofkaas wax u qor oo weydii inuu fiican yahay.',
            'Sheekada waad ka bixi kartaa. Dembi ma aha inaad saaxiibbadaa habeenkii aamusiso (mute).',
            'Haddii aad qof dhibtay, tir, raalli gelin weydiiso, oo dhab ka dhig.',
          ],
        },
        people: {
          title: 'Ogow cidda halkaas joogta',
          lines: [
            'Saaxiib aadan weligaa la kulmin weli waa qof aadan aqoon, xataa haddii uu si fiican kuula dhaqmo.',
            'Ka taxaddar haddii uu rabo inaad app kale u guurtaan, wax qarsoodi ah ku weydiiyo, ama hadiyado ku siiyo.',
            'Weligaa keligaa ha u tagin si aad ula kulanto. Marka hore qof weyn u sheeg, wax kasta oo aad ballanqaadday.',
            'Akoonkaaga ka dhig mid gaar ah, oo dami goobta aad joogto (location).',
          ],
        },
        tell: {
          title: 'Sida loo sheego',
          lines: [
            'Dooro qof weyn oo aad ku kalsoon tahay: guriga, fasalkaaga, kalkaalisada dugsiga, tababare.',
            'Haddii ay adag tahay inaad ku hadasho, qor, ama dheh ‘Waxaan u baahanahay caawimo ku saabsan wax onlayn ah’. Intaas ayaa ku filan bilowga.',
            'Wax sheegiddu basaasnimo ma aha. Qof baad caawinaysaa, adiguna waad noqon kartaa.',
            'Xataa haddii aad xeer jebisay, ama aadan weli da’dii app-ka gaarin: caawimada ayaa hor timaadda.',
          ],
        },
        block: {
          title: 'Sida app-ka gudihiisa looga warbixiyo',
          lines: [
            'Farriinta riix oo hay, ama taabo saddexda dhibcood ee magaca ag yaal, oo dooro ‘Report’. Looma sheego cidda warbixisay.',
            'Kadib xannib (block). Taasna looma sheego.',
            'Erayada hayso: sawirka shaashadda, magaca, waqtiga. Laakiin weligaa ha kaydin hana gudbin sawirka jirka qof.',
          ],
        },
        body: {
          title: 'Sawirrada jirka',
          lines: [
            'Cidna xaq uma leh inay ku weydiisato sawir qaawan, xataa qof aad jeceshahay.',
            'Haddii mid kaaga ah la wareejinayo, khaladkaaga ma aha. Report Remove ee Childline ayaa ka caawin karta in la saaro, khasabna ma aha inaad keligaa la joogto.',
            'Haddii qof kuu soo diro mid qof kale laga qaaday, ha kaydin hana gudbin. Qof weyn u sheeg waxa laguu soo diray.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14 ilaa 18',
      title: 'Naftaada iyo dadka kaleba ilaali',
      lead: 'Badankood dadka waaweyn ayaad kaga fiican tahay. Waa kuwan waxa ku caawiya marka arrintu culus tahay.',
      parts: {
        friend: {
          title: 'Noqo qof dadku ku faraxsan yihiin inay onlayn la joogaan',
          lines: [
            'Weydii ka hor inta aadan qof wax ka soo dhigin, ku calaamadin (tag) ama codkiisa ama wejigiisa wax ku samayn. Been abuur AI lagu sameeyay wuxuu u xanuujiyaa sida mid dhab ah.',
            'Uma baahnid inaad dadka hortiisa ku murantid. Farriin gaaban oo gaar ah ayaa wax ka badan tarta, sidaas oo kale eray naxariis leh oo loo diro qofkii lala beegsaday.',
            'Ha wadaagin xan, dagaal ama sheeko gaar ah. Wadaag kastaa qof buu uga sii daraa.',
            'Haddii macallimiintaadu ama dugsigu khaldamo, iyaga u sheeg. Waa xaq inaad cabato, waxayna ka shaqo fiican tahay qoraal aad soo dhigto.',
          ],
        },
        body: {
          title: 'Haddii qof sawir kuugu hanjabo',
          lines: [
            'Ha bixin lacag, wax kalena ha dirin. Taasi ma joojiso. Jooji u jawaabidda, sheekadana ha tirin.',
            'Tani waa dembi lagaa galay. Dad badan baa ku dhaca, lagumana eedayn doono.',
            'U sheeg qof weyn, ama CEOP, ama booliiska oo laga waco 101. Haddii aad khatar ku jirto, wac 999.',
            'Report Remove, ee Childline iyo Internet Watch Foundation, ayaa ka caawin karta in sawirkaaga qaawan internetka laga saaro haddii aad ka yar tahay 18.',
            'Sawir qaawan oo qof ka yar 18 in la haysto ama la wadaago waa sharci darro, xataa haddii uu kaaga yahay. Caawimo raadso si kastaba: adiga ayaa ah qofka la ilaalinayo.',
          ],
        },
        people: {
          title: 'Haddii qof ku jiidanayo',
          lines: [
            'Jacayl, lacag, ujeeddo ama koox ayaa loo isticmaali karaa in laguu qabsado. Calaamadaha digniintu waa degdeg, qarsoodi, iyo in laguu sheego in cid kale aanay ku fahmin.',
            'Haddii aad nacayb maqasho, is weydii waxa ay kaa rabaan. Haddii aad saaxiib uga walaacdo, goor hore qof u sheeg. Khiyaano ma aha.',
            'Haddii qof weyn oo dugsiga jooga si gaar ah wax kuugu soo qoro, ama rabo inaad qariso, u sheeg qof weyn oo kale oo halkaas ama guriga jooga.',
          ],
        },
        block: {
          title: 'Sida wax looga warbixiyo',
          lines: [
            'Marka hore app-ka uga warbixi qoraalka ama akoonka. App-yada badankoodu ma sheegaan cidda warbixisay. Kadib xannib ama aamusi.',
            'Hayso link-ga, magaca iyo waqtiga, iyo sawirka shaashadda ee erayada. Weligaa ha haysan sawir qaawan.',
            'Haddii app-ku 48 saacadood gudahood waxba qaban waayo, Report Harmful Content ayaa kula eegi karta.',
            'Dugsiga u sheeg haddii ay taabanayso qof halkan jooga. Waad weydiin kartaa waxa xiga ka hor inta aadan magac sheegin.',
          ],
        },
        tell: {
          title: 'Sida saaxiib loo caawiyo',
          lines: [
            'Dhegeyso, rumayso, hana ballanqaadin inaad qariso. Dheh ‘Waan ku raacayaa.’',
            'Haddii uu ka hadlo inuu is dhaawaco, ama qof dhaawacayo, maanta qof weyn u sheeg. Haddii khatar jirto hadda, wac 999.',
            'Shaqadaada ma aha inaad keligaa xalliso. Childline adigana way kuu joogtaa.',
          ],
        },
      },
    },
  },
} as const satisfies Translation<typeof en.pupils>
