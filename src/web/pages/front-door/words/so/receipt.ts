import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** After it was sent: the receipt. */
export const receipt = {
  title: {
    seven: 'Waad ku mahadsan tahay inaad noo sheegtay',
    eleven: 'Waad ku mahadsan tahay inaad noo sheegtay',
    adult: 'Waad mahadsan tahay. Way na soo gaartay',
  },
  brave: {
    seven: 'Waad ku saxnayd inaad sheegto. Khaladkaaga ma aha.',
    eleven: 'Waad ku saxnayd inaad sheegto. Khaladkaaga ma aha.',
    adult: 'Waad ku saxnayd inaad noo sheegto.',
  },
  readers: 'Waxaa akhriya: {readers}.',
  heading: { seven: 'Lixdaada eray', eleven: 'Lixdaada eray', adult: 'Rasiidkaaga: lix eray' },
  keep: {
    seven:
      'Qoro, ama sawiro. Waxaad kula soo noqon kartaa si aad jawaabteenna u aragto. Adiga oo keliya ayaa haysta.',
    eleven:
      'Qoro. Waxaad kula soo noqon kartaa si aad jawaabteenna u akhrido oo wax kale u qorto. Adiga oo keliya ayaa haysta.',
    adult:
      'Qoro. Waxaad kula soo noqon kartaa si aad jawaabteenna u akhrido oo wax ugu darto. Adiga oo keliya ayaa haysta.',
  },
  inEnglish: 'Lixda eray waa erayo Ingiriisi ah. U qor sida ay halkan ugu qoran yihiin.',
  lost: {
    seven: 'Mar kale kuuma heli karno. Haddii ay lumaan, mar kale noo sheeg.',
    eleven: 'Mar kale kuuma heli karno. Haddii ay kaa lumaan, mar kale noo sheeg.',
    adult: 'Mar kale kuuma heli karno: nuqul ma hayno. Haddii ay lumaan, mar kale waad noo sheegi kartaa.',
  },
  print: 'Daabac boggan',
  printed: 'Qof kasta oo warqaddan haysta wuu akhrin karaa waxa aad qortay.',
  code: 'Koodh uu ku jiro cinwaanka bogga lagu soo noqdo. Lixda eray waxay ku jiraan qoraalka koodhka.',
  codeAbout: 'Telefoonka: koodhkani wuxuu hayaa cinwaanka lagu soo noqdo, iyo lixdaada eray oo qoraal ah.',
  back: 'Halkan ku soo noqo: {address}',
  next: {
    title: 'Waxa xiga',
    read: 'Qof ayaa akhriya marka dugsigu furan yahay.',
    answer: {
      seven: 'Jawaab ayay kuu qorayaan. Soo eeg: {day}.',
      eleven: 'Halkan ayay jawaab kuugu qorayaan. Mar kale soo eeg: {day}.',
      adult: 'Halkan ayay kuugu jawaabayaan. Mar kale soo eeg: {day}.',
    },
    help: {
      seven: 'Haddii ay ka sii darto, ha sugin: wac 0800 1111 ama 999.',
      eleven: 'Haddii ay ka sii darto, ha sugin: Childline ka wac 0800 1111, ama wac 999.',
      adult: 'Haddii ay ka sii darto, ha na sugin: haddii khatar jirto, wac 999.',
    },
  },
  done: 'Waan qortay',
} as const satisfies Translation<typeof en.receipt>
