import { decisions } from './decide.ts'
import { firstPage } from './first-page.ts'
import { frontDoor } from './front-door.ts'
import { inbox } from './inbox.ts'
import { intake } from './intake.ts'
import { judgement } from './judgement.ts'
import { delivery, listening, listeningToAll } from './listening.ts'
import { machine } from './machine.ts'
import { matching } from './matching.ts'
import { proof } from './prove.ts'
import { rush } from './rush.ts'
import { rushOverHttp } from './rush-http.ts'
import { slowPhone } from './slow-phone.ts'

const benches = {
  'first-page': firstPage,
  'front-door': frontDoor,
  'slow-phone': slowPhone,
  inbox,
  intake,
  listening,
  'listening-all': listeningToAll,
  'listening-delivery': delivery,
  rush,
  'rush-http': rushOverHttp,
  decisions,
  prove: proof,
  matching,
  judgement,
}

/** `npm run bench` runs all; `npm run bench -- inbox` one. Each prints its figures; the machine stands above them. */
const chosen = process.argv.slice(2)
console.log(machine())
for (const [name, run] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  for (const line of await run()) console.log(line)
}
