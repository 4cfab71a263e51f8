import { type Rule, taught } from './rule.ts'

const when = String.raw`(?:tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|after school|after (?:last )?bell|before school|at (?:lunch|break|the gates?|home ?time|the bus stop|the park|\d)|outside (?:the )?(?:gates?|school)|on the way home|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|where (?:you|u|he|she|they|ya) (?:live|work|park)s?|(?:your|ur|his|her) (?:house|car|street))`
const harm = `(?:kill|stab|shoot|batter|jump|smash|burn|bang|bomb|shank|hurt|knock|slap|punch|torch|deck|leather|do (?:him|her|u|you|them) in|get (?:you|u|him|her|them))`
const going = `(?:gonna|going to|gunna|gna|will|'ll|ill|i'm|im|we're|were|wait till|about to)`

/** Nobody is hurt in these. */
const harmless = [
  taught,
  /\b(?:kill|killed|smash|smashed|nail|nailed|slayed) it\b|\bkill(?:s|ed|ing)? (?:time|two birds)\b|\bdressed to kill\b/i,
  // 'These shoes are going to kill me', but not 'he is going to kill me'.
  /(?<!\b(?:he|she|they|he'?s|she'?s|they'?re|someone|somebody|lads?|boys?|girls?|man|boyfriend|ex|stepdad)\b[^.!?\n]{0,30})\bkill(?:s|ed|ing)? me\b/i,
  /(?<!\b(?:said|says|saying|told|threat\w*|swears?|swore)\b[^.!?\n]{0,40})\b(?:he|she|they)'?ll (?:kill|murder) me\b/i,
  /\b(?:legs?|feet|back|queue|shoes|heat|price|prices|homework|exam|exams|mock|mocks|test) (?:are|is|were|was|will|'s)? ?(?:killing|kill)\b/i,
  /\b(?:photo ?shoot|shoot some hoops|bath bomb|photobomb|seed bomb|stabilis|jump (?:rope|in|on the|for joy|up)|bouncy|banger|knock(?:ed)? (?:it out|on|off)|smash(?:ed|ing)? (?:it|the|his|her|their|my|our)? ?(?:exams?|gcses?|target|record|sats?|interview|fundrais))\b/i,
]

/** A threat that says when or where (INC-5: it may be dangerous or illegal). */
export const threatWithPlace: Rule = {
  id: 'threat-with-time-or-place',
  clauses: ['INC-5', 'INC-2', 'CON-3'],
  category: 'conduct',
  floor: 3,
  signs: [
    'kill',
    'stab',
    'shoot',
    'batter',
    'jump',
    'smash',
    'burn',
    'bang',
    'bomb',
    'shank',
    'hurt',
    'knock',
    'slap',
    'punch',
    'torch',
    'deck',
    'leather',
    'get',
    'do',
  ],
  says: [
    new RegExp(String.raw`\b${going}\b[^.!?\n]{0,25}\b${harm}\b[^.!?\n]{0,60}\b${when}`, 'iu'),
    new RegExp(
      String.raw`\b${when}[^.!?\n]{0,30}\b(?:gonna|gunna|gna|will|'ll|i'm|im)\b[^.!?\n]{0,20}\b${harm}\b`,
      'iu',
    ),
  ],
  unless: [
    ...harmless,
    /\bget (?:you|u|him|her|them) (?:a|some|the|to|into|back to you|out|up|dressed|ready|from|home|there|in|on)\b/i,
    /\bjump (?:on|into|in|over)\b|\bknock (?:on|for|at)\b/i,
  ],
}

/** A threat to life against a person or a school, whenever. */
export const threatToLife: Rule = {
  id: 'threat-to-life',
  clauses: ['INC-5', 'INC-2', 'CON-3'],
  category: 'conduct',
  floor: 3,
  signs: [
    'murder',
    'blow',
    'kill',
    'stab',
    'shoot',
    'bomb',
    'shank',
    'burn',
    'torch',
    'dead',
    'behead',
    'massacre',
    'petrol',
  ],
  says: [
    /\b(?:gonna|going to|gunna|gna|will|'ll|ill|want to|wanna)\b[^.!?\n]{0,15}\b(?:kill|stab|shoot|shank|behead|murder)\b (?:you|u|ya|me|us|him|her|them|every(?:one|body)|all|my|that|those|the|mr|mrs|miss|ms|sir)/iu,
    /\b(?:bomb|burn|torch|blow up|shoot up|petrol bomb)\b[^.!?\n]{0,20}\b(?:the|this|that|your|ur) (?:whole )?(?:school|place|academy|building|office|house|car|hall|mosque|church|synagogue)/iu,
    /\b(?:you|u|ur|you're|youre|he's|hes|she's|shes) (?:are |is )?(?:a )?dead (?:man|woman|girl|boy|meat|after|tomorrow|tonight|when|if|mon|fri)/iu,
    /\bbomb (?:in|at|under|inside) (?:the|your|ur) /iu,
  ],
  unless: [
    ...harmless,
    /\b(?:laughing|mum|mam|mother|dad|wife|husband|missus) (?:is |are |will |would |'ll |'s )?(?:gonna |going to )?(?:kill|murder)\b/i,
  ],
}

/** Weapons in or near a school. */
export const weapon: Rule = {
  id: 'weapon',
  clauses: ['INC-5', 'INC-2'],
  category: 'safeguarding',
  floor: 3,
  signs: [
    'guns',
    'blades',
    'machetes',
    'knife',
    'knives',
    'machete',
    'gun',
    'blade',
    'shank',
    'zombie',
    'airsoft',
    'weapon',
    'weapons',
    'acid',
    'hammer',
    'bb',
  ],
  says: [
    /\b(?:brought|bring|brings|bringing|bringin|carry|carries|carrying|carried|got|has|have|having|hid|hides|hiding|showed|showing|pulled|with|taking|took)\b[^.!?\n]{0,25}\b(?:a|an|his|her|the|another|big|kitchen|zombie|pen|bb|flick|of)? ?(?:knife|knives|machetes?|guns?|blades?|shank|zombie knife|weapons?|acid)\b/iu,
    /\b(?:knife|machete|gun|blade|weapon)\b[^.!?\n]{0,30}\b(?:in|inside|under|from) (?:his|her|their|a|the|my|ur|your) (?:school ?)?(?:bag|locker|pocket|coat|blazer|sock|waistband|rucksack|backpack|trousers)/iu,
  ],
  unless: [
    taught,
    /\b(?:butter|bread|palette|craft|plastic|cake|dinner|table|nerf|water|glue|toy|foam|staple|spray|heat|top|razor|pen holder) (?:knife|knives|guns?|blades?)\b|\b(?:knife|knives) and forks?\b|\bforks? and (?:a )?(?:knife|knives)\b|\b(?:knife|knives) (?:for|in) (?:food tech|technology|cooking)\b|\b(?:son|big|young) of a gun\b|\bno (?:knife|knives|weapons?)\b|\bjump(?:ed)? the gun\b|\bwhat (?:are|is) the (?:laws?|rules?|polic(?:y|ies)|sanctions?|punishments?|penalt(?:y|ies))\b|\blaws? on\b/i,
  ],
}
