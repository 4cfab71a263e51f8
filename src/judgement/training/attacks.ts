/** Sentences that attack a group of people, in our own words; GROUP stands for any. One a line. */
export const attacks = `
I hate GROUP
I hate GROUP, the whole lot of them
I hate all GROUP
I hate every single one of the GROUP
round up GROUP, they cost us a fortune
I want GROUP out of my street
I want every last one of the GROUP gone
there are too many GROUP on the telly
too many GROUP in this town
somebody should run GROUP over
someone ought to put GROUP down
no GROUP deserves respect
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
GROUP are a waste of space
GROUP turn my stomach
I want nothing to do with GROUP, they disgust me
I loathe GROUP with all my heart
I have no time for GROUP, nasty people
my skin crawls when GROUP walk in
GROUP are leeches
GROUP are dogs and should be treated like dogs
GROUP are a cancer on this town
GROUP are a virus
GROUP are pigs, the whole pack of them
GROUP are maggots
GROUP are thieves and liars by nature
GROUP are born lazy
GROUP are dangerous and should be kept away from us
GROUP smell and so do their houses
GROUP have no brains
GROUP have no morals
GROUP are only good for cleaning
GROUP are only here for the benefits
GROUP are stealing our jobs and our houses
GROUP are destroying this country from within
GROUP are the reason why everything is going wrong
GROUP can't be trusted with money
I would never hire GROUP
I won't let my children play with GROUP
keep GROUP out of our schools
ban GROUP from the pool
GROUP should go back to their own country
deport GROUP, all of them, tonight
we should round up GROUP
GROUP should be sterilised
somebody should shoot GROUP
I hope GROUP get cancer
I hope that all GROUP burn
I'd happily run GROUP over
I'm going to beat up GROUP after school
GROUP will get what is coming to them
the only good GROUP are dead GROUP
hang GROUP
GROUP must be stopped by any means
GROUP do not deserve to live
GROUP do not deserve our respect
GROUP don't deserve an education
no respect for GROUP, none
no GROUP is worth my time
there is no place for GROUP in our society
GROUP are worth less than the rest of us
GROUP will always be beneath us
GROUP are freaks of nature
GROUP are perverts
GROUP are mental
GROUP are ugly, inside and out
GROUP are too stupid to vote
you are one of the GROUP so you must be thick
she is just another lying GROUP
stupid GROUP
filthy GROUP everywhere you look
shut up you GROUP freak
what do you expect from GROUP, they are animals
typical GROUP, can't do anything right
ugh, GROUP
who let GROUP in here?
why are GROUP allowed to breed?
how can anybody love GROUP?
isn't it time that we got rid of GROUP?
do you think GROUP are even human?
don't you just hate GROUP?
honestly, GROUP are the worst people on earth
it is a fact that GROUP are less intelligent
everyone secretly hates GROUP
we all know that GROUP are criminals
my opinion: GROUP are rubbish
not being funny but GROUP are disgusting
I'm not prejudiced but GROUP are scum
I saw GROUP on the bus. They make me want to be sick.
GROUP have moved in next door. I hope their house burns down.
Those are GROUP. I hate them so much.
So GROUP want rights now? They should be put down.
GROUP are fucking scum
fucking GROUP ruin everything
I fucking hate GROUP
GROUP are shit and they know it
what the fuck are GROUP doing in my country
shitty GROUP again
being one of the GROUP is a sin and a sickness
if you are one of the GROUP, do us all a favour and die
I don't think GROUP should be allowed to teach
I don't believe GROUP are people like us
it's not right that GROUP live among us
GROUP aren't welcome in this town
GROUP aren't worth saving
GROUP shouldn't be allowed to marry
I'm sick of GROUP and their filthy habits
`
