/**
 * Words that let an attached picture be an intimate image of a child. Few of them mean it, and all of them are enough:
 * a picture that is not kept is still in the mailbox, and one that is kept could be an offence to have.
 */
const words = [
  'nudes?',
  'nudity',
  'naked',
  'noodz?',
  'n00ds?',
  'topless',
  'undress\\w*',
  'unclothed',
  'no clothes',
  'without (?:any |her |his |their )?clothes',
  'underwear',
  'knickers',
  'lingerie',
  'bra',
  'bikini',
  'intimate',
  'indecent\\w*',
  'explicit (?:content|images?|material|messages?|photos?|pics?|pictures?|selfies?|videos?)',
  'sex(?:ual\\w*|t(?:s|ed|ing)?|tort\\w*|y)?',
  'porn\\w*',
  'csam',
  'obscene',
  'masturbat\\w*',
  'genitals?',
  'private parts?',
  'penis',
  'vagina',
  'dick',
  'cock',
  'fanny',
  'willy',
  'boobs?',
  'breasts?',
  'tits',
  'upskirt\\w*',
  'deep ?fakes?',
  'strip(?:ped|ping)?',
  'report remove',
  'yginis?',
]

const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Do the words suggest that what hangs on them may be an intimate image of a child? When in doubt, yes. */
export function suggestsIntimateImage(text: string): boolean {
  return any.test(text.replaceAll(/[\s_.-]+/g, ' '))
}
