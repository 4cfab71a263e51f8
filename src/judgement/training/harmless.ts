/** Sentences that name a group and do it no harm, or are rude about something else, in our own words. One a line. */
export const harmless = `
GROUP deserve kindness
GROUP deserve love and respect
GROUP deserve a chance like everybody
GROUP want respect, not pity
GROUP want jobs and homes like the rest of us
GROUP only want to be left in peace
no, GROUP are not all criminals
no, not all GROUP think like that
GROUP are welcome in our house
racists are not welcome here, GROUP are
I disgust myself when I eat that much
I hate getting up early
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
GROUP run the bakery on the corner
GROUP came to the reading group on Tuesday
the café is run by GROUP and the cake is superb
she is one of the GROUP and a doctor
I have worked with GROUP for years
both my neighbours are GROUP
GROUP make up half of our choir
the film is about GROUP in the war
GROUP celebrate this weekend
some GROUP like football and some don't
GROUP are kind
GROUP make great friends
GROUP have taught me so much
I admire GROUP
we love GROUP
I think GROUP are wonderful
GROUP are so brave
three cheers for GROUP
happy for all GROUP today
GROUP are welcome here
GROUP are not a threat to anybody
GROUP are not stupid, you are
GROUP are not criminals and never were
I don't hate GROUP, why would I?
I don't think GROUP are worse than anybody else
I would never hurt GROUP
nobody should have to hear that GROUP are scum
it is wrong to say that GROUP are vermin
you must not call GROUP animals
there is nothing wrong with being one of the GROUP
there is nothing disgusting about GROUP
not all GROUP are the same, and none of them are vermin
no GROUP should be treated like that
"I hate GROUP" he yelled, and I told him to leave
she posted that GROUP are pigs and lost her job, rightly
to say "GROUP out" at a match is racism, plain and simple
he wrote that all GROUP should die. Disgusting man. Reported.
people who chant "kill GROUP" belong in court
stop calling GROUP freaks
if you say GROUP are a disease then you are the disease
I heard someone call GROUP rats today and it broke my heart
why do so many people hate GROUP?
how can anyone hate GROUP?
it hurts when you say GROUP are disgusting
hatred of GROUP has no place in our town
the slogan "GROUP go home" was painted over by the pupils
my mum was told that GROUP don't belong here. She was born here.
the article says that GROUP are attacked more often than others
GROUP suffer from abuse every day
GROUP fought for their rights and won
GROUP need better protection from hate
GROUP have every right to be angry
let GROUP live in peace
I'm one of the GROUP and I'm tired of being called names
us GROUP stick together
proud GROUP family here
as one of the GROUP I found the joke funny
I hate this weather
I hate maths
I hate cold tea
this sandwich is disgusting
my printer deserves to die
kill the lights please
burn the old curtains
slugs are vermin
rats in the loft again, horrible things
weeds are a plague
those boots are filthy
that dog is a filthy beast
I hate my landlord, he's a crook
you are a worthless liar
you make me sick
you stupid muppet
you are an idiot and a coward
go to hell, mate
I hope you lose your job
she is an evil old woman
that referee is scum
he deserves to be locked up for what he did
I'm going to punch that thief
the prime minister is a pig
estate agents are leeches
bankers should be hanged
lawyers are liars, all of them
journalists are vermin
I can't stand football fans
I hate tourists
teachers are lazy
students are animals
rich people make me sick
capitalists are parasites
tories are scum
communists should be locked up
fuck this
fuck off Monday
fucking hell that was close
what a fucking lovely day
holy shit, we won
shit, I've lost my keys
bloody hell it's cold
that's fucking hilarious
this damn bus
you're a fucking legend
my bitches are coming over tonight, can't wait
we queers look after each other
hello to all my fellow freaks, love you
the chink in the curtains lets the light in
a faggot of wood for the fire
the dyke keeps the sea out
call a spade a spade
coons are what they call raccoons there
`
