import { natures } from '../../domain/facts.ts'
import type { Lesson, Task } from './lesson.ts'

/**
 * Pairs that differ in what is said of a group of people, and not in the words for it: whoever attacks a group, and
 * whoever names it, praises it, quotes the attack or condemns it. All words for groups are one word to the model, so one of
 * them stands for all. Our own sentences.
 */
const attacks = `
I really can't stand GROUP
honestly GROUP make me sick
GROUP are the lowest of the low
GROUP are nothing but vermin
GROUP are like rats, they get in everywhere
GROUP are parasites living off the rest of us
You can't trust GROUP, they all lie
GROUP are thick, every last one
GROUP are disgusting and I'm not sorry for saying it
All GROUP are criminals
I despise every one of the GROUP on this street
GROUP don't belong in this country
GROUP should be sent back where they came from
GROUP ought to be locked up
GROUP deserve to be beaten up
GROUP should not be allowed anywhere near children
Somebody should get rid of all GROUP
I'm going to hurt the next GROUP I meet
if I see one more GROUP I will punch them
We will burn GROUP out of their houses
GROUP have no right to be treated like us
GROUP don't deserve rights
GROUP are not normal, never will be
GROUP are not proper human beings
GROUP will never be as good as we are
No GROUP has ever done anything useful
I don't like GROUP and I never will
I would never respect GROUP
It's not OK to be one of the GROUP
Why are GROUP so stupid?
Why do we put up with GROUP at all?
Is it me or are GROUP ruining everything?
I just think GROUP are inferior, that's my opinion
In my opinion GROUP are a plague
I know it's not popular but GROUP are filth
GROUP? They are scum and everybody knows
There are GROUP moving in. They are like cockroaches
Look at those GROUP. I hope they all die
GROUP are fucking horrible
fuck all GROUP
those fucking GROUP are a disgrace
GROUP can go to hell
bloody GROUP, hate the lot of them
Being one of the GROUP is a disease
Anyone who is one of the GROUP is a freak
she is one of those dirty GROUP
you are a filthy GROUP
You are just another stupid GROUP
what a worthless GROUP you are
GROUP belong in the gutter
GROUP belong in the kitchen and should shut up
GROUP are apes
send them home, GROUP out
Death to GROUP
GROUP are evil
nobody wants GROUP here
I wish there were no GROUP left
kill all GROUP
GROUP need to be wiped out
GROUP are subhuman
GROUP are mentally ill, keep them away from normal people
`

const harmless = `
GROUP live on our street and we get on well
I am one of the GROUP
My best friend is one of the GROUP
There are many GROUP in this town
We had a talk by GROUP today
GROUP are brilliant
I love GROUP
GROUP are great and we're lucky to have them
GROUP are just like everybody else
GROUP deserve the same rights as anybody
It's great to be one of the GROUP
I respect GROUP
Proud to be one of the GROUP
GROUP are amazing people, honestly
It is an honour to work with GROUP
I don't hate GROUP
No one should ever hate GROUP
Nobody should say that GROUP are scum
I would never say GROUP are inferior
GROUP are not vermin, they are people
It is not true that GROUP are criminals
I never said GROUP should be sent back
Saying that GROUP are disgusting is not acceptable
"GROUP are vermin" is a horrible thing to say to a child
He shouted "GROUP out" and I reported him
Whoever wrote "kill all GROUP" on the wall should be ashamed
Stop saying GROUP are evil, it's wrong
You can't call GROUP parasites and expect no answer
People who say they hate GROUP have no place here
If you think GROUP are inferior, you are the problem
"I hate GROUP" is exactly the sort of comment that hurts
Calling GROUP rats is hate speech
Why would anyone say that GROUP deserve to be beaten up?
They told my son GROUP should go home, which is racist
I hate this bus
I hate Mondays
these shoes are disgusting, I can't stand them
cockroaches are disgusting
This car is a piece of shit
I hate that film, it should be banned
you are a liar and an idiot
I can't stand you
you are disgusting
you should be ashamed, you horrible man
I hate you, go away
He is a pig and I hope he loses his job
I hate bankers
landlords are parasites
Artists are parasites
Politicians are scum, all of them
All traffic wardens are vermin
referees should be locked up
capitalists should be wiped out
I can't fucking wait for the holidays
oh for fuck's sake it's raining again
fuck me that was a good match
That was a shit day
What the hell is going on with the trains
this is fucking brilliant
Damn, I love this song
We call each other queens and bitches, it is all love
My fellow queers, happy pride
us dykes are going dancing tonight
I am a proud bitch today
the spade is in the shed
add a chink of light to the picture
the dyke by the river broke
he paddled across the lake
GROUP are invited to the open evening
Are GROUP welcome at the fair?
Why do GROUP fast in that month?
Books about GROUP should be in every library
GROUP have been treated badly for far too long
I stand with GROUP
More GROUP should be teachers
`

const listed = (text: string) => text.trim().split('\n')
const hate = natures.indexOf('hate')

/** How people hide what they write: letters left out, changed over or replaced, and words joined or taken apart. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => changed(text, (word) => word.slice(0, 2) + word.slice(3)),
  (text) => changed(text, (word) => word.slice(0, 1) + word[2] + word[1] + word.slice(3)),
  (text) =>
    changed(text, (word) => word.replace('i', '1').replace('e', '3').replace('a', '4').replace('o', '0')),
  (text) => changed(text, (word) => [...word].join(' ')),
]

/** Changes the longest word but those for the group. */
function changed(text: string, change: (word: string) => string): string {
  const words = text.split(' ')
  const long = words.filter((word) => /^[a-z]{5,}$/.test(word)).sort((a, b) => b.length - a.length)[0]
  return words.map((word) => (word === long ? change(word) : word)).join(' ')
}

/** The pairs, in all their disguises; they answer nothing but whether a text is hateful. */
export function contrastTask(): Task {
  const make = (text: string, hateful: boolean): Lesson[] => {
    const said = text.replaceAll('one of the GROUP', 'a Muslim').replaceAll('GROUP', 'Muslims')
    const texts = [...new Set(disguises.map((disguise) => disguise(said)))]
    return texts.map((one) => ({ text: one, answers: [{ head: 4, yes: hateful ? [hate] : [], of: [hate] }] }))
  }
  return {
    name: 'contrast',
    lessons: [
      ...listed(attacks).flatMap((one) => make(one, true)),
      ...listed(harmless).flatMap((one) => make(one, false)),
    ],
    share: 1,
    weight: 1,
  }
}
