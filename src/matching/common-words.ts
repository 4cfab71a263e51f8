/**
 * Words of ordinary posts, by how often a post has them: those under n are in one post of 2^n to 2^(n+1). Made by
 * bench/matching/make-word-rates.ts from 90,826 posts: GoEmotions (Demszky and others, 2020; CC BY 4.0) and
 * SemEval-2017 task 4 (Rosenthal and others, 2017; CC BY 3.0). Words of at least 4 posts, and nothing else of them.
 */
export const commonWords: Readonly<Record<number, string>> = {
  1: `the to`,
  2: `and for http in is it of on that user you`,
  3: `at be but have im its just may me my name not so this tomorrow was with`,
  4: `about all an are as by can day do dont from get go going good he his if like love night no now one or out see
they time up we what when will your`,
  5: `1st 2nd 3rd after back because been best cant come did even first friday game got great had happy has her
here him hope how know last lol make man monday more much new off only our people really right saturday she
should some still sunday than thanks thats their them then there think today tonight too us want watch way
well were who why would youre`,
  6: `10 4th actually again against also always am any anyone bad before being better big coming could david didnt
does doesnt down ever every everyone feel find getting give gonna guy hes home id ill into isnt ive life
little live long look looks made makes maybe mean might morning most need never news next oh old other over
place play please pretty probably real said same sat say season shit show since someone something sorry start
sun sure take team thank these thing those though thought thursday tuesday two very wait watching wednesday
where which win work world yeah year years yes`,
  7: `11 12 15 30 5th 6th 7th 8th ago agree album already amazing another anything around august away awesome band
beat believe birthday bit black both bring brother buy call came care cause check chris city class cmon comes
concert cool damn days deal december definitely doing done dude during else end enjoy enough event everything
excited face fact family fan fans far favorite few fight finally football found frank free friend friends
fuck fucking fun funny games george gets girl glad god guess guys haha half hard hate havent having head hear
heard hell help hey high hit hot hours house ice idea interesting january job john join july justin keep
kendrick kids kind least left let lets looking lost lot luck making many march meet milan miss money movie
music must myself national needs nice nothing november october ok once open own park part party paul person
playing point post price put raw read ready reason red remember round rt run sad saw saying says school
second seeing seems seen september set shes song sounds sox star state stay stop stuff such super support
taking talk talking tell theres theyre things through tickets times tom top true trump try trying tv until
use used via video vs wanna wants wasnt week weekend went west whats while white whole wish without wont
wouldnt wow wrong yet`,
  8: `100 10th 11th 12th 13 13th 14 14th 16 17 18 20 2012 2015 24 25 50 9th able absolutely ah ahead aldean almost
alone along amazon america anniversary announced answer ant anymore apple appreciate april arent arsenal
article ask asked ass available baby ball bc beach beautiful become bed behind bet between bieber blood blue
boko book boy boys brady break bro brock brown bryant caitlyn called car carly case catch celebrate cena
center chance change charlie chelsea child christians christmas church close club coach college comment
comments couldnt country couple course crazy cream cube curtis cute dad dark date dc dead death debate dec
die different dog donald drive drop due dunkin dunne dustin each eagles early easy eat ed eid either entire
episode especially evans exactly fair fall february feeling feels festival field fighters film final fine
fire floyd follow foo food forget forgot forward front full future gandhi gave gay gifford girls giving goal
goes gone google gotta grade green group gucci halloween hand happen happened haram harry heart hebdo heres
hi history hogan hold honestly hopefully hoping hour huge hulk idk imagine instead interested ira iran iron
islam israel issue jackson james jan jason jenner joe johnson joke june jurassic kane kanye kasich kid kill
killed kim kinda knew kris la lady late later laugh lead league learn leave lesnar less liked line link list
listen listening literally living lmao london looked lose loved mad madrid maiden marriage match matter
mccartney means media men michael mind minutes missed mom moment month months move murray muslims naruto
netflix nfl niall nicki nights nirvana note nov number obama ocean oct okay omg ones op order others paper
pass past pay perfect perry phone photo pick picture played player players pm points poor possible power
president prime prince problem proud ps4 question quite race rahul rather reading record reddit release
released religion rest return rock rollins room rousey running sam saudi scott seem sense sept series
seriously seth sex sharknado shawn sheeran shot shows side sign single sleep smith sometimes son songs soon
sound special st stage started starting starts stone story straight strong stupid sub sucks summer surprised
sweet swift takes taylor teen terrible thinking tho thor three ticket till title together told took totally
tour town towns tried turn tweet twilight twitter uk under understand united usa using valentines vote
waiting walk walker wanted war wars watched wed weeks weird welcome whos wife winning wins woman women won
wonder word words working worse worst worth wright wwe ya yakub yall yesterday yoga york youll young yourself
youve zayn`,
  9: `00 000 15th 16th 17th 18th 19 19th 2016 20th 21 21st 22 23 23rd 24th 25th 26 27 28 29 30pm 30th 31 40 8pm
above ac account across act action actual add advice af afraid afternoon age agreed aint air al alive allah
allowed alright although amendment american amy anderson angela angry annual anti anybody anyway app
apparently arabia area argument art asking attack attention aug awards awful bank bar barca base based
basically batman bay bbc bday beckham bee beer begin ben bentley bernie beyonce biden biggest bill bitch
blair blame bless bloody bob bobby body books born bottom bought bowie bowl box brain braun breaking briana
brilliant british broke broken brought btw buddy bunch bush business busy buying cake calibraska calling
calls cameron campaign canada cannot card career cat caught celebrity challenge championship changed channel
character cheers chicago children china choice chuck classic clear clearly coffee cold cole common community
company complete completely confirmed confused congrats congratulations congress conor considering contact
continue control correct cost court cover crap cruise cry crying cubs cup curious currently cut cuz daily
dallas dana dance de dean dear decent decided decision deep derby deserve despite details died difference
digi dinner disappointed disgusting disneyland dogg dogs double doubt dr draft dream dress drink driving
dropped drunk dumb earlier earth east eating edge edit election em email ended ends england english enjoyed
eric etc evening everybody ex exact except expect expected experience explain extra eye eyes facebook fake
fantastic fashion fast father feb federer felt fighting figure finish finished fiorina fit five flair
fleetwood floor florida fly folks following force forever form former four fox fri gaga galaxy gen general
generation giants given gives gold gop gotten gov government grand grateful greatest ground gun ha hahaha
hair hall hamilton hands hang hannibal happening happens harper harrison hasnt hat heading health hearing
heat hed held hello hilarious hillary himself hits hole holiday holy honest horrible host hotel however hr
human hurt husband ibm idiot ihop important india info injury inning insane inside international internet
interview ios ipad iphone ipod isis issues italy itll janet jay jays jeb jersey jindal josh juventus
kardashian katy keeps kept kerry kick killing king knicks known knows kpop kurt labor ladies lamar latest
launch law leader leading learned leaving legend level lexus lie light lights likely likes lives local longer
losing loss lots louis lovely loves loving low lucky lunch mac madonna magic main major mariah mark market
marley married martin mate mayweather mcgregor meant meeting members meme mention merkel message messi met
metlife mets michelle middle mike miley million mine minecraft minute missing mlb mobile mon moon mostly
mother moto moved movies moving mr mtvstars murder nah nba near needed nike nintendo nobody nokia non nope
normal norris north noticed nyc obviously offer office official often ohio oliseh online opening opinion
option oracle original orton osborne outside page paid pain palin parade parenthood parents paris peace per
perform performance performing personally photos pic pictures piece pitch plan planned plans plays plus
police political politics pop pope position posted posting posts potter ppl practice pre presidential press
pride pro problems project public pull putting quarter queen questions quick racist radio randy re reality
realize realized relationship reminds reply report republican respect response review ric rich rick ride
ridiculous rights rip rise road roll rolling row royal runs ryan sadly safe sale san sanders sarah save
scared scene schumer score scored scotus seinfeld self sell selling send sent sep serena serious service
shame share sharing shirt short shouldnt showing shut sick signed similar singing sister sit sitting
situation sky small smart smh smile snoop social solo somebody somewhere sony sort soul souls source south
space speak speaking speech spend spent sports spot stadium stand stars states step sting stopped store
stream street style subreddit suck summerslam sundays supposed surprise system taken talks tbh teams ted
telling ten term test texas text tgif theme themselves theyll theyve thinks third thoughts thread thrones
throw thurs tiger til tired todays tomorrows tony topic tory tough track trade train treat trip truly trust
truth tsipras tune turned turns twice type u2 ufc ugh ugly ukip undertaker unfortunately unless update upset
ur users usually vamps venice version videos view visit vmas voice wake walking wall washington watchman
water wear wearing weather weve whatever wild williams windows winner winter wolf wonderful wondering woods
worked works worried worry write writing wrote wtf xbox xd xxl yankees yay yea yep yo youd yours youtube zac
zlatan`,
  10: `10am 10pm 11am 1d 200 2013 2014 22nd 26th 27th 28th 29th 31st 35 45 4pm 500 60 6pm 70 7pm 90 90s 99 9pm aaron
abc absolute abuse accept access accident according accurate ace acting active ad added admit adorable adult
advantage africa ahhh aka alabama allow amateur ambrose among amount andre android andy angeles animal
animals announce announcement annoying anxiety anyways anywhere apart apologies appear appearance appeared
apples arena arm arms army arrested arrived artist asap ash asleep asshole assume attacks attempt attend
attractive austin australia australian average avoid aw award aware awkward aww background badly bag bags
balls bang banned barcelona barely baseball basketball battle bear beast beating beats beauty became becomes
becoming beginning begins bell below bench besides beyond bid bigger billion birth blanchett blast blessed
blind block blog bluejays blues board bolton bomb bond boom border boring boss boston bout boyfriend brand
breakfast breaks brewers brian bridge bright bringing brings brothers bs bud budget build building bulls
bullshit burn bus butt bye ca california calm camera camp cancelled cancer candidate candy captain cards
careful cares carey carry cars carter cash cast catching cate cats caused cbs celebrating celebration central
centre certain certainly champ champion champions chances changes characters charge charged charges chat
cheap checked chesney chicken chief chill chinese chocolate choose christian cinema claim claims classes
clean click clip closed closer cnn co coast cobain color colts comedy commercial compared competition
complain compton concerned conference confidence confirm conservative consider considered constitution
content contest context continues contract conversation cops copy corner couldve count countries county
coverage covered cowboys crack crash create created creative credit creepy crew cried crime cringe crisis
cross crowd crush cruz culture current da damage dancing dangerous danny dare data dating daughter davis
deadline deals debut decide def defeat defend defense degree delhi delicious delivery democrats depends
deserves design desperate destroy destroyed detroit diaries diego dies difficult direction directly disagree
discuss discussion disney dj dm doctor documentary donuts door download downtown downvoted drake drama draw
dreams drinking dropping drops drug drugs dvd dying easier easily eastern edition education effect effort eh
el elected elections embarrassing emotional ending energy enjoying enter entertainment epic episodes era
erdogan error espn est eu europe eventually everton everyday everyones everywhere evidence evil example
excellent exciting exclusive excuse exist expecting expensive extremely faces factor facts fail failed faith
falling false fam famous fancy fantasy fat fault fav favourite fb fear federal feed feelings feet fell fellow
female fest fights figured fill filled films finals finding fingers finishing fired fish fix fixed flag
flight flip flying focus followed followers foot forced foreign fourth freaking freedom french fresh fridays
friendly fucked fuckin fully further garbage garden gea gear gees genius genuinely georges georgia germany
ghost giant gift gig girlfriend glass goals gods goin golden golf goodnight gorgeous govt grab gross grow
guest guide guns gym handle hanging happiness harder hated hates hd heads healthy heaven heavy heck helped
helpful helping helps hero hide higher highest highly hill hitting hmm hockey holding holidays hollywood holm
homer honor hop hopes horror horse hospital hosting houston howard hug hugs huh humans hurts hype ideas
idiots ignorant ignore iii illegal ima image imma imo impossible impressed impressive include including
incredible incredibly indeed independence indian information injured innings innocent inspired instagram
interest involved iowa ireland irish island itself jack jail jam japan jealous jeff jennifer jeremy jesus
jets jim jimmy jobs joining jokes jon jonathan jones jordan jose journey joy jr judge juice jump justice
karma keeping kelly kenny kevin key kicked kicks kidding kings kiss kitchen knee knowing knowledge kyle
labour lack lake lakers land lane language large laughed laughing laws lazy leaders leads learning leaves led
lee leeds leg legal legendary legit letting liam lies lil limited lines lineup links lions listened lived
liverpool lmfao logic lord los loses loud lower lying lyrics machine magazine mail majority male mall managed
manager manchester manslaughter map mar marathon mario marvel mass massive matches matt max medical member
memes memories memory mental mentioned mercy mess metal mexico miami microsoft mid midnight military millions
min mini minister mins mission mistake mix mode model modern modi moments mondays monsanto monster mood mouth
moves mtv mufc multiple mum muslim named names nation natural nc nearly negative neither nervous network
newcastle nialls nick nigeria nigga niggas none nose notice numbers ny obamas obsessed obvious odd odds
offense offensive officially oil older onto opened opener opens opportunity opposite orange ordered otherwise
outta overall pa pack packers painful pair pakistan pants parent parties partner passed passing pathetic
patricks patriots pats paying pc peoples perfectly perhaps period personal perspective philly phones picked
picking picks pics pink piss pissed pizza places plane planet planning playoffs plenty pls policy poll polls
pool popular porn positive possibly potential pray praying prefer pregnant premier prepared present pressure
pretend preview prices primary prison private process professional program progress promise promo proof
proper protect prove pulled pumped pure push puts qb quality quickly quiet quit quote rain raise rally ran
random range rangers ranked rap rape rare rate ray rbi reach reaction reasons receive received recent
recently recommend reference refugees regardless regret regular related relevant religious remain remembered
remind reminded reminder removed repeat replace republicans research responsible restaurant result results
returns reuters revealed ricky rid ring rising risk river rn rodgers role roma romo ronda rookie rooney rose
rough royals rugby ruined rule rules rumors rush russia saints sake sales samsung saturdays saved saving
scary schedule scheduled science scores scotland screen search seasons seat seats sec seconds secret security
seemed sees sending senior sentence serve session sets seven several sexual sexy shall shell shine shining
ship shitty shock shocked shoes shoot shooting shop shopping shore shots shouldve showed signing signs silly
simple simply sing sir site six size skin sleeping slightly slow smash smell snow soccer society sold solid
somehow soo spanish specific speed spending spirit split sport spread spurs squad square staff standard
standing statement station staying steal steelers steve stewart stick stock stories storm strange stranger
streets struggle stuck student students studio study subs success suddenly suggest suit supporters supporting
surely swear syria table tag talent talked taste tax td tea teacher tears tech tells terms terrorists tfi th
thanksgiving theater theatre theopen theory therapy theyd thors threat throwing thru thursdays tie tied
tigers tim tip tix tonights toronto total touch tournament towards toxic traffic trailer training transfer
trash travel tree trending trial tribute trick triple trndnl troll trouble truck tues turkey turning tweeting
tweets twins uh ultimate un uncomfortable understanding union universe university upcoming upgrade upon
upvote username usopen usual utd valentine valley value vampire van vegas venus vice victory views voted
voters votes voting walked warm waste ways website wedding weed weeknd weight werent whenever whether whoever
willing window wine wisconsin wishes wishing within woke womens worlds wouldve wrestling written xx yakubs
younger youth yr yrs yup zero zone`,
  11: `00pm 05 08 09 1000 101 1993 1pm 2009 2010 2011 2017 2018 2019 2020 2pm 300 30am 32 33 34 36 38 3d 3pm 400 41
44 48 49 54 59 5pm 64 6s 75 7am 80 80s 84 85 95 9am ab ability abortion abs abt abusive academy accent
accepted accidentally accused actions activities actor acts adam adams addicted addiction adding addition
address ads adults advance advanced afc affect affected afford agenda agent ages aggressive agreement ahh ahs
aim airport alan alarm albums aldo alert alex ali aliens allen alliance alonso alot alt alternative amanda
amen amend americans amsterdam anarchy anatomy ancelotti andrew angels anger anime announces announcing
annoyed answering answers anthem anthony antonio anxious anytime ap apartment apes apologize apology appeal
appears appleevent apply appreciated apps areas argentina argue arguing arizona arrival arrive arrives arrow
articles artists arts ashamed asia aside asks assault assist assuming ate athens atl atlanta atletico atm
attacked attacking attending attitude auburn audience audio aunt author authority auto ave avril awake
awareness awhile az b4 ba babe babies bachelor backs backstage badass balance bale baltimore bama ban bands
banks barack bars bases bash basic bastard bat bathroom bayern bb bb17 bears beatles beef began behavior
beliefs believed believes belongs belt bend benefit berto beta beyonces bf bi bias bible biebers bike
billboard bills billy bird birds bitter bizarre bjp blake blaze blew blocked blow blown blows boat boehner
boi bold bonus boo booked boot booth boots bored boruto bot bother bottle bound boxing brave brazil bread
breath brit broadcast broncos brooklyn bros browns bruce bruh brutal bucket bucks bug built bull bullet bump
burning burns button buzz cafe cakeday calendar cam campus canadian cancel candidates cap capital capitol
caring carlo carol carpet carson cases castle catholic causing cbb cc cd celebrated celebrates cell celtics
century ceo ceremony cfc chad chair changing chapter charity charles charts chase cheaper cheating checking
checks cheer cheese chiefs childrens choices chose christ circle cities citizens civil claimed clash clemson
cleveland climate clinton clock closes closing clothes cloud clown clubs clue coaching coalition code
coincidence collection colorado colors column com combined combo comeback comfort comfortable comic
commentary commenting comp compare comparing complaining computer con concept concern concerts condolences
confident confirms connection consecutive console conspiracy constantly cont continued controller convert
convince convinced cook cookies cooking cop copper corbyn core corporate correctly cos costs costume couch
council counter counting counts couples cousin cousins covers cracking creating credits cricket crimes
criminal critical crossed cruel ct cubes cult cunt curiosity curse customer customers cutest cuts cutting cw
cyborg cycle daddy dan dang danger daniel dates dave dawn daylight dealing debating debt decade decades
decisions deck declared defeated defender defending defensive definition del delay delete deleted delivered
delusional dem demand demi democracy democratic dems denver department depressed depressing depression depth
derrick describe deserved designed desire destination destiny deus development device devil devils dexter di
dick diet dig digital direct directed directioners director dirty disappointing disaster discovered dislike
display distance district division divorce djokovic dl doctors dollar dollars dome don donate doors dope
downvote downvotes drafted drag dramatic drawing dressed drew drinks driver drivers drives drove dry dubai
dublin ducks dudes duke dumbass dunno earned ears earthquake easter ebola economic economy edinburgh edited
effective ego eli elite ellen elvis embarrassed embarrassment emotions empire employees empty en enemy eng
entered entertaining entirely entitled entry ep equal equality equivalent escape et europa european eve
events everytime exam exchange excitement excuses executive exhibition existed existence exists exit
expectations explaining explains explanation expo express extreme fa fab faced facing factory failing failure
fairly falcons fallen fallon falls fame familiar families farm faster fave favor fc feature featured features
featuring fed fee feeding feminism fenway fever ff ffs fifa fifth fighter file filming filthy finale
financial finds finger finishes fishing fl flairs flash flat flex flop flow flower fm focused fool fools
footage forcing forgive forgotten fort forum foster foul frame france franchise francis francisco franklin
freak fried frustrating ft fuel funding funnier fyi gain gala gaming gang gap gary gas gate gays gb gender
generally german gf gif glasses global globe glorious glory gm goat goddamn gon goodbye goodness gopdebate
gosh governor grace grader grammy grammys grandma grant greece greek greensboro greet grew grey greys grounds
groups growing grown growth guaranteed guard guardian guessing guilt guilty guitar gunna hadnt hahahaha ham
handed handsome hanged happier happiest hardly harris hart harvey hating hatred hawks headed headline
headlines healthcare hearts hella hence herald heroes herself hidden highlight highlights hillarys hills hint
hip hire hiv hmmm hmu holds holes holly homecoming homeless homework homie honesty honey hood hook hooked
hooks hopeful horn horrifying hosted hows hrs hulu humanity humor hungry hunt hunter hurricane hurry hyped
ian idc ideal ig ignorance ii il illness images immediately immigrants immigration impact implying improve
inc incident included income increase independent indiana indians individual industry informed injuries
insight inspiration insult insurance intense inter interviews intro invite invited iraq ironic ironically
ironman irony islamic italian itd item items itunes iv jazz jeans jerk jessica jews johnny joined joins joint
joking joseph jumping jun junior juve kanes kardashians keith kendricks kentucky kershaw keynes kicking
killer killers kills kimdavis kirby kissing kit knife knight knock knocked ko kobe kony korea kunle lab lad
laid lame lap laptop largest las lately laughs launched launches lawn lawrence lawyer lax lay laying
leadership legally legitimate legs lesson letter levels lfc liar liars liberal liberals liberty library
license lied lift liga liking limit linked listed lit load loaded loan location lock locked logo lonely
longest loop loose loser lounge lp lsu luckily luke ma madison madness madonnas maidens makeup mama manage
management manning mans marching marijuana mariners marked marketing marks marry mars mary mask master
material math matters mcdonalds mclaren meal meaning meanwhile meat meek meets meh memorial mens mentally
menu messed mi mic michigan midfielder mighty mikel miles milk mill milton minaj minds minimum minnesota
minor minority mirror misses mistakes mitt mixed mlk mma mnf mod moderate mommy moms moore morgan mornings
moron mothers mount mountain movement mrs ms msg mt mumbai murdered murphy murrays musical mvp mysterious na
naked narendra nascar nashville nasty nations native nats nature nbc ncaa nd ne nebraska necessarily
necessary neck neighborhood neighbors net nets nhl ni nickis nigerian nightclub nightmare nikki nine nite nj
noel noise nominated nonsense noon nor normally northern notes nova novel nowhere nowplaying np nuclear nufc
nurses nuts nz obsession oc oceans offended offered offering offers offseason ol olds ole olympics oof ooh
oops opera opinions opponent options orders organization orlando orleans os oscars ourselves outfit outs
overrated owned owner owners owns pace pacific package packed pageant painting pal pancakes panda panel panic
panthers papers par paradise parker parliament particular particularly parts passes patch path patient pays
peak penalty penis performed perrys personality persons pet peter petty peyton pga pgachampionship phillies
phoenix phrase physical physically physics pi pieces pirate pit pitcher pitching pj placed plant plate
platform playlist playoff playstation pleased pleasure plot plz pocket podcast pointing policies polish
politicians ponder poorly population port possibility poster pot potus powerful pr praise prayer prayers
precious premiere premieres prep prepare preparing preseason presented presenting presents presidency
presidents pretending previous princess print prix prize prob product production products profile profit
propaganda properly property props protection protest proved proven proves provide provided ps ps3 psg pst pt
pub pulling pumpkin punch purchase purple purpose pushed pushing qtr queens racing racism radical rage
raiders raised raleigh rams rank rant raped rapper rated rates ratings ravens rb rd reached realise realised
realistic realizing reasonable rebecca recall receiving recognize recorded recording records recovery
redskins referring refs refugee refuse refused regarding region register rehab reigns rejected relate
relationships relax releases releasing relief remains rematch remembering remembrance reminding remindme
remix remove rent rep replay reported reporting reports repost republic request reserve respond responding
retail retarded returned returning retweet reveal reveals revenge reviews revolution richard rider riding
riot rivers roads roast rob robert rocking rocks rocky rodeo rodriguez roger roman rome romney ronaldo roof
root ross roster rounds route rudd rude ruin ruled ruling rum rumble rumor rumours runner runners russell
russian s6 sa sacrifice safety saga salmon salt salty sanchez sandy sang santa satire sats sauce savings sc
scam scandal scenes schools scoop scoring scream screaming screening screw script scum sea sean seattle
section seed seek seeking selection selena selfie selfish semi senate sensitive separate served server
services serving setting sf shake shape shared shares shark sharknado3 sharp sheamus shed shield shift
shipping shirts shits shocking shorts shoulder shout shower shown shutdown sides sigh sight significant
silence silent silva silver sin singapore singer sis sisters sits situations skills skip slam slap slide slot
slowly sm smackdown smaller smells smoke smoking snake snap sneak socialism soft solution solve someday
someones sometime sonia sons sooner sooo soooo sooooo sore soundtrack sources spain spam spare speaks
specifically spectre speedway spell spieth spin spoiler spoke spotify spots spring sprint stan standards
stands starring starter stats status stayed stays stealing steps stoke stoked stole stolen stomach stones
stood stopping stops stores strategy streak streaming strength stress stretch strike striker strikes string
strip stronger struggling stunning stupidity styles subject successful sucked sue suffer suffering sugar
suggestion sunny superbowl supply supported supports suppose supreme surgery surprising survive suspect
suspended suspension swansea swing switch sydney sympathy syrian systems taco tale talented tall tampa tank
tanzania tape target tate tattoo taught taxes tcot te teach teachers teaching technically tee teeth
television temple tend tennessee tennis terra terrifying terror terrorist terry testing texans tf thatd
thatll theaters theopen2015 therapist theresa thin thine thousand threw throughout throwback thrown throws
thunder thus thx thy tier ties tight timing tiny tips titles tl todd toilet ton tone tongue tonite tons tool
top20 tops tories tottenham toward toy toyota tracks traded tragedy trail trap trayvon treated treating
treatment treats trees trend trends tries trilogy trolling troops trumps tryna tuesdays tumblr tuned turkish
tvd tweeted twist ty tyler typical uber ucla um unbelievable uncle underrated understood unexpected
unfortunate uni unique unit unlike unpopular updated updates upload upper ups upvotes useful useless uses
usopen2015 utah vacation valid valuable vancouver vanilla vegan ventura verse versus veteran vibe victim
victims vid viewers vikings villa village violence violent vip virgin vision visited visiting vita volleyball
volume waited waking wales walks wanting warned warning warriors wash wave wayne weak weapons wears web
wednesdays weekends weekly welp western wet wheres whilst whoa wholesome whose wi wichita wide wilson wind
wing wings winners wise wit wives wolves wondered woo wore workers workshop worldwide worries worship wrap
wrestlemania wrestler writer xmas xxx yard yards yeh yelling yellow yikes zayns zombie`,
  12: `00am 01 02 04 06 07 100th 11pm 120 12pm 150 1500 1971 1987 1995 2000 2001 2003 2004 2005 2008 250 2am 2d 2day
2k 360 37 39 3am 3b 42 43 45pm 46 47 4g 51 52 53 55 57 58 5k 5sos 600 60s 61 62 65 66 6am 70s 72 76 800 88 89
8am 93 98 a1 aa aaliyah abandoned abbey absence absurd abu abused acc acceptable accepting accessories
accounts achieve achievement acid acknowledge acoustic actively activists activity actors actress additional
addressed adds adebayor adelaide adele adidas administration admire admitted admitting adopt adore adventure
advertising affairs affleck afl afolayan african afterwards aged agency agents aggression agrees aha ahhhh
aid aids aimed aired airing airs aj ajax ako aladdin alaska albion alcohol alexander alien allderdice
allegations allowing allows allstar almighty alongside alpha alternate amazed amazingly ambassador ameen
americas ami amounts analogy analysis anchor ancient andrews anfield ang angel angle animated ankle anna
annabelle anonymous answered anticipated applaud application applied applies applying appointed appointment
approach approaching appropriate approval approve approved apr aprillives apt ar arc arguably arguments argus
arian armed armor arrest arriving arrows arse arsenals ashes ashley ashton asian asiata aspect assaulted
assembly asses assholes assistant association assumed aston astrology aswell asylum atheist atheists athlete
athletes athletic atlantic atleast atleti atmosphere attempted attempts attendance attended attn attracted
attraction aussie autism automatically availability avengers avenue awakens awarded awe axe ay aye baba
backed backing backup backwards bacon badger bae bail bailout bait bake balanced bali ballet ballot ballroom
banging bangladesh bangs banner baptist barbarians bare baron barrel baseman basement bashing basis basket
bass bastards bath bats battery batting baylor bbq bcs beans beard beaten beautifully bedroom beers bees
beforehand beg begun behalf behaviour beings bel belfast belgium belief believing bella belly belong beloved
benefits bennett berlin beside bets betting bharat biased biggie bigot bikes bilbao bin binge binghamton
bingo bio biology bionic bioshock bipolar birdie birdies birthdays bishop bitches bitcoin bite bites bits
blackpool blacks blackstar blade blaming blanche bland blank blanket blasting blasts blatant bleach blessing
blessings bliss blocking blocks blonde blowing blu bluesfest blunt bnp bo bodies bogey boise bolt bombing
bombs bon bone bones boobs boost booze boris boro bothered bothers bots bottles bounce bow bowies bowling
boxer boxes boyz bp brad bradley bradys branch brandon bravo brawl breakdown breakout breast breathing breed
breitbart brewing brexit brianas brick brighter bristol britain britney brits broadcaster broadcasting brook
brunch bruno bryan bryants bubble buccaneers buddies buff buffalo bugs buhari bully bullying bum bummed
bummer bumper bundle burger burgers buried burke burned burst businesses bust busted butter buzzing cab
cabinet cable cactus cage cain calgary cali calibraskaep calif calle calories cambridge cameo cameras
camerons camila canceled canon capable cape capello capitalism capt caption carbon cardiff cardinals cared
careless carl carling carlos carlton carluccio carnival carolina carrie carried carroll carrying cartoon
casino casting casual catches category catelynn catholics causes cave cb cba cbn cdnpoli ceiling celeb
celebrations cells celtic cenas cent cfb chain challenging chamber champs chancellor channels channing chapel
charger chargers charleston charlotte charm charming chart chasing cheat cheated cheeky cheering chef
chemical chemistry cherry chest chick childhood childish chili chillin chip chips choir choke choked choosing
chosen christianity christie christina chuckle cincinnati cinemas circoloco circumstances citizen citizenship
civilians cl claiming clapped clarification clarify clarifying classy cleaning cleared clerk clever clicked
clicking client cliff climbing clinic clippers clips clocks closely closest closet clothing clouds clubhouse
clueless clutch cm coaches cod cohen coin coke colbert coles coliseum collab collapse collect collins colour
columbus combat combination combine comedian comforting comicon comics comin command commentator commercials
commit commitment committed committee communication communism commute companies comparison compatible compete
competing competitive complaint complaints completed complicated compliment comrade concerns conclusion
concrete concussion condescending condition conditions condoms confirmation conflict confusing confusion
congratulate connect conrad conscious consent consequences conservatives consideration consistently constant
contain contention continuing contrary contributing controlled controlling controls controversial controversy
convenient conversations conversion convicted convo cooked cooler coolest cooper cope copies cork corn
corrected correction corrupt cosell costumes cotton cough countdown courtesy courtney courts covering cow
coward cowards cowboy coworker coz cracked craft craig crappy crashed creation creator creatures creep cries
cringey criteria criticism critics crosby crossfire crossing crown crows crucial crushed crystal cst cuba
cultural cundiff cups curb cure cursed cus cushing cycling cypress cyrus dads dahlia dam dammit damnit dances
dandy danee danica danielle daniels dar darkness darn dash dashboard dat dated daughters davids dawg daytona
dd deadly deadpool dealt deaths debuts decides deciding declare dedicated deeds deeper deeply deer default
defeats defence defended defenders defends deflategate degrees delayed delight delighted deliver delusion
demanding demitra demo democrat demon den denial denied dentist deny denying denzel departure depending deron
described description desk desktop desperately desperation destroying destruction detail detailed determined
devastating develop developed devices devs dh dhabi dharamsala diablo diagnosed dialogue diamond dickens
dictator differences differently dinosaurs dip directions dirt dis disabled disappear disappoint
disappointment disc disco discord discount discrimination discussed discussing disease disgrace disorder
disrespect disrespectful diss distant disturbing dive divine dlc dms dna doc dodged dodgers doin doll
domestic dominance dominant donation donny dons doom doomed dot doubles douche doug douglas downhill
downloaded downloading downvoting dragging dragon draws dre dreaming dressing droid drone dual duck duet
dumbest dump dumped duo dust dutch duty dvr dwts dynamite eager ear earn eaten eats ebay echo eclipse eddie
eden edgar edgy editing editor edmonton educated edward effects efforts egg eggs egypt eight elaborate eldora
eleanor elect electric elfman eliminate elizabeth ellis elses elsewhere elton elxn42 emails embrace emergency
eminem emmanuel emoji emojis emotion emotionally empathy employee encounter encourage encouraging endless
enemies engage engaged engine enjoyable enjoys enrole ensure entering enters entrance environment envy epl
equalizer equally equipment er erdogans erne es esp espanyol espy essay essential essentially eternal euro
eva evolution ew examples exception exclusively execution exercise existing exo expects expense experienced
experiences experiencing experiment expert experts explained explore exposed extend extended eyebrows f1
fabio fabulous fails faint fairplex fandom farewell farmers fart fascinating fascism fascist fatal fate
fathers favorites favour fbi fears feast feat fec federers feedback feeds fees felicia fella feminist ferrari
ferry fetish feud fey fi fiction figures finest fireworks firing firm fitness fits fitting flags flames
flavor flesh flew flies floating flood flowers fml fo foams folk follows forces ford forecast forehead forest
forgetting formal format forth fortnite fought fouls foundation founder fps fr fragile fran frankie fraud
freaked freakin freaky freestyle freezing fresno fridge friendship fries frightening frog frozen fruit
frustrated frustration ftfy fu fucks fudge fund funded fundraiser fundraising funds funeral funniest
furniture fx fyf ga gagner galatasaray gallagher gallery gamble garage garner garrett gates gawd gaza geez
gem generations generic genocide gentle gentlemen genuine georgetown gettin gg gh ghetto gifts gillette
gilmore gimme gin giveaway gladly glasgow globes gmt golfer gomez gonzaga googled googling gordon gore gospel
gossip gotcha governments gr8 graders graduate graduated grammar grandparents granted gras grass grave gray
greater greatly greenville greetings grief griffin grill grim grind grohl gs gt gta guarantee guessed guests
guidance gut gutted habit hack hah hahah hail halfway haltwhistle hammer hammond handled handling handy
hangout hank happily harassment hardcore harden hardest harm harmony harold harpers harrys harsh hasan
hashtag hateful haters hats haven hawaii hazard hc headache heal healing heartbreaking heated heavily
heavyweight heels heh hehe height helmet helsinki henry henson hers hideous hiding highschool hike hilton
hired hiring historic hitter hm hmmmm hmv ho hobby hof hog hogans hokage homemade homers homes hometown
homophobic honda hong honored honour hoo hoped hormones horny horrendous horribly hosts hotter hottest
household houses housing hoverboard howd hp hq hs hubby hudson hull humble hun hundred hundreds hung hunger
hunting huntsman hurdle hurting hustle hv hvar hw hypocrisy hypocritical hyung ians icc iced icing icon icymi
identify identity ideology iditarod idol iggy iglesias ignored ignoring iirc ik illegally illuminations
imagined imagining imax immature immediate implications importance impression improved improvement improving
inappropriate inbetweeners incel incels inch inches includes incorrect increased indianapolis indie indies
indonesia indonesian indoor industrial inevitable infinite influence inform informative ing initial inn inner
input insanity insecure inspiring installed instant instantly instrumental insulting insults intelligence
intelligent intended intentional interact interests interlaken internal interviewed interviewing intimate
intolerant introduce introduced invade investigation invisible invites inviting ip iq irans irene irl
irrelevant isco ish isner israeli israels itt jacket jackie jacksons jacob jake jamming jane japanese jaune
java jaw jean jeez jenners jericho jerry jerseys jerusalem jet jewelry jewish jiujitsu jk joes johns johnsons
jonas journal journalists judges judging juicy jul julie jumped jumps jungle juniors junk jupiter justified
justify justins kansas kasabian kate katie kc kee keen keeper kendall kent keyboard keynote keys kfc khan
kimmel kinder kindly kinds kingdom kirk kiryu kissed kitty kl klitschko knees knights knocking knollwood
knotts knox kong korean kozol kravitz ks kudos kung ky label lacking lads ladykillers lamars lamb lana landed
landing lands larger larry lasted latter lauda laughter launching laundry lauren lavigne lawsuit lawyers lb
lbs le leafs leagues leak leaked lean leaning lebron lechlade lecture lees leftovers lefty legacy legends
legion legitimately lego leicester lemme lemon lennon lenny leo leonard les lessons letters leverkusen lewis
lexington lgm lifestyle lifetime lifted lightning limits lin lining lion lionel lip lips liquor listens liver
liverpudlian lloyd loads loans lobby locations locker lofton log logical lolla lollapalooza lookin lopez
lorax lorenzo losses lough louisiana lovato lover lovers lowkey lte lucas lucie lumia luther luv luxury
madrids mafia maga magical mah maher maillot mainly mainstream maintain maintenance maite majors malaga
malaysia malcolm malik managers manga manila maps marco margarita maria marie markets marshall martial
maryland masculinity mason masters matchup mates maths matinee mature maverik mavs maya mayo mayor mc
mccarthy mcgovern meaningful measure medicine mediocre meds meetings mega mehdi melbourne melissa membership
memphis mendes mentioning mere meredith merlin merry meryl messages messing messis meta metallica meth method
metro mexican mgm mia michaels mick midfield midway miesha migration miguel mikasa mil milans mildly mile
millennials miller mills minded mindset mines ministry mint miracle miserable misleading misread mississippi
mistaken misunderstood mitch mitchie mixtape mizzou mj mk mls mo mob mock mockingbird models mods mohamed
momentum momma monkey monkeys monroe monsantos monsters montage montreal monument moral morons morris morsi
mosque motion motivation motorola mound mountains mourinho mouse mp mp3 mps msm mta mubarak mud mug muhammad
mums munich murdering muscle muscles museum mustve mutual mysa mystery myth n9 nadal nail nailed nails nap
narrative nas nasa nasdaq nash nat nationals nationwide naturally navy nazi nazis nearby neat needing
negotiations neighbor neil nekromantix nephew nerd nerve nerves nevada newest newly newspaper neymar nfc ng
nh nia nicely nicer nicest niece niger nightmares niki nikon niners ninja nirvanas nissan nit nl noble
nomination nominations nominee noooo norm norman norway norwich notebook noted nowadays nsfw nude nuggets
nuit nuke nurse nursing nut nw nwa nxt o2 oak oakland oblivion obnoxious occasion occasionally occurred oddly
odi odom officer officials ohh ohhh ohhhh ohhhhh oilers okami okc oklahoma oldest olive oliver olympic omfg
omigod ontario oomf oooh openly operating operation opponents opportunities oppose opposed opposition
oppression ops optimistic ordering ordinary oregon oreo org originally orioles ortiz osbornes oscar ost osu
ot otra ottawa ouch ours outcome outing outrage outright overcome overly owe owen owens owl ownership owning
oxford p2 pac pacers packing packs pacquiao pad pages paint painter pairs palace pale palestine palestinian
paleyfest pan pancake papa paragraph parking parks parody parramatta participate partnership passion
passionate passive pasta pastor pat paterno patience patrick pattinson pattys pavol peaceful pearl pee peek
peeps pen penn penny pep pepper percent percentage performances performs perkins persona peru peterson
petition pets pg phase phil philadelphia philippines photography pie pig pile pin pinch pipe piper pirates
pistons pitches pitt pittsburgh pity pl plain plastic playthrough plaza plea pll plug poehler poetic pogba
pointed pointless poland pole politician polling pomona poop popcorn popes popped popping pops pork porto
portugal pos pose positions possession posters postponed potato pounds poverty powered powers pp ppv
practically practicing prank preach predict predicted prediction predictions preds preference preferred
pregnancy premiered premiering premium pres presence presentation presley prevent previously priest prior
priorities priority privilege prizes probs proceeds produce produced producer productive professor programme
programs progressive prolly promised promises promote promoting promotion prophet pros prospect protected
protects province proving psa psn pssas psycho pts publicly published puck pulls pulse pump pun punched
punishment punk punt pup puppy purchased putin qbs quad qualified qualify quarterback quest quietly quiz
quotes quoting rabbit raccoon races rachel racial racists rafa raider rainbow raining rainy raising ralph
rampage randomly ranking rankings ranks raptors rarely rat rating rational reaching react reactions readers
reads reagan reasoning rebel rebels rebound rec recap recipe reckon recognized recommendation recover reds
redsox reduce reedus ref refer referee references referendum reflect reflection reform refreshing refuses
refusing reggie regional registered registration regrets regularly reid reign reject relatable relations
relatively relatives relaxing relieved religions remaining remarks remembers remotely removing repeal
repeated replaced replacement replaces replacing replied replies replying reportedly reporters represent
representation requests require required requires rescheduled rescue reserved reset resident residents
resolution resort resources respects responded responsibility resting resume resumes retire retired
retirement retreat retweeted reunion reverse reward rewatch rewatching rex rey rf rice richie rides
ridiculously rim rings rio ripped rises risks rita ritz rival rivals rivera rndm roar roasted robbie
robertson robin robot rocked rocket rockets rockin rogers rogue roles rolled rolls romance romantic romeo ron
roommate rooms rooting roots rosa roses rosie roskilde roundup rouseys routine rowdy roy rs rsvp rubber
rubbish rubio ruining ruins runrig rural ruto sac sack sacked sacramento saddest sadness safely saint salon
sample samsungs samuels sand sandwich santorum santos sarcasm sarcastic satisfaction satisfying savage saves
sayin sb sbs scale scare scares scenario scientists scorer scottish scout scouts scratch screamed screams
screenshot screwed screwing scrimmage scripted sd se seahawks seal searching secretary secretly secure
segment select selected selenas semester semis sen senator sends sensible sentences sentiment seoul sequel
serial serie servers serves sessions settle settled setup severe sevilla sexist sexuality sexually sfgiants
sh shade shadow shaking shannon shawns sheen sheep sheet shines shipped ships shite shoe shooter shootings
shoots shops shorter shortly showcase showdown shuffle shy si siblings sided sighting signature significantly
sim simmons simon sincerely singles sings sink siri siro sites sixteen sized skate skill skinny skins skipped
skylynn skype sleepy slept sliding slight smarter smartphone smashed smashing smiles smiling smiths smooth
smug snack snapchat sneaky snl snowdon snp sober socialist socially socks software solar soldier soldiers
sollee solved somalia somewhat sonic sonys sophia sorted sorts soundcloud sounded soundset soundwave soup
southern span spark spartacus speaker speakers specials species speculation spelling spends spice spider
spinning spiritual splash spoil spoiled spoilers spoken sponsored sporting spotlight spotted spreading
springs springsteen spx ss sta stable stack stance starbucks stare staring starkville starters starving
starwars stat stated statements stating statistics statue steady steam steel stephen stepped stereotype
sterling steven stevie stfu sticks stings stocks stoops straightouttacompton strangers straw strawberry
striking stroke strongest strongly struck struggles studies studios studying stuffed stunt styled suarez
submit submitted subreddits subscribe subtitles subtle subway successfully sucking sudden suggesting
suggestions suggests suite suits sum summers summersville sunderland suns sunset sunshine superb superior
superstar supporter supportive supposedly surface surprises surprisingly survey survival survived survivor
swachh swap sweat sweaty sweden sweep swept swim swimming swinging switched syfy sylvia symptoms syndrome ta
tab tablet tackle tacos tagged tailgate tails taiwan taker talkin tan tanks tap targets task tastes tasty
tatum tavern tb tbt teammates tear tease teaser tebow technical technology teddy teenage teenager tegan
tehran telecom temporary tentatively terribly terrified territory terrorism tested tests texted texting texts
tha thailand thankful thankfully themed theories therefore thick thirsty thomas thousands threads threatened
threatening threats threshold thrilled thriller throne tht thug thur tia tide timeline timeout tina tinder
titan titans titlefortitle toast toddler toe tomb tonga toni topics torn toss touchdown touched touching
touring tourney tours tower tracking tracy trading tradition traditional tragic trained trans transit
translate translation trashy traveling travelling travels travis trek trey triangle tricky trigger triggered
trips trivia trolls trophy troubles troy trucks tube tucker tucson tunes turner tv5 twat tweeps twenty twin
twisted twitch tx tying typed types typically tyson u2s ucl ufo ul ultra umm unable unbreakable unc uncharted
underestimate understandable underwear unfair unhappy unhealthy uniform unironically universal unknown
unlikely unlimited unlucky unnecessary unreal unusual unveil unveiled unveiling upgraded upgrading uploaded
upsetting upside upvoted urban utter utterly va vaccines vagina vague valencia valor values vanessa variety
various vary vehicle vengeance venue verizon verlander vermalen versions vettel vibes victor vids viewing
vile villain villas vincent vintage vinyl viola violate violated vips virginia virtual virus visa visible
visits visual vitali vma vocal vodka volunteer voter vow vp vulnerable wa wage waist walgreens walkers wallet
walls walmart ward warehouse warming warners warrant warren washed wasted wasting wat watches wcw wealth
weapon webb wee weigh welbeck welfare wells wembley westfield wests wh whatsoever wheel wherever whining whip
whom whoops wicked wifes wifi wig wiki wikipedia wil wildcat william winans winspear wipe wire wisdom witch
witness witnessed wizards woah womans wood woohoo worker workout worn worrying worthless worthy wr wrapped
wreck wrecking wrights wrigley writers writes ws wvu wwa wwat wyatt wyndham xi xo xoxo yah yahoo yai ye yell
yolo yorkshire yougov youngest younique yum yushin zealand zimmerman zombies zoo zumba`,
  13: `03 100m 102 105 106 10k 10s 10x 110 1200 125 140 15am 15pm 160 16gb 175 178 180 182 1965 1967 1970 1976 1977
1978 1980 1983 1985 1986 1988 1989 1992 1994 1996 1997 1999 1am 1k 1s 2002 2006 2007 201 20k 20s 240 2500 257
2pac 2s 2x 30k 30s 3310 34th 350 3ds 3pt 3s 3x 40s 420 450 49ers 4am 4chan 4ever 4k 4s 5000 50s 50th 56 5am
5s 60th 63 67 68 69 74 77 78 81 82 86 87 8c 8p 900 91 911 92 94 96 97 aaa aaah abbott abby abj ablett
abnormal aboard abortions abou abraham abramovich abroad absent abuja abusers abusing abysmal accents
acceptance accepts accessory accidental accidents accomplish accomplished accomplishment accomplishments
accord accuracy accurately accusation accuse accuses acdc aces achieved acl acquired acta acted activated
activist adaptation addict addresses addressing adhd adjusted adjustment admin admits admittedly adnan
adopted adoption adrian adriano adrienne adv advert advised advisor advisors advocate advocates advocating
affair affecting affects affiliate afghan afghans afolayans afp aftermath aftr ag agencies aggies agi
agreeing ahah ahaha ahem ahhhhh ahmed ai aight aiming airasia aircraft aires aja ak akron alas alaskan
alcoholic ale alexis alhamdulillah alice align alike alleged allegedly allergic alley alli allies allison
alls ally alsina alsip alternatives altogether ama amateurs amazes amazons amber amc amd amendments amid
amirite ammendment ammo amongst amos amp amphitheater amr amused amusing anal analyst analytics anarchist
ancelottis andersons andrea andres ani animation aniston ankara ankles ann annan anne anniv announcements
announcer announcers annoy annoys annulment anticipation ants anyones aoc apartheid apathy apocalypse apollo
apologist apologized apologizes appalled apparent appeals appearances appearing applause applications
appreciation approached approves aprils ara arab arabias arabs araneta arch argentine ariana arkansas armin
armour armstrong arrange arrangement arrogant arsed arsht arthur artifact artificial asexual asf aspects
assad assassinated assassins assert assessment assets assignment assistance assisted assists associate
associated assumption assure assured astonishing astounding astros asu atheism atkinson atrocious attempting
attends attire attorney attract auction audible audition auntie aus auspol austerity authentic authoritarian
authorities autistic autographs automatic autumn av avail avatar avi avoided avoiding await awaiting awaits
awaken awesoomeee awfully awww axl ayyy azerbaijan azul b2sts babes babys babysitting bachelors backfire
bacolod badge badotweet bagel baggy bailey baked baker baking bala balcony bald baller balloon balotelli bam
banana banff banged bangz banking bankrupt bans banter barbaric barbican bargain barlow barn barnes barre
barry bartender baseless basics batch bathrooms baton batteries battlefield battleground battles bayer bbc2
bbcs bca bch bdr beacon beam bean bearcats bearing beasts beatle bebop beck becky bedtime begging behave
beheading beiber beijing belated beliebers believable believer bellamy bellucci bellusci beltre belts belushi
beneficial bengals benghazi bent bentleys benzema berahino berkmar bernabeu bernie2016 berry bertuzzi
bestfriend bestie bethnal betis betrayal betrayed beverly beware bey bf1 bff bharatiya bhilwara biblical
bifurcated bigbang bigotry bikini billionaire billionaires billions bing biography biological biopic
birmingham birthright biscuit biting bittersweet biz bj bk bkk bl blackburn blackhawks blackout blah blairs
blamed blames blaring blasphemy blatantly bleacher bleed bleeding blindly blink blitz blockbuster bloke
bloodborne blossom blowout blurry bmw boards boas bobbi bodi bogeys boil boiled boiling bois bol bolder
bologna bolts bombed boner bono booed boogie booking boonen boop boos bootcamp booty borderline borders bore
borno borrow borrowed bosh bosses botched boundaries bournemouth bowles boxers boycott boyfriends bpd bpl br
bra brace braces bracket brag bragging brah brains brainwashed branches brands brantley brauns braves bray
brazilian breaker breakers breakingnews breakup breathe breeders brees breeze brentley brett brew brewery bri
bricks bride brief briefly brigade brigading brighton bringthecuphome brink brisbane britains britannica
broad broadway bronze brooke brooks brookwood broom brownsville browser browsing brush brussels bryce bt bts
bubba buck bucs buena buenos buffet buildings bulk bulldogs bullets bullied bullies bullpen bumped bun bunker
buns bunt burden burnt burrito bury bushs buster butler butterfly butts buuren buyers buys buzzfeed byrdak
byu c4 cabin caesar cahsee cait cakes cal calendars calf caliber caller caltrain calvin camilla campaigning
campaigns campbell camping camps canadas canadians canadiens canal cancellation cancels candle candles cane
canes cannabis cannavaro canning cannon cans cantwait canucks capacity capitalist capitalists caps cara
cardboard cardigan cardio careers carefully careys carles carmelo carrier carries carrot cart carted carters
cartoons cascades casey cashee casimir casually catcher caucus caution cautious cavs cbc ccot cds ce ceases
cebu cech celebrities censoring centers centrist centrists cents centuries cereal certificate certified ces
cesc cesena cespedes cet cf cgi ch cha chains chairman chairs challenged challenges chalmers chamberlain
chambers champagne championships chanel changer chanting chaos chaotic chap chapters chardon charitable
chateau chattanooga chatting cheater cheaters checkout cheek cheeks cheered cheetos chelseas chem chemicals
chenoweth cherie chess chester chesters chevy chi chic chicks chile chilling chills chin chinas chisora
chokes choking christopher chrome chronic chunk churchs cif cigar cigarette cigarettes cincytennis cinematic
cio circe circlejerk circles circuit circus cis cit citi citys cj ck clan clap clark clarke clarkson clasico
classical classico classics classmates classroom clay claytons cleaned cleanup clearance clearing clears
clearwire cliche clients climb clinch clone clooney closure cloth cloudy clumsy cme cnblues cny coal coastal
coat cobains cobham cocaine cocktail cocktails cody coffin cofield cognitive coins col coldplay colin
collaboration collar colleagues collected collecting collective collectors colleges colombia colonialism
colored colours colton columbia colvin coma comcast cometogether comfy comical commander commented commerce
commie commission committing commons communicate communist communists communities companys comparable
compares compassion compatibility compelling compensation competent complex composed composer comprehend
compromise computers computing concede concentrate concerning conclude concluded concords condemn condom
conduct cone confession confessional confirming confront confrontation confuse confuses congressional coni
connected connecticut connecting connections connor conquer cons considers consist consisted consistency
consistent consists consoles constitutional construct construction consult consumer consumers consuming
consumption contacting contacts contains contemplation contempt contender contenders contestants continuous
contraband contracts contradict contrast contribution conveniently convention converted convincing cookie
coordinator copa copyright corbyns cord corners corp corporation corporations correcting correia correlation
corruption corsten cosatu cosplay costa cougar councils counted countless coup coupon courage courageous
covina coworkers cows cox coyotes coys cpc cps cr crab cracks crashing craving crawfish crawl craziest
creates creativity credibility credible credited creed creeped creeps crews crib criminals cringy critic
criticize critique croatia crop crops crosses crossover crotch crowded crowds crowned crufts cruising crunch
crushes crushing crypto cs cuban cuddle cuddles cue cultures cunts cupertino cupid curry cuse custom cutie
cvs cya cyber cynical daft dairy dalton damaged damaging dame damned danced dancer dangerously dank darker
darling darren darwin database davos dawgs dayton dayz dbz ddg deadlineday deads deaf dealer debacle debates
debuting deca declares declaring decline declined dedication deezer defeating defensively define definite
defo defund degrasse degrassi degrom deir deja delays deleting deliberately delightful delivering delivers
deloitte delph delta deluxe demands demba demise demonize demons demonstrate denies deniesse denmark dennis
dense depend dependent depository dept deputy der derek des describes describing desert deserving designer
designs despise dessert destructo detective determine dethklok dev devastated developer developers devon dez
dg diabetes dial diarrhea diary diaz dice dicks dictators dictatorship dictionary dierdorf diesel digging
dilemma dim dimension din dining dinners dinosaur diplomatic directionersfuneral directors dirk disagrees
disappeared disappoints disbelief discipline disclosed discounted discover discovering discovery discs
discusses discussions disdain diseases disgust disgusted dish disheartening dishes dishonest disingenuous
dismissed disregard dissonance distinction distinguish distract distracted distraction distress distributed
districts disturb ditch ditto diva divas diversity divide divided divo divorced diwali dixie djing djs dmd
dmu dnc dnt docs document documents dodger dodgy doggo doh dolphins dom dominate dominated dominating
domination donaldson donations dong dongwoo donkey donors donut dook doordash doorstep dor doral dork
dortmund dose doubled doubtful doubting doubts douchebag doughnuts downey downgrade downs downside downton
dozen dozens dp dps dq drafting drafts dragged dragmedownmusicvideo dragons drags drank dravid drawn draxler
dread dreadful dreading dreamed dreamteam dresses drexel dried drift driven drones drose drought drown
drowned drum drummer drums ds dsj dst dt dtn du dud dudley duelo duels duffy duh dui dujardin dull dumber
dumpster dungeon dunk dunking dunkins dup duties dw dwayne dwight dxm dye dyer dylan dynamic dynasty ea
eachother eagle earl earliest earnings ease easiest eastbound easton eazy economics edges editions editorial
edt educate edwards effectively efficient eg egypts eids eko elbow electoral electrical electricity elegant
elementary elevator eleven elf eligible eliminated elimination elo elon emailed embarrass embassy embracing
emerson emile emily emirates emma emmy emmys emo emperor employed employer empoli enabling enact encore
encountered encouraged encouragement encyclopaedia endorsed endorsement endure endymion enforce enforced
engagement engineer engineering englands enjoyment enormous enrile enterprise entertain entertained
enthusiasm entirety entitlement entity enyeama epitome eps erik errands errors escalated escaped escobar
eskom espns establish established establishment estate esteem estella eternity ether ethnic ethnicity etsy
euros eurosong ev evanescence evelyn everybodys everythings evgeni eviction evra exams exceptional excess
excessive exclusives executed exhausted exhausting exhibit existent exited expand expands expansion
expectation expired explode exploded exploding exploring explosion explosive export expose exposes exposure
expressed expression exs extension extent external extraordinary extremist extremists ez ezzor faber fabian
fabregas fabricated facial facility factors factual faculty fade fading fafsa fairey fairfax fairground
fairgrounds fairy faked falcon fallacy fallout fanbase farce fare farmar farmington farr farther fascinated
fascists fastest fasting fatigue favs fca fe feared fedora feelin feelthebern fellas females feminine
feminists fence fernando ferrell festivals festivities fetty fetus fewer fg fiance fiasco fiat fiddle
fielding fields fierce fiesta fifty fil filed files filing filler filling filmed filter filth finance
financially finder finland finna fiorentina fiorinas fir fires firework fist fitr fixing fixture flacco
flagship flame flaming flashback flashbacks flatbush flava flavors flavour flawed flawless fleeing flick
flights flipkart flipped flirting float flooding flops florence flowing flu fluid fluke flynn foam
foamposites focusing fog fold folder foley fond foods foofighters fooled footy footymad forbid fork formally
formed formerly forms formula forthcoming fortunately fortune forums forwards foxworthy fractured francois
frankly freaks freddie freed freely freeze frenzy frequently freshman friggin fringe frm frosty froze fry ftw
fuk fulfill fuller fumble function functional fundamentally funday fundraisers funk fur furious furries furry
fury fusion futures fw gaa gadkari gag gagas gained gaining gains gal galliani gameday gameplay gamer gamers
gampel gandhis gangnam gangsta gangster garcia gardens gareth garlic gasp gatekeeping gather gathered
gathering gawker gazette gazza gc gcse gd ge gears3 geas geaux gee gene genera generous genre gentleman
gently gerald germans gervais gesture ghoncheh ghoshal ghosted ghosts gibson giffords gifs giggle gigs
gingrich girlfriends girly giroud gladstone glance glen glenn glove gloves glow glue gmo gms goalie
goalkeeper gob goddess gomel goodell goodies goodluck goods goofy googles goon goose goosebumps gorge gotham
gotti govern governors gp grabbed grabs grad grades graduation graham grandmas grandmother grandpa grandson
granite grannis granny grants graphic graphics grasp greasy greatness greats greedy greens greg gregg gregory
grilled grillz grimmie grinding grip grocery grossed grounded groundhog grows grunge gtfo guards gud guided
guitarist gulf gullible gum gunners guru guts gyllenhaal habits hacked hackers hahahah hahahahaha
hahahahahaha hai haircut haired hairs halen haley halftime halls halo hamas hamiltons hammers hammerstein
hampshire hamstring han handful handing handles hangover hangs happyfriendlybot harass harassed harassing
hardware hardy harmful harrington harvard harvest haryana hash hassle hater haul haunted haunting hav havin
havnt hawk hawtin haye hbk hbo header headlining headphones healthier hears heartbreak heartbroken heartless
heather heavens hedley heel hehehe heights henryville heritage heroin heskey heyman hf hhh hiatus hib hid
highs highway hijab hiking hilariously hillsborough hindsight hindu hindus hips hipster hires hisd historical
hitler hitters hive hmmmmm hoax hoe hoes hoffman holder holi holland hollande holmes holms holocaust homered
homerun homies homo homs hon honoring honors hoodie hooking hoop hoops hooray hoosier horizon hornets horrid
horrific horses hospitals hostage hostages hostile hotdog hotels hots hou howland hoya hrt hspa hst ht hub
hubs huckabee hugging humid humour hungary hungover huntsville husbands hussle hut hyde hyper hypocrite
hypocrites hypothetical hysterical ia ibms icecream iconiac iconic icons ics identical identifying idgaf ie
iebc iguana ike ikr illegals illinois illustrated imaaa imaginary imagination imam imelda immense immensely
immigrant immoral immortal immunity imperial imperialism implement implied implies implode impress improv
improvements inability inaccurate inadvertently inbox incapable incentive incest incoherent incoming
incompetent inconsiderate inconsistent inconvenience increases increasing index indicate indication
indigenous individuals indvswi indy inequality inevitably infamous infection infinity influential infuriating
inherently initially initiative ink inkigayo innovation innovative ins insanely insensitive insert inshallah
insider insightful insisted insists inspirational inspire insta install installation installing installment
instinct institution instructor insurgency int intact integration integrity intel intellectual intent
intention intentionally interaction interfere interference interim internship interpretation interpreted
interrupted intervention intimacy intj intolerance intrigued intriguing introducing introvert invaded
invasion invented invest invested investigate investment investors invitation invitational involve
involvement involves involving iona iot ipad3 iphones iqaluit irandeal iranian iras irishman irrational
irritating irving isaac isat isil isk islamist islams islanders islands isles isolated iss issued istanbul
istep itv itv2 iu ivan ivory iwd jab jackass jacked jackets jacks jacksonville jagger jags jailed jamaica
jamie jams janata jar jasmine jaworski jayalalithaa jb jc jealousy jefferson jelly jen jenelle jennette
jennings jeopardy jerking jerks jess jesse jett jill jindals jj jlin jo joel joey joints joker jonghyun
joongki journalism journalist jouvert jovi joyful jpg jst jt juan judas judged judgement jug julian jumper
jury jurys jus justification jv ka kalam kamran kandi kanno kanyes karaoke karen karm kasichs kat kathy kay
kca keane kejriwal kemp ken kennedy kenya kermit kerrys kesha keshas ketchup kev khader khedira ki kickball
kicker kickoff kidnapped kidrauhl killin kina kindergarten kindle kindness kinky kirko kisses kitsch kitten
kittens knaus kno knocks knoxville knuckle knw kofi kramer kremlin kristin kristina krul kucinich kurdish
kurds kyiv kylie kyocera laborday labyrinth lacks ladder laguna laidback lair lakes lance landlord lanes lang
languages largely laser lashes lasting lasts latte laura laurel laurin lavalantula laziness lazio lcc
leaderboard leaf leaking leaks leap learns learnt lease leather lefties leftist leftists legalized leggo
legislation lemieux length lens lent lesbian leshoure leslie lesnars lesser leto letsgo letterman levi lf lg
lgbt li liability liacouras liams lib libertarian libs libya licenses lick lifes lifting lighter lightly
likeable likewise lille limp lincoln lined linking linux liquid lisa listeners listing lists lite literal
literature litre livestream livin liz lizard ll lllinkkk lmaoo lmaooo lmaoooo lmk loading locals located
locks logan logging loki lolol londons lone loneliness longoria lookout loot lords lore losers lottery lou
loudly louisville lousy lovatics lowered lowest loyal loyalty lpg lpt lt lufc lunchtime lungs lupin lurking
lvg lvl lvms lyft lynch lyric lyrical m8 maam mackems macs madden madoff mag magically magnificent maguire
maino maker makers males malibu malicious malkin mam manages managing mandate mandatory manhattan mania
manipulate manipulation manipulative manly manner manny mansion mantra manu mara marana marca marched marcus
mardis marginal marine marking marmont marni maroon marriages mart martinez marvels marxist marys mas mascara
mascot masked massacre massage masses mastermind masterpiece masturbate masturbation mat matched matching
mathews matrix matthew matthews mattress matz maude maximum mayhem mays mayweathers mcallen mccartneys mcfc
mcgoverns mcgrady mcgraw mcilroy mcquarrie mcr mcs mcu md me3 meals meaningless meantime measles measures
mechanics med medal meditation medium meetup meg mel melaka melo melodifestivalen meltdown melted melting
melts memo memon memorable memorized mentality mentions meow mercedes merch mercury merely merger merkels
mersey merseyside mesa messy metric metropcs metroplex mexicans meyer mf mgs microsofts midday midterm
midwest mightve migrant migrants milano mild mileys miliband militants millennial millionaire milwaukee
minions ministers minneapolis minorities mints minus misery misinformation misinformed misogyny missions
missouri mister misunderstanding mitcham mitchell mixing ml mlbfantasy mlm mm mmm mmmm mn mocked modest modis
modric moebius mohammed mojo molly mongering monica monitor monk mono monta montana monthly moomba moonlight
moose moot morality morally morals moronic mort mortal mortensen mortgage morton morty mos moses motherfucker
motherfucking mothering motivate motivated motor motto mourning msa msnbc msu mtn mtsu mtvhottest muh multi
multicultural multiplayer multitude murderers murderous murders murdoch muscat muse mushroom musicians
mustache mustard mute mv mvc myrtle mythology nabeel nagpur naive naming nandito nanjing nanny nano napoleon
napoli narc narutos nashs natchitoches nationally nato natty naughty nauseous nav navas nbsp nca ncs ndp neb
necessity neckbeard ned needa needle needles negativity neglect negotiate negros neighbours nekkid nelson neo
neon nephews nerf nero nest netanyahu netherlands networking networks neutral nevermind neville newborn
newport newspapers nexus ngl nhk nhs niagara nicholas nickname nicole nieces nigerias nikes nina ninjas
nintendos ninth nipple nipples nipsey nitemoves nitro nlc nlcs nm nns noah nobel nods noises nola nollywood
nominate nominees nonetheless noo noob nooooooooo norse northglenn northwestern noshame nostalgia notch
notices notification notifications notion notorious notre nou novak nra ns nt nta nugent nugget nukes numb
numerous nunes nvm nye nyse nyt nyy oasis oath obamacare obese obi object objective objectively oblivious
observation obsess obtain obv obvs occupy occur occurs ocho oclock odin ofc ofcourse offend officers offices
offline offs offspring og oils okinawa oldham olisehs olivia olympus om oman omen oneils ongoing onion
onstage onwards oooo ooooh oosthuizen openchampionship operate operations oppa opposing optimism optional
oracles orchestra organ organic organised organized organs orgasm orientation origin originals originated
origins orono orthodox oslo ou ought ounce outdoor outdoors outfits outlaws outlet outlets outlook outraged
outrageous outsiders outstanding oval oven overdue overhaul overnight overpriced overtime overturn overturned
overwatch overwhelming ow owain owes owo ox oxygen packages packet pact padraig padres pains painted paired
pairing pak pakistani pakistans palestinians paley palm palms pals pandora panels panicking panther panties
paperwork para parallel paranoia paranoid parenting paribas parisattacks parked parliamentary participating
partisan partly partners partridge partying partys pasadena pasok password paste paths pathway patients patio
pattern patterns pause pavilion paw pax payback payday payment payments payroll pb pca pcs pd pe peach peaked
peanut peasant pedo pedophile pedro peed peeing peep peers pena pencil penguins pennant pennies pennsylvania
pens peppers perceived perception perfection periods periscope perk perks permanent permanently permission
persecuted persecution perseverance persie personalities perth pete petraeus petrol petrolia pgachamp ph
phantom pharma phd phenomenal phew philip philosophies philosophy phils phony photograph photographer
photoset photoshoot photoshop physique piano pickup picnic pico pierce pigs pill pillar pillow pills pilot
pilots pimp pine ping pinned pint pipa pires pisses pissing pitched pits pixels pk pkk placing plague planes
planets plants plates platforms platinum playground playin plead pleading pleasant pleasantly pleasing pledge
plenary plies plymouth pms po pockets pod podcasts pods poe poem poet poetry poison poke pokemon poker poking
polio polite politically politifact polo poly ponting pony poo poorest popularity porch portal portion
portland portrait portray portrayed posed poses posh posing posse possibilities postal posterous postseason
potatoes potentially pottstown pound pouring powder practical practices praised praises pratt preaching
precisely predator predators predictable preferably pregame premiers preorder preparation preparations
prepares prepix prepping prequel prequels prescription presenter pressed pressing prettiest prevents previews
prey prez priceless pricewise pricing prick pricks primaries primarily primetime principle principles
printing prisoner prisoners privacy probable probe procedure proceed proclaimed procter producers
professionals profiles profits prog progressives projecting projection projects prom promising promoted
prompt prone pronounce properties proposal propose proposed prosecution prosecutor prospects prostate
prostitute protecting protein protested protesters protesting protests proudly provides providing provincial
provoking ps4s psyche psyched psychiatrist psychic psychology pti ptsd publication publicity pubs puke
pulaski pumping punches punching pundits punish punished punishing puns pupils puppies purchases purdue
purely purim purposely purse pursue pussy putrajaya putt puyol puzzle q2 q3 q4 qatar qf qld qpr qt quadruple
qualifier qualifying quarters quartet que questionable questioned questioning queue quevega quirky quits
quitting quoted quran ra rack rad radcliffe raffle raft raging ragnarok raid raided rail rained rains raises
rallies ram ramadan rambling ramcharan ramirez ramlila rammstein ramos ramp ranch rand ranger rapid raping
rapist rapists rappers raps raspberry rationale rats rave rays razor rbis reaches reacting reader realising
realistically realization realizes reap reboot rebounds rebuild recalling receiver receivers receives
reception reckless recognition recognizing recommendations recommended recommends reconsider recovered
recovering recreational recruit recruiting recruitment recycling redditor redditors reddits redknapp redneck
reduced reduction redundant reed reelz referenced referencing refers reforms refugeecrisis refund regard
regarded regards regime regretting regulations rehearsal rehearsing rejection rejects relapse relating
relation relative relaxed relay reliable relive rella rely relying remained remake remarkable remastered
remixes remote removal remus rene renewed reopen repairs repeatedly repeating repeats reporter reposted
representative representatives represented representing represents reps repulsive requested reread reruns res
resent reservations resign resignation resigned resistance resolved resource respected responds responses
restaurants rested restored restrictions retain retard rethink retina retires retiring retro retweets reunite
reunited rev revealing reversed reviewed reviewing revised revisit revolve rewarded rewards rewind reynolds
rfk rhodes rhonda rhymes ri ribs richards richardson richest richwood rickman ricks riddance rifle rigged
righteous rightly rih rihanna ringtone riots ripfrankgifford ripping riri rite rivalry riverside rko rly rm
roasting robbed roberts robinson robots rockies rockstar rod roddy rode rodon rofl rohypnol rollin rope rory
rosedale rossoneri rosters rot rotation rotten rouge rounder routes roxy rss ru rub rubbed ruby rudolph
ruffin rui rumored rumour runako runaways runway rupp rushed rushers rushing russias ruth rvp ryder sabbath
sabres sacha sacks sacred sacrifices sadat saddened safari safc safer safest sag sage saha salaam salad
salary salem salman salute sami sammy sampdoria samples sanctions sanctuary sandwiches sane sangam sanity
sano sara sassy sasuke satan satellite satirical satisfied sausage savior scar scarf scariest scarlet scarred
scars scenarios sched schedules scheme schumers sci scientific scientist scope scoreboard scoreless scrap
screenings screenplay screens screenshots scroll scrolling scrubs scumbag seafood seager seaholm sealed
searched seavey secondary secrets sect sector secular secured seeds seeker seemingly segal seinfelds
selections selective selfies sells selma semifinals seminar semitism senators seniors sens senses seo
separation sequence serenas seriea seriousness sermon settings seuss seventh sexiest sexism sg sha shabbat
shades shady shahid shaker shakes shallow sham shameful shameless shaming shanghai shaped sharks sharon
shattered shave shaving shaw sheer sheerans sheesh sheets sheffield shelling shelter shenanigans shepard shhh
shia shields shifted shifts shill shiny shippuden shithole shitpost shitposting shitposts shitting shockingly
shocks shoeless shook shootout shoppers shotgun shotton shoulda shoulders shouting shoutout shouts shove
shovel showering showtime shred shrek shreya shrimp shutting siberia sibling sidebar sideline sideways sidney
siege signal signals simcity similarities similarity similarly simone simpson sims simultaneously sincere
singers sinking sins sitcom siva sixth sjp sjw skating skeptical sketch sketchy skewed skies skipping skull
skulls skyfall skyline skyrim slackers slammed slander slang slaughtered slave slavery slaves sled sleeps
sleeve slice slightest slim slingers slip slipped slips sloppy slower slump slurs slut smack smalls smartest
smartphones smartwatch smb smelling smelly smfh smoked smokes snacks snag snapped snaps sneaking sniff
snowflake snowflakes snowman snsd snubbed snuggle soaked soaking soap soaring sob sobbing socialists
sociopath sock soda sofa softball soggy soil sole solely solidarity solutions solves somebodys songwriter
soooooo sopa sophomore sophos sorrow sorta sos sought soundboard sour southpaw southside sp spa spaghetti
spamming sparks spc specialist specs spectacular spectrum speechless spelled spicy spiderman spiders spine
spirits spit spite splits splitting sponsor sponsoring sponsors spoon sportscenter spouse spray spy squeeze
squirrel sr srsly ss4 stabbed stability stacked staged stairs stakes stalker stalking stamp stamps standings
stanford stanley stans staples stardust stared statistic statistical staunton steak steals stein stem
stephanie stepping stereotypical stevens stew sticker stickers sticking stink stinks stinky stir stitches
stlcards stockholm stocking stomping storage storms storyline storytelling strain straits stranded strangely
strap strategic streamed streep stressed stressful stressing strictly strikeout strikeouts strikers stripper
strive strokes stroll struggled stud stumbled stump stunned stupidest stupidly stylish stylus su subbed
subjective submission subscribed subscribers subscription suburban succeed succeeded sucker suckers sued
suffered suffers sufficient suggested suicide suing summary summit sums sundae sung sunglasses sunnybank
sunrise sup superego superhero superman supernatural suplex supplement surge surreal surrender surrendered
surrounded surrounding survivors sushi suspected suspects suspend suspicions sustainable suzanne sw swag
swallow swamp swan sweater sweating sweats sweatshirt swedish sweeter sweetest sweetheart sweetie sweets swfc
swifts swindell swings swiss switching switzerland sword swore swt sxsw symbol symptom sync syngenta syracuse
syriza syrup tables tablets tabs tad tail taipei takeaway takeover takin taks talents tallahassee tally tame
tanked tanking tans tapes tara targeted targeting tarheels tasted tasting tattooed tattoos taxed taxi taylors
tayside tbf tc tds teamed teamfollowback teaming teammate teaparty tearing teenagers teengirl teens tees tele
telephone telly temp tempe temperature temporarily tempted tender tends tension tent tenure tequila terminal
terrific testimony tfw thai thalia thanking thankyou theatres thee theforceawakens theft theirs theo therell
thfc thi thief thingy thinkin thirty thorough thoroughly thou thoughtful thrash threaten threes threesome
thresholds thrill throat throats thsk thu thumb thunderbolt ticketek tickle tiebreak tiffany timed timeless
timmons timmonsville tims tin tipped tipping tirade tire tires tiring tis tissue titled tj tko tlj tm tmh
tmrw tn tnf tobacco toby toes tohoku tok tokyo tolerance toll tomato tommy tools toon tooth toothpaste
topdawgent topical topped tor tore tornado torres torture tossed tot touches touchwiz tougher toughest
tourism tourists towel toys tp trades trafford trailers trailing trails trainer trains trainwreck traitor
traits transfers transgender transition transphobic transport transportation trapped treason treasure
tremendous trendy trent tressa tri trials tribe tricks trifecta triggering trillion trim trina trinity trio
tripping trivial troop trunk trustworthy tryin trynna ts tsa tshirt tt tub tuck tudou tue tuf tulo tulowitzki
tuning tunnel turd turf turin turkeys turnover turnovers turnt turtles tutorial tvs twas twelve twickers
typing typo tyranny uc uefa ufc189 ufc195 uga uhh uhhhh uhuru ukips ukraine ultimately ultron umbc umbrella
ummm unacceptable unarmed unattractive unbroken uncommon unconditional unconscious unconstitutional undecided
undefeated underage undergrad underground underneath understands undertakers underway underwood underworld
uneducated unemployment unethical unfollow unfollowed unforgettable unheard unhinged unicorn unicorns
uniforms unintentional unions unis unite uniteds units unity unlock unlocked unmentionables unnatural
unofficially unpacked unrealistic unreasonable unrelated unsure unto untouchable untrue unveils upa updating
upfront uplifting uprising upsets upstairs uranium urge usage usc uspga usps ut utc uva vaccinate vaccinated
vaccine validation vanity vans vanuatu varitek vaseline vast vault vcu vegetarian vehicles veins velvet
vendor venezuela venicebeach vent venture verbal verdict verge vernau vernon verona versa verses vessel vet
veterans veto vets vh1 viable vic vick vicki victoria victorious vietnam viking villages vince vinci vine
vines vinyasa violating violation virginity virgins virgo visitors vista vital vocabulary voiced voices void
vol vol1 volare volstead volunteers vomit voodoo votejkt48id vr vt wack wacky wade waffle wages wailers
waitress waits wale walkoff walnut walsh wanderers wap wardrobe warfare warmer warmth warn warner warns
warrior wary washing watchin watchmans waterloo watney watson waved waverly waves waving wax wbb wbo wc wead
weaker weakness webcast webinar websites weddings weds weeb weeping weights weirder weirdest weirdly weirdo
welcomed welcomes welsh wen wenger wes westboro wgc wha whale whataboutism whatd wheels whereas whew whiskey
whistling whites whoop whore whores whove whyd widely wiener wifey wiggins wii wikileaks wilkes willard
willfully willingly willis wilshere wilt winding windows10 winds windshield windsor winger wingers wink
winnipeg wiped wished withdrawal witnessing witsel witty wiunion wiz wizard wk wknd wld wo woes woken womb
wonderland wonders wooo woooosh woosh woot worded worldstarhiphop woulda wound wounded wounds wppi wraps
wrestle wrist writings wsh wth wto wu wud wut wv ww2 wwebattleground wwenetwork wweraw wwes wwf x1 xfactor xl
xp xxxx yakubtohang yang yankee yas yawn yd yds yearbook yearly yelled yemen yer yerba yesssss yesterdays
ying yknow yoko yonghwa youngsters yourselves yt yu yuck yummy zach zachary zack zap zaza zelda zen zeppelin
ziggler zion zionist zlatans zones zs zuckerman zulu`,
  14: `007 100k 100s 103 111 121 12am 134 135 1400 145 149 155 157 1600 190 191 193 194 1945 1958 1959 1968 1972
1973 1979 1981 1990 1991 1998 1b 1fm 1m 1v1 2000s 202 205 252 275 2b 2c 2gb 2h 2k15 2m 2ne1 2night 2nite 3000
333 35am 365 3k 3m 3rds 3v3 4000 404 40k 40th 45am 500th 53rd 58th 5a 5c 5h 5monthswithoutzayn 5p 649 666
69th 6c 700 70th 71 73 730 79 7c 808s 83 855 8m 999 aaaaaand aacta aapl abandon abandonment abcs abdul abel
abhorrent abilities abort abreu abrupt abyss academic accommodate accordingly accounting accusations
accustomed achievements achilles acknowledging acne activate ada addictive additions ade adeles adha adjust
admirable admission admissions adopting adorbs adrenaline adulthood advances advantages adventures advertised
advertisement advices adviser ae aerial aesthetic afcon afcs affection affirmative affordable afghanistan
afternoons aggressively agreements ahahaha ahl aided aides aiding airborne airline airlines airpods airports
airstrikes aisle akin aks ala albany albert alberta albuquerque alcs alexa algebra algorithm aligned aligning
alleges allergy allie alligator allstars alphabet alps alrdy alter alumni amaze ambien ambitions ambulance
amigo amiibo amin amnesty amorphis amped amphitheatre ample anaconda anaheim analysts anarchism anecdote anew
angles angrily annie annoyingly antibiotics anticipating antisocial antivaxxers antman apartments ape api
apologised apologizing apostolic appealing appetite applewatch applicants approximately aquarium arabian
arbys arcade architecture archive archives archuleta arctic arda argh ark arkham arlington arrests arrogance
arsene artistic artwork arvo asad asg ashe asheville assam assassin assassination assemble asshat assumes
assumptions astronaut atlas atrocity att attached attachment attendant attendees attribute attributed au
auckland audiobook auditions audrey aunts aussies authoritarianism autobiography autograph automotive
autonomy avant avg avocado avoids avrils aways axis azealia b1g bacca backfired backlash backseat backward
backyard baddest baffling bah bahaha bahrain bailed bales ballgame ballon balloons bamboozled bananas
bandwagon bane bangin bangkok banker bankruptcy banning bantz baptism barbara barbecue barber barbz barcas
barclays barcode barf barnet barrels barrett barrier barring barstool barton baru basing bathing batters
battling bball bbc4 bbcqt bbn bd beaches beaming bearable beardown bec beckhams beds bedside begged beginner
begone behold belgian belle belligerent belonged belting beltran benched bends beneath benjamin benjamins
berlusconi bestest beth bethe bethere bethlehem betray beverage beyday bf4 bhai bi0 biases bidens bids biform
bigdata bigoted bigots biker billboards billie binary binder binged bipartite biscuits bison bitching bitten
bizikent bizitalk blackberry blackmail blades blanchetts blasted blazers blazing blend blinked blizzard
blockade blondes bloom bloomberg bluetooth bluff blunder blurred bmi bo3 bo4 boa boast boats bobcats bobs
boggling bogo boiii boks bollocks bollywood bonds boneless bonfire boob boobies booing bookies bookings
bookstore boomer boomers booming boondock booo boosted bootleg boredom bos bothering bottoms boulder bouncing
bounds bourbon bouta bowed bowen bowls boxset boyd boyle bracelets bradford braids brainwashing brass breach
breaux brendan brent bribe bridesmaids bridges bridgestone bridgewater bridging briefing brigaded brighten
brightened brightest brightly brilliance britneys broadcasters broader broccoli bronco bronx brow brownie
brows brutality brutally btc btr bu bubbles buddha buds buffett bugged buggers bugging builder builds buildup
bumgarner bumping bumps bundesliga bunk bunny burial burner burritos burton buses bushes businessman butcher
buttons buyer bw bystander cabbage cad caddie calculated calculator calender calhoun calibraksaep calum
cameraman cameroun camo campers canary canberra canceling cancerous candidacy candlelight canvas cao capcom
capellos captains captivating capture captured carded cargo carmel carnage carpi carts carving casinos castro
casuals categories cater catering cathedral catholicism cattle cav cavani caveat cbd ccp cease ceased cecil
cedar celebs cellphone cellular cemetery cenation censored censorship centralized centrism ceremonies cesaro
cest chadian chadli chainsaw chalk chandler char characteristic charging chased chats cheapest checkers
cheerleader cheerleaders cheesecake cheesy chefs cheney chennai cheque chet chicagos chickens childcare
chilled chilli chilly chipotle chloe chop chorus chrisevans chrissy christening christine chubby chucking
chuckled chunji chunks churches cia cider cigars cimb cinco cincy cinderella circa circuits circulation
circumstance citation cited citiez civic civilization civilized claire clapping claps clarified clarity
classified clause claw cle cleaner cleavage clicks clifford climbed clintons clocked closures clowns clues
cmas cnbc cnis cnns coachella cock cocky coco coconut codes coffees coherent coincidental colberts colby
colder collapsed collapsing collusion colombian comb combos comedians commanders commandment commenter
comming commissioner commited commitments commits commonly communal como compassionate compelled compilation
complains compliance complications complicit compliments comply comprehension comprehensive concentration
conception concepts concise conclusions concur condemned condemning conditioning conducted conf confederate
conferences confess confidential conflicted confronts cong congressman conjure connotative conscience
consensus consenting conservatism constructive consume consumed contacted contagious container contemplating
contestant continually continuously contractors contradictory contribute contributed contributions
controllers convenience converting convey convict conviction cooks cooperate cooperation copied coppa copped
copying corey cornwall corny corps corrects cosmic cosmos cotchery counselor counties countrys covert
covington coyote cr7 crabtree cracker craigslist cramps crashers crashes crass crave creature creek creeper
creme crickets crimson cringing crippling crisp crispy cristiano crit criticizing crocodile crocs croke
crosspost crow crowder crucified crude cruelty crusaders crust crybaby csrracing ctv cubbies cuck cud cuddled
cuddling cupcakes curfew curls cursive curt curtain curve custody cuteness cuties cv cy cycles cz czech d2
daddys dae dagger dakota dale damian damning dancers dani dante daredevil darien darth das dats daydream
daytime dayum db dbacks dbs deactivate deadass deadman dealers dearborn deathly debatable debbie decapitated
decay deceptive decks declaration declining decorate decoration ded dedicate dedicating deen deepest deets
defenses deficit definately defined definetly definitive definitly degea degenerate delegation delevingne
deliberate dell delmar demanded demographic demonstration demos dempsey denali dental deodorant departments
deplorable deport deportation deposit deprecating deprived derry designated designers designing desires
despicable despises destined destroys determination determines developing developments devo devoid devoted
devout dey dfs dfw dhs dia diabetic diamondbacks diamonds diane diapers diazepam dichotomous dicked dickhead
dickinson dictate diff differ digestive digit digitally digits dignity digs dime diner dinger dino dio
dipshit disadvantaged disagreeing disagreement discard discomfort discounts discourse discriminated
disgraceful disguise dishonesty dislikes dislocated dislocating dismiss dispatch disposable dispute
disqualified disrespected dissed distich distinct distinguished distribution disturbed ditched ditching div
diverse diving dlo dmc dmg dmv doctorwho doctrine dodge dodges dodging doe doggs dogma doink doj dolls dolph
domain dominos donaldtrump donated doritos dorm doses dota dow downed downing downplay downright downstairs
downtime drain drained drakes dramatically drastically dreaded dreamt dreamy drenched dribble drill drool
drooling droppin drying dsa dte dub dubious dubs duchess dudleys duel duff dug dugout dummy dumping dumps dun
duncan dunked dunks dunnes duped durant durham durr dusty dv dvds dx dyad earns earths eatin eaton eb econ
econokit ecstatic ect edchat edged edibles edits edm edsheeran educating ee eerie eff efficiency efficiently
effin effing eggplant ehh ehhh eibar eiffel ej ejection ek elder elderly electronic element elements elephant
elites elle elliot elliott emabiggestfans1d emas embedded emblem emerged emphasize employers employment
empowered empowerment enabled enchanted encounters endearing endgame endings endorse endorses endorsing
enforcement enforcing engaging engvswi enhanced enlighten enlightened enriched ensemble enslave entertainer
enthusiastic entourage entrepreneurs environmental envoy epps equity erase erased ergo eriksen erin errr
escalate esports essays essex eth ethical etnz eugene euphemism europes eurosceptic evenings evens eventful
eventual every1 evicted evidently evolve evolved eww exceed excel exceptionally exchanges excluding executing
executives exempt exercises exes exp expanding expenses experimental expertise expires explicit explicitly
exploited exploiting exploration exposing expressing extending extends extinction eyebrow eyed eyelashes f5
facade facepalm facetime facetious factories faded faithful faking falcao falsely famer familys fanboy
fancies fangirl fantasyfootball faq farage farley farthest farts fashioned faslane fastball fatale fathom
fatter faults faux faves favorable favoring favorited favoured favourites fax faze fcblive fcc fcking
feasible featherweight fedex fein felony femme fergie ferguson fhd fiber fibre fictional fielder fiend
fifteen fillers fined fingerscrossed finnish fiona firefly firmly fiscal fished fishy fitz fixes fk fkn
flamed flashes flashing flashlight flats flaws fled flee fleek fling flipping flock flotus fluent flushed
focuses foe foil folding follower fooling foolish foolishness footballers footballs forbes forcefriday
foreconscious forensic foresee foresight forex forgets forgiven forgiveness forgiving forks formation
formidable fortunate forza fouled founded founders foundry fountain fowler foxnews fraction framed frames
frances franchises fred freddy freebies frees frequent friendships frigging frisco fro frogs frontier frown
fs fsu fts fucken fucker fulham funfact funky furthest fuss fuuuuck fwd fwiw gabe gadgets gaff gah gall
gallows gambit gambling gangs gaps gardening gator gauge gavin gdp gds gears geek gej gel gems genders
generate generating genetic genetics genitals genoa genres gents gerrard getafe ghana ghavami ghostbusters
ghoul gi gifted giggles giggling gil gilbert ginger git givenchy gk gl glam glimpse glitch glitter glowing
glued gluten gmos gna goa goaltender goblin goeagles gofundme golds golfers gong goo goodtimes goofed goooo
gops gorilla goth goto gots governance gown gr grabbing gracious gradually graduates grain gram grandfather
grandstand grassroots gratitude graves graveyard gravity gravy grease greeces greed greeted grit gritty
grizzlies groan groaned groceries groin groove grossing groves gruesome gsaw gso gu guarantees guardiola
guccis guerra guides guild guinness guise gunned gurl gusto gymnastics gypsy habs hacker hacks haircuts hairy
halamadrid halep halifax hallmark hallway hamels hamster handheld handicapped handset hanley hannah hannibals
hannity happend happybirthdayprincegeorge har harbaugh harbor harley harmed harmless harms harrisons hartford
hashtags hastings hatch hatchet hatha haunt hawaiian hay hayes hazy hdnet headies headliner headshot healed
heals heap heaps heartbeat heath hebrew hectic hehehehe helm helmets helper hemsworth henderson herman hermes
heroic hershey hesitant hezbollah hibs highkey highways hilary hints historically hittin hiya hk hl hoarding
hobbies hobbit hodgson hoff hoh holders holla hols homage homeland homophobia homosexuality honeymoon
honorable hooker hookup hoot hopeless hopped hopping hormone horrors horseracing hospitalized hotspur
housewives houstons hover howards howling hrc htc hu hugh humiliation humility humming humorous hunters
hurrraaaaah hustles hyatt hybrids hysteria iain iam iamcait ic icu idaho idek idiocy idiotic idle idols ids
ignition ignores ikea ikeme iker illegitimate illuminati imho imminent immune impatient imply import
importantly impose impressions imprisoned improves impulse in2 incidents inclined inclusion incompatible
inconclusive inconvenient increasingly incumbent ind indias indicative indicator indicted indirectly
indoctrinated induced indulge inexpressibles infant infantry infected infects inferior infield infinitely
inflammation influenced informal infosec infrastructure ingredients inherent initiated inject innocence
innovate insecurities inserted insights insist inspires instance instincts institute institutions instructed
instructions insurgents integrated intellectually intensifies intensity intentions interactive interface
interior intermission intermittent intern internally internationals internetradio interprets intersection
interstate intimidate intimidated intimidating intl intp introduction intros intuc intuitive invalid invasive
invent inventory investments invincible ion ipa iph0ne iphone5 ir ironmaiden irrationally irresponsible
irritated irritates irruptive islamabad islamists iso italia italys itching itchy itweetfeeds ivy ja jabba
jag jakarta janitor jared jd je jedi jeezy jello jenkins jenna jenson jerricho jessie jew jfc jfk jg ji
jihadi jivatma jokingly jolly jordans joys jp jpmorgan js judaism jude judgemental judiciary judo julia jumbo
justsaying juul kai kalams kangaroo karate karim kathie katrina kaya kayla kazakhstan kbs kd ke keller kenney
keshi kettle keylor kg khalifa khawarij khl kickers kiddo kiddos kikwang killings kimoji kims kingston kinks
kip kitties kiwi kkk km kms knackered knot koch kohlschreiber kombat konta kos kraft kristen ksu kuala
kurtcobain kylies labeled labeling labels labours lac lackluster lacy lag lagos lambeau lambert lamela lamp
lancaster landco landscape landslide lanka lantern lastnight lateshow latin laughable layers layup lazarus ld
leadoff leans leash lebanon lectures leeches leftover legalize legazpi legislators lena lend leos leprechaun
lest lester letran leveon leverage levy lexi libertarians libido libtard licence licensed licking lifelong
lifespan lighten lighting lightweight lima limb lime limiting lineman liner liners linkage linkedin linkin
linsanity lipstick literacy literary lithium lmfaoooo ln lo lobster lockdown lockout lockup loco logged
lollipop lololol lols lolz loner longtime lonny loo looool loooool looooong looper looted lotr lotus louder
lounges lovelies lowe lows lpc ls luckiest lucrative lucy ludicrous luffy luggage luis lukes lullaby lumpur
lunatic lunches lung lure lust lv lyon macbook machines macys maddie maddow madeofblack magazines magnitude
mags mails maine mains majestic makeamericagreatagain malice malls manchesters mane mango maniac manic
manifesto manipulated manor manson manual manually manuel manufacture maple marc margaritas marilyn marina
marines marino marker marleys marlins marshal martins martyr marvin mascherano masculine mash mashed mashup
massachusetts massively mastered mata matchups maternal mathieu mattresses matty mayer mayve mayweatherberto
mb mccain mccoy mcds mcgregors mcguinness mcmahon mcpe mdma meadows meangirls meats mechanism meddling
medicaid medicare medication mediocrity meee meeee meisha melee mellow meltdowns memoirs mena menace
merchandise merica merits mermaid merson messaging messes messiah metaphor metaphorical methinks methods mfs
mga mgsv mich michaeljackson mickey micro microphone microsd microwave mics middleton midweek mikey milky
millennium millionaires mindfulness mindless minimal mining minion minors miranda mis misconceptions
miserably misguided misogynistic missile misstep mistaking mistress misty misuse miyagi mlms mmmmm mntwins
mocha mocking moderating moderation moderators modes mofo moines monaco monarchy monitoring monologue
montgomery moody morbid mori morn morocco mortified moscow mosques mosquito moss motivating motivational
motive motog motorcycle mou mouths moyes mph msn mtg mtp mtvstarof2015 mu mueller muhammadu mulcair multiply
mummy munch munchak municipal murderer murdochs murrayfield musher musician muster mutiny mutually mw3
myspace n1 n97 nagging naivety namaste nancy naps narcissist narcissistic narrowed natal natalie nate nathan
nationalherald nationalheraldcase nationalhotdogday nationalicecreamday nationalism nationalists natl naw
nazism nbas nbcs nbd nearest needy negotiated negotiation neocons nepal nerds nerdy nerfed nes ness
neutrality neverland newman newsroom newton nfls nga niceguys nickelodeon nicknames nicks nicotine nifty nig
nigel nigerians nigh nightofchampions njie nk noc nom noms nonexistent noone nooo nooooo nooooooo noped
normie normies norms northeast notable notched nothin nothings noticing notifs notredame nottingham noun
novels nows nowt nowwatching npr nrl nsn nsw nts nu nudes nun nutjob nutshell nx nyj obesity obey obj
objection objects obligated obligation obs obscure observed observers occasional occasions occupation
occupied ocd oconnor ocs od odyssey offence offerings offset offside ogt ogts ohhellno ohnobriana oj okcupid
olicity omarion omelette oml oneil oneself onions onward ooo ooof openings opposes opposites oppressed
oppressive opt optimist optimus ora oranges oreilly organisation organise organizations organize organizers
ortons osaka oshea otd otramontreal outbreak outcomes outdated outlaw output outsold ovation overcoming
overdose overestimate overhead overlap overpaid overreacting overshadowed overthink overweight overwhelmed oy
oz ozil pacino packaging packard pag paige painfully painters paintings paints pajamas pala palins pandering
panicked panorama pant pap paparazzi papi paralyzed paranormal pardew pardon parental parish parlay parlor
parrot partial participants participated pas paso passages passenger passport pastors patiently patriot
patriotic patrol patti pauls paused paved paws payed payer paypal paywall pbbunlimited pbr pdt peacefully
peculiar pedantic pedestrians pedophilia peg pelvic penalties pending penetration pension percy perez perf
perfectcain performer perfume permit persian personnel pesky pessimistic peta petting petulant pew pgs
phablet phenomenon philippine phrasing phuket pickle picky pictured picturing pier pies pigeons pikachu
pilates pillars pillows pineapple pinky pins pints pipeline pipers pissy pistol pitchers pjanic placement
placenta plains planner plat plausible playa playbook playboy playful playhouse playlists pleaded pledged
plotting plugs plurality pluto pnc podium poems pointe pointer poise poised poisoning poisonous policing
politico pollution polos polygon pond pong poof pooh poppy porno pornstar portable portions portrayal
portsmouth poser positioning positively poss pour poured pout pov powell powerhouse pple ppr practiced
praising precise predicting prefers prejudice premature premise preschool presleys presser presses prestige
prestigious presumably presume pretends pretentious pretzel prevalent prevention priced priests primed
primedayfail primer princegeorge printed printer prints prius privileged proactive problematic processed
processes processing procreate producing productivity prof profanity profession professors profitable
profound profoundly programmes programming progression projected projections prominent promos promoter
promotional promotions prop propel prophecy proportion proposals proposes proposing prosecute prosecuted
prosperity prosthetic prostitutes protective protector protocol providence provider psalm psat pssa psu psy
psych psychological psychologist ptv pu publish publishing pudding puff pumpkins pumps punchline pune pupper
puppets purchasing purged purposeful purposefully pursuit pushes pvp q1 qaeda qcx qingdao qualifications
qualifiers qualities quantity quarterfinals queensland queer quicker quid quo r1 r2 rabid radar rafael rag
raids rajab rallying ramblings ramdev ramen ramifications randall rang ranting rants rapes rapids rapping
rascal ratchet ratio raven raymond rbs rdj reactionary realm realtalk reaper rear reassuring rebuilding
rebuttal recalls receipt recess recession recognise recognizes reconciliation recovers recreate recruiter
recruits recycle redeem redeeming redemption reducing reel reelection reevaluate referred refrain refresh
refuge refugeeswelcome refusal reg reggae regimes regretted regulars regulated regulation rejoice rekt
relates relaxation relegated relegation reliever relieving relish remainers remarkably remaster remorse
removes renaissance renamed rendered rendering rendon renew renewal renewing rental renting repair repent
repercussions replays reposting reppin reproduce reputation requesting requirements rescued researchers
researching resemblance residence residency resigns resist resistant resisting respectable respectful
respecting respective restart restore restraining restraint restrict restricted resulted retailers retained
retains retake retaliation retards revamp revenue revert revision revival revoke revolt revolves rewarding
rewatched rework rfa rg rg3 rhetoric rhetorical rhode rhyme rib richmond ridden riders rift rightful
rightfully rinaldi ringer ripoff rips risen risked ritual rizzo rnd ro roasts robbery rochester roller romans
romneys ronald rooftop rookies roomie rooted ropes rotherham rotting roughly rounding rowling rows royalty
rpg rting rts rubbing rulings rumoured runaway rupert russians rust rutgers rva rwc ryback s1 s2 saad
sacrificing saddle saf sahara sakura salsa salutes samajwadi sams sana sandals sandra sank santiago saratoga
satanic satisfy sauna saver saviour scammed scamming scarier scheming scholar scholars scholarship schooled
schwarber scientology scooter scorched scorching scorers scorpion scotch scrape scrapped scratched scratches
screenshotted scripts scrolled scrub scrum sctop10 scudetto scumbags seas seating seb seconded secrecy
sectarian sections securing seeks seizure selfless seller sellers semitic senseless sequels sesh settlement
seusss severely severity shadowy shaky shalom shambles shamed shane sharpes shaun shawty shazam shd sheens
sheff shekau shelli sheltered sheriff sheskindahotvma shhhh shifting shinning shinobi shirtless shivers shld
shocker shores shortstop shorty showcasing showers showgirls showings shrink shrooms shrug shud sickest
sickness sidewalk sierra sighs signaling significance signings silently silicon silk silvio simpler simpsons
sinead singh sinister sinn sip sipping sixers sizes sj sjws skater skeleton skilled skinned skinner skit
skits skool skye skyping sl slab slack slams slapped slapping slaps slash slate slated slaughter slay slayed
slaying sleeper sleepover slick slid slides slime slipknot slippery slipping slit slogan slowing slug slum
slur sly smacked smallest smdh smear smiled smite smokin smoothie smoothly sn snakes snapshot snatch sneeze
snes sniffing snorting snsds snuck soak soc socialmedia sodas solving some1 somethin sonny sophomores
soulless sounding soundtracks sovereign soviet sparked spear spears specialists specially specified speculate
speculating speeches speedy sperm spewing spike spiked spill spilled spinach spins spitting splurge spokesman
spongebob spontaneous sportscaster spouting spraying spreads spree spur sql squat sri srs sry ssd stabbing
stacey stacks stacy staffers stages stains stake stale stall stamkos stamped stampede stark starred startup
starve stash stations statist statistically stds stealth steamed steaming steele steer steph sth sticky stiff
stimulating stimulus stint stl stomp stoned stove strait strangest strategies stratford strawman stray
streams strengthen stretched stretching strict striped stripped structure strut stubborn studied stuns
subconscious subjected subjects subliminal submissions subsidies substance suburbs succeeding suited summed
sundayfunday sunk supermarket supper supplies suppress supremacists suprise suprised surf surgeon surpass
surround survives surviving susan suspense suspicious sustained suv svu swans swapped swearing swears sweeney
sweepstakes swipe swollen swoon sworn symbolic syrians syt sytycd szczesny t2 t20 tackles tacky tactic
tactical tactics tagging tags tahiti taifa tainted taj takers talaga tales tantrum taping tapped tapping
taunt taxpayers tay taylorswift tayyip tba tbc tbs tca tcas tcu tde teaches teased teasing technique tekken
telecast telegraph teleport televised teller temper temperatures template tenant tenants tendencies tens
tense tenth terminology terrace tesla testicles testify tex textbook texture tgit thang thatcher thay
theatrical thems theology thesaurus thicc thigh thisll thiss thnx thompson thot thots thr threatens thrive
thro throwin thugs thumbs thyroid tick tidal tiff tilt tits titus tkam tlc tmr tmz tna toad toads tob toddy
tofu tolerant tomlinson tommorrow toms tones toonami toothbrush topless toppings tori tortured totalitarian
touche touchy toupee tourist tow towers towing toxicity tpab tr trace tractor trader traditions trae
trafalgar trait trampled transaction transactions transcript transferred transformed transformers transparent
transphobia traps trauma traveled travesty travolta trayce tread treble tremendously trench tres trevor
tribal tribes tributes tricked tricking tripped trippy tristan triumph trope trophies tropical troubled
trousers tru truce trudeau truely trump2016 trusted tryed tryouts tsiprass tsm tsunami tu tuition tummy tupac
turbo turds turiaf turnup turtle tux twain tweak twilights twitterverse txt u2ietour uab uae uan ubi ucf
uconn ufc193 ufcs ugliest uhm uks ull ulster ult unanswered unaware unbalanced unbearable unbeaten
unbelievably unbiased unborn uncertain unchanged unclear uncles uncontrollably uncool undeniably undercard
undercover underdog undermine undertaken underwater underweight undone undoubtedly unfamiliar unfit unfunny
unhelpful uninformed unintended uniteblue unlawful unleash unleashed unload unlocking unlv unmasked
unnecessarily unpredictable unreleased unsee unsettling unsolicited unstoppable unwanted unwarranted
unwatchable upbeat updoot updoots upheld uphill uploading upstate upto uptown upvoting urged urgency urges
urijah urine url usaid usain usb usher uwu vaccination vaccinations vader vaguely valued valve vampires
vancouvers vanguard vanished vaping varoufakis varsity vatican vaxxer ve veganism vegans vegetables veggie
veggies vehicular veil vendors venom venting venues verify vested vests vevo vhs vi viability vicious
videogames videomtv2015 viewed viewpoint ville viral virtually virtue visibility visitor vitamins viva vogue
voicemail vols voluntarily voluntary volvo vomiting vpn vpr vu vuitton waaaaay wagon wahlberg wakes wal
walcott walker16 wana wank wanker wankers wannabe warlord warped watered waterfront watermelon waters watkins
wavy waxed wb wbc wbu wbz wcc weakened weakest wealthy wearable wearables weary weave webradio weep weezer
weighs weirdness welcoming wellington wendy werth whatcha whatnot whens whichever whine whiny whipped whips
whisky whispers whistle whitney whod wholeheartedly wholl whoo wider widespread widow wield wigan wiiu
wildcard wildest wildlife willian wilsons wimbledon wimp winded windows10fail windy winnings wirecall wired
wireless wisconsins wishful wishlist withdraw withdrawals witnesses witten wks wku wm wobble woodstock
woodward woody woof wooooo wooosh woop worm worms worthwhile wp wrapping wrath wrecked wrecks wrench wrists
wronged wt wwii www wyatts xanax xb1 xbone xboxone xiaomi xox xoxox xperia yaaay yaay yakubdebate
yakubverdict yale yanks yayyy yeahhhh yelp yesss yessss yin yippee ylianna yobe yoghurt yoo yous youtuber
youtubers youtubes ys ytv z5 zaterdag zebra ziam zionists zoe zoom zoomed`,
}
