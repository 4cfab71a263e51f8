import { type Rule, taught } from './rule.ts'

const child = String.raw`(?:child|children|kid|kids|boy|boys|girl|girls|pupil|pupils|student|students|daughter|son|niece|nephew|grandson|granddaughter|toddler|baby|little (?:one|lad|girl|boy)|lad|year ?\d{1,2}s?|y\d{1,2}s?|yr ?\d{1,2}|\d{1,2} ?(?:yr|year)s? ?old|underage|sister|brother)`
const past = /\b(?:my late|years ago|last century|history of|fundrais\w*|charity|support group|in memory)\b/i

/** A child in danger at this moment. */
export const childInDanger: Rule = {
  id: 'child-in-danger-now',
  clauses: ['INC-5'],
  category: 'safeguarding',
  floor: 3,
  signs: [
    'locked',
    'unconscious',
    'bleeding',
    'overdose',
    'overdosed',
    'hitting',
    'beating',
    'roof',
    'bridge',
    'strangled',
    'choking',
    'alone',
    'drowning',
    'breathing',
    'tracks',
    'ledge',
    'bruises',
    'belt',
    'burns',
    'hits',
    'beats',
  ],
  says: [
    new RegExp(
      String.raw`\b${child}\b[^.!?\n]{0,60}\b(?:unconscious|bleeding (?:badly|heavily|out)|overdosed|not breathing|on the (?:roof|ledge|tracks|bridge)|being (?:beaten|strangled|attacked)|locked in (?:a|the) (?:car|cupboard|room|shed))`,
      'iu',
    ),
    /\b(?:he|she|dad|mum|stepdad|step ?dad|my dad|my mum|her dad|his dad|uncle|boyfriend|carer)\b[^.!?\n]{0,25}\b(?:hits|beats|hitting|beating|burns|burning|belts|strangled|choked|punched|punches)\b[^.!?\n]{0,15}\b(?:me|him|her|them|us)\b/iu,
    new RegExp(
      String.raw`\b(?:bruises|burns|belt marks|cigarette burns|hand ?prints?)\b[^.!?\n]{0,40}\b(?:on|all over|up|down|across) (?:his|her|their|my|the ${child}'s?) (?:arms?|legs?|back|neck|face|body|wrists?|ribs|tummy|stomach)`,
      'iu',
    ),
  ],
  unless: [
    taught,
    past,
    /\b(?:at (?:chess|fifa|football|table tennis|pool|scrabble|cards|mario)|personal best|high five|hits (?:the|a) (?:ball|target|note))\b/i,
  ],
}

/** A child who is missing or was taken (a coat that is missing is not meant). */
export const missingChild: Rule = {
  id: 'missing-child',
  clauses: ['INC-5'],
  category: 'safeguarding',
  floor: 3,
  signs: [
    'missing',
    'runaway',
    'vanished',
    'abducted',
    'kidnapped',
    'home',
    'ran',
    'run',
    'seen',
    'snatched',
    'snatch',
    'grab',
  ],
  says: [
    new RegExp(
      String.raw`\b${child}\b[^.!?\n]{0,40}\b(?:(?:has |have |been |is |gone |went |still |reported )+missing|has vanished|been (?:abducted|kidnapped|snatched)|(?:hasn't|hasnt|has not|never|didn't|didnt) (?:come|came|come back|arrived?|got|get) home|(?:has |have )?r[au]n away (?:from|and|last|this|again|tonight))`,
      'iu',
    ),
    new RegExp(
      String.raw`\bmissing\b[^.!?\n]{0,20}\b${child}\b|\b(?:tried|trying) to (?:grab|snatch|abduct|kidnap)\b[^.!?\n]{0,20}\b(?:a|the|my|her|his|two|some)? ?${child}`,
      'iu',
    ),
    /\b(?:he|she) (?:hasn't|hasnt|has not|never|didn't|didnt) (?:come|came|arrived?|got|get) home (?:from school|last night|tonight|since|yet|and)/iu,
  ],
  unless: [
    taught,
    /\bmissing (?:my|the|his|her|a|her|their|one|some|out|you|school|them|him|from|this|these|lessons?|work|coat|jumper|shoe|pe kit|bag|jacket|cardigan)\b|\bmissing (?:my|our) (?:son|daughter|boy|girl|kids)\b|\brun(?:ning|s)? (?:home|away with)\b|\b(?:coat|jumper|cardigan|bag|bottle|glasses|scooter|kit|shoes?|hat|book bag|lunch ?box|jacket)\b/i,
  ],
}

/** Secret or online contact between an adult and a child (REL-1, REL-3). */
export const secretContact: Rule = {
  id: 'secret-contact',
  clauses: ['REL-1', 'REL-3'],
  category: 'safeguarding',
  floor: 2,
  signs: [
    'secret',
    'snapchat',
    'snap',
    'dm',
    'dms',
    'dming',
    'messaging',
    'messages',
    'messaged',
    'texting',
    'texts',
    'texted',
    'whatsapp',
    'insta',
    'instagram',
    'discord',
    'roblox',
    'online',
    'private',
    'privately',
    'added',
    'adding',
    'friended',
    'gifts',
    'lift',
    'lifts',
    'flat',
    'relationship',
    'grooming',
    'groomed',
    'meet',
    'sleeping',
    'kissing',
    'kissed',
  ],
  says: [
    new RegExp(
      String.raw`\b(?:teacher|sir|miss|coach|tutor|ta|staff|caretaker|supply|mr|mrs|ms|technician|driver|instructor|volunteer|cover|governor)\b[^.!?\n]{0,60}\b(?:dm(?:s|ing|'?d|ed)?|messag(?:es|ed|ing)|text(?:s|ed|ing)|snapchat(?:s|ting)?|snaps|add(?:s|ed|ing)|follow(?:s|ed|ing)|friend(?:ed|s)? request(?:ed|s)?|whatsapp(?:s|ed|ing)?|call(?:s|ed|ing)) (?:me|him|her|them|us|some|my|the|a|one|two|${child})[^.!?\n]{0,50}\b(?:at night|late|private(?:ly)?|secret(?:ly)?|snapchat|snap|insta(?:gram)?|whatsapp|discord|delete|don't tell|dont tell|after (?:school|midnight)|at \d|heart|kiss|xx|girls?|boys?|daughter|son|pupils?)`,
      'iu',
    ),
    /\b(?:older|grown|adult|strange|random|\d\d ?(?:yr|year) ?old|online|some) (?:man|men|bloke|guy|adult|lad|boyfriend|woman|friend)\b[^.!?\n]{0,60}\b(?:online|snapchat|snap|discord|roblox|insta(?:gram)?|whatsapp|tiktok|meet|pics?|pictures|gifts?|secret|lifts?|messag)/iu,
    /\b(?:our|a|keep (?:it|this) a?) ?(?:little )?secret\b[^.!?\n]{0,60}\b(?:teacher|sir|miss|coach|mr|mrs|uncle|he|she|him|her)\b|\b(?:teacher|sir|coach|mr|tutor|uncle|he|she)\b[^.!?\n]{0,50}\b(?:our|keep (?:it|this)) ?(?:a )?(?:little )?secret\b/iu,
    /\b(?:groomed|grooming)\b[^.!?\n]{0,40}\b(?:girl|boy|child|children|kids|daughter|son|pupil|student|year|her|him|me)\b/iu,
    new RegExp(
      String.raw`\b(?:teacher|sir|coach|tutor|ta|staff|mr|caretaker)\b[^.!?\n]{0,40}\b(?:kissing|kissed|sleeping with|in a relationship with|dating|seeing)\b[^.!?\n]{0,20}\b(?:a |one of |my |the |his |her )?(?:${child}|sixth former)`,
      'iu',
    ),
  ],
  unless: [
    taught,
    /\bsecret (?:santa|garden|ingredient|shopper|recipe)\b|\b(?:dog|horse|pet|poodle|cat) groom\w*|\bgroom(?:ing)? (?:parlour|salon|the)\b|\bthe (?:pta|school|office|club) (?:whatsapp|page|facebook|insta)/i,
  ],
}

/** An intimate image of a child: nobody may look at it (INC-2, INC-5). */
export const intimateImage: Rule = {
  id: 'intimate-image',
  clauses: ['INC-2', 'INC-5', 'PRM-1'],
  category: 'safeguarding',
  floor: 3,
  signs: [
    'nude',
    'nudes',
    'naked',
    'topless',
    'dickpic',
    'undressed',
    'deepfake',
    'deepfakes',
    'underwear',
    'toilets',
    'showers',
    'changing',
    'sext',
    'sexting',
    'sextortion',
  ],
  says: [
    /\b(?:nudes?|naked|topless|sexting|sexts?|sextortion|undress(?:ed|ing) (?:app|pics?|photos?)|in (?:her|his|their) underwear)\b/iu,
    /\b(?:film|filmed|filming|video|photo|picture|pics?|camera|phone|recorded)\b[^.!?\n]{0,40}\b(?:changing rooms?|showers|toilets|getting changed|undressing)\b/iu,
    /\bdeep ?fakes?\b[^.!?\n]{0,40}\b(?:girls?|boys?|pupils?|porn|naked|class|year|daughter)\b/iu,
  ],
  unless: [
    taught,
    /\bnaked (?:eye|flame|mole|truth|bike|bacon|chef)\b|\bnude (?:tights|colou?r|shade|heels|lipstick|shoes|model|painting|portrait)\b|\bno (?:photos?|pictures?|phones?|cameras?) (?:in|are)\b|\blife drawing\b|\b(?:blocked|broken|dirty|filthy|flooded|locked|smell\w*|refurb\w*|new) (?:toilets|showers|changing)\b/i,
  ],
}
