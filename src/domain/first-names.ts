/**
 * First names that are common in the United Kingdom, of many origins, without accents: our own compilation of
 * common knowledge, from no register. Names that are far more often a place, a surname or a word are left out.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aanya aarav aaron aayan abbie abby abdul abdullah abdulrahman abel abena abeni abid abigail
  abimbola abiodun abraham abu achol ada adaeze adaku adam adanna adebayo adel adele adeola adil aditi
  aditya adnan adrian adriana adwoa afia afsana afshan agata agatha agnes agnieszka ahlam ahmad ahmed ahsan
  aida aidan aiden aileen ailsa aimee aisha aishah aisling ajay ajit akanksha akash akeem akira akosua
  akshay akua alan alana alannah alannis alasdair alastair albert alberto aled alejandro aleksander
  aleksandra alem alena alessandra alessandro alex alexa alexander alexandra alexandre alexandria alexia
  alexis alfie alfonso alfred alfredo algernon ali alice alicia alicja alina alisa alisha alison alistair
  aliyah aliza alkesh allan allen alma aloysius alpa althea alun alva alvin alwyn alyssa amaan amaka amal
  amalia amanda amandeep amar amara amare amarjit amber ambreen ambrose ameera amelia amelie amin amina
  amir amira amirah amit amita ammar amrit amrita amritpal amy ana anand ananya anastasia anaya andre
  andrea andreas andrei andrew andrzej andy aneel aneesa anesu aneta aneurin angela angelica angelina angie
  angus anh ania aniela anil anisa anisha anita aniyah anjali anjum ankit anmol ann anna annabel annabelle
  annalise anne annette annie annika anoop anoushka ansar ansel ansh anthea anthonia anthony antoine anton
  antonia antonio antony anum anushka anwar anwen anya aparna apinya aqsa arabella arash archana archibald
  archie areeba areej aretha aria arian ariana ariel arif arisha arissa ariyan arjun arlo armaan arman
  armando armin arnav arnold aroha aron arooj aroosa arpita arran arshad artem arthur artur arun arvind
  arwel arwen arya asad asante asha ashanti asher ashfaq ashish ashleigh ashley ashlyn ashok ashraf asif
  asim asiya asma asmaa asmara assia astrid athena atia atif aubrey audrey augusta augustus aurelia aurora
  austin ava avery avni avril ayaan ayan ayat ayesha ayisha ayla ayo ayodele ayomide ayra aysha ayush azad
  azeem azhar azim aziz azra babajide babatunde balbir baldev baljeet baljinder baljit balraj balwinder
  barbara barnaby barney barry bartek bartholomew bartosz basil batoul beata beatrice beatrix becca beckett
  becky beena belinda bella ben benedict benjamin bennett benny berat bernadette bernard bernice bertha
  bertie bertram beryl bess bessie beth bethan bethany bettina betty beverley beverly bhavesh bhavin bhavna
  bhupinder bianca bilal bilkis billie billy bimal bina bindu binita binyamin birgit bjorn blaise blanche
  blodwen bob bobbie bobby bogdan bojan bolaji bolanle bonnie boris borys bozena brad bradley brandon
  branwen breda brenda brendan brendon brent brett brian briana brianna brid bridget bridie brigid bronagh
  bronte bronwen bronwyn bruno bryan bryce bryn bryony burak bushra byron caden cai caitlin caitlyn caleb
  callie callum calum calvin cameron camilla camille candice caoimhe cara caradoc carina carl carla carlo
  carlos carlota carlton carly carmel carmen carol carole carolina caroline carolyn carrie carwyn carys
  casey caspar casper cassandra cassie catalina catarina caterina cathal catherine cathryn cathy catrin
  catriona cecelia cecil cecilia cedric ceinwen celeste celestine celia celina celine cemal ceri ceridwen
  cerys chad chaim chandan chandni chandra chanel chantal chantelle charan charis charlene charles charley
  charlie charlotte charmaine chaya chelsea chelsey cherie cherry cheryl chetan cheyenne chiamaka chiara
  chidi chidiebere chidinma chika chike chima chimamanda chinedu chinonso chinwe chinyere chioma chirag
  chizoba chloe chris chrissie christabel christian christiana christina christine christopher christy
  chukwudi chukwuemeka chukwuma chyna cian ciara ciaran cihan cillian claire clara clare clarence clarissa
  claude claudette claudia claudio clayton clement clementine cleo clifford clifton clive clodagh clyde
  cody colette colin colleen colm conan connie connor conor conrad constance constantin constantine cora
  coral cordelia corey corinne cormac cornelius cosmin cosmo courtney craig cressida crispin cristian
  cristiano cristina curtis cuthbert cynthia cyril cyrus czeslaw dafydd dagmar daisy dakota dalia dalila
  daljit damian damien damilola damla damon dan dana danica daniel daniela daniele daniella danielle danilo
  danish danni danny dante danuta daphne dara darcey darcie darcy daria darius dariusz darragh darrel
  darren darryl darshan daryl dave david davina davinder dawid dawit dawn dawud daya dayo dean deandre
  deanna debbie deborah debra declan deepa deepak deepika deeqa deidre deirdre delia delilah delroy delwyn
  delyth demba demetrius demi denis denise deniz dennis denzel denzil derek dermot derrick desmond devansh
  devi devika dewi dexter deyan dhara dhruv diana diane dianne diarmuid diego dieter dilan dilip dilraj
  dilshad dilys dimitar dimitri dimitrios dina dinah dinesh diogo dion dionne dipak divya diya djamila
  dmitri dolly dolores dom dominic dominik dominika dominique dominykas don donald donna donncha donovan
  dora dorcas doreen dorian dorina dorota dorothea dorothy dougie douglas dragana drew duaa duncan dustin
  dwayne dwight dylan dympna eamon eamonn ebenezer ebru ebunoluwa eddie eden edgar edita edith edmund edna
  edoardo eduard eduardo edward edwin edwina edyta eesa efa efe efosa efua egle eifion eileen eilidh eilish
  eimear eira eirian eirlys eirwen ekaterina ekow elaheh elaina elaine eldho eleanor elektra elena eleni
  elfed elham eli elias elif elijah elin elina elinor eliot elis elisa elisabeth elise elisha eliza
  elizabeth ella elle ellen ellie elliot elliott ellis elmira elnaz elodie eloise elora elouise elroy elsa
  elsie elspeth elton eluned elvira elwyn elzbieta ember emeka emelia emeline emer emerson emil emilia
  emilio emily emina emma emmanuel emmanuella emmeline emmet emre emrys ena enid enoch enrico enrique ensar
  enya eoghan eoin ephraim erdem ergun eric erica erik erika erin erlend ernest ernestine errol erwin esha
  esi esme esmee esmeralda esperanza esra esther eszter ethan ethel etienne etta euan eugene eugenia
  eugenie eunice eva evan evangeline evangelos eve evelin evelina eveline evelyn everton evie ewa ewan
  ewelina ewen eylem ezekiel ezinne ezra fabian fabio fabrizio fadi fadumo fahad faheem fahim fahima
  fahmida faisal faith faiz faiza faizan farah fareed farha farhan farhana farida farooq farouk farrah
  farrukh farzad farzana fatema fathima fatima fatimah fatou fatoumata fatuma fay faye fearghal federica
  federico felicia felicity felipe felix fenella ferdinand fergal fergus fernanda fernando ffion fidel
  fidelma fikret filip filipa filippo filiz filomena finbar finlay finley finn finnian fintan fiona fionn
  fionnuala fiza flavia flavio fleur flora florence florentina florian floyd folake folasade fran frances
  francesca francesco francine francis francisca francisco franciszek franco francois frank frankie
  franklin frantisek fraser frazer fred freda freddie freddy frederic frederica frederick frederico
  frederik freya frida frieda fuad funda funmi funmilayo fynn gabby gabija gabor gabriel gabriela gabriele
  gabriella gabrielle gaenor gagandeep gaia gail galina ganesh gareth garfield garry garth gary gaurav
  gavin gaynor gearoid gemma genevieve geoff geoffrey george georgi georgia georgiana georgie georgina
  georgios geraint gerald geraldine gerard gerda gergely germaine gerry gertrude gethin ghada ghazala
  giacomo gian gideon giedre gifty gilbert giles gillian gina ginny gino gintaras giorgia giorgio giovanna
  giovanni girish gisela giselle gita giulia giuseppe gizem gladys glen glenda glenn glenys gloria glyn
  glynis glynn godfrey gokhan gopal goran gordon gosia govinda grace gracie graeme graham grainne grant
  grazyna greer greg gregor gregory greta gretchen griff griffith grigore grzegorz guadalupe guido
  guillaume guillermo gulnaz gulsen gulshan gunnar gunther gurbir gurdeep gurdip gurinder gurjit gurmeet
  gurmit gurnam gurpreet gursharan gurvinder gus gustav gustavo guto guy gwen gwenda gwendolen gwendoline
  gwendolyn gweneth gwenllian gwilym gwion gwyn gwyneth gwynfor gytha habib habiba habibah hadi hadiya
  hadiza hafiz hafiza hafsa hafsah haidar haider hailey hajar hajra hakan hakeem hakim halil halima halina
  hallie hamdi hameed hamid hamida hamish hamza hamzah hana hanan hania hanif haniya haniyah hanna hannah
  hannan hans hansel hardeep hardip hari harinder harini haris harish harith harjinder harjit harleen
  harley harman harold haroon harpreet harriet harry harsh harshad harshita haruka harun haruto harvey
  harvinder hasan haseeb hashim hasina hasnain hassan hassina hatice hattie havva hawa hawra haya hayden
  hayley hazel heather heba hector hedley heidi heike helen helena helene helga helin henna henri henrietta
  henrik henry henryk herbert herman hermione hetal hettie hibah hibaq hilal hilary hilda hildegard
  himanshu hina hira hiral hiroshi hiten hitesh hiu hoda hodan holly honor honora honoria hope horace
  hortense hosea hossein houda howard hubert huda hugh hughie hugo humaira humayun humphrey humza husna
  hussain huw hyacinth hywel iain ian iana ianto iaroslav ibrahim ibukun ida idris iestyn ieuan ifan
  ifeanyi ifeoma ifrah ignacio ignatius igor ihsan ikechukwu ikram ilaria ileana ilhan ilias ilona ilyas
  imaan imad iman imane imani imelda imogen imran ina inaya inderjit indira indre ines inez inga ingeborg
  ingrid inigo innes insha ioan ioana ioanna ioannis iolo iona iqbal iqra iram irena irene irfan irina iris
  irma irmina irvin irving irwin isa isaac isabel isabela isabella isabelle isadora isaiah isha ishaan
  ishaq ishmael ishrat isidore isis isla ismael ismail isobel isobelle isolde issa issac istvan ita ivan
  ivana ivaylo ivo ivor iwan iwona iza izaak izabela izzy jabari jace jacek jack jackie jacky jacob
  jacqueline jacques jacqui jada jade jaden jadwiga jagdeep jagdip jagdish jagjit jago jagoda jahid jahmal
  jaime jake jakob jakub jalal jamal jamala jameel jameela james jameson jamie jamil jamila jan jana janaki
  jane janek janet janette jani janice janine janis janusz jarek jaroslaw jarvis jasbir jasdeep jash
  jasleen jasmin jasmina jasmine jason jaspal jasper jaspreet jasraj jassim jasvinder jaswant jaswinder
  jatinder javed javeria javier jawad jaxon jay jaya jayden jayesh jayne jean jeanette jeanne jeannie jed
  jeevan jeff jefferson jeffery jeffrey jehan jelena jem jemima jemma jen jenifer jenkin jenna jennie
  jennifer jenny jens jensen jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica jessie jesus
  jethro jeyan jia jie jignesh jill jillian jim jimmy jing jiri jitendra jiya jo joan joana joanna joanne
  joao jocasta jocelyn jodi jodie jody joe joel joelle johan johann johanna johannes john johnathan johnny
  jolanta jolene jolie jon jonah jonas jonathan joni jonny jordan jorge jorja josef josefina joseph
  josephine josette josh joshua josiah josie joslyn joy joyce jozef juan juana juanita jude judi judith
  judy jules julia julian juliana julianne julie juliet juliette julio julius juma junaid june juniper
  jurgen justin justina justine justyna jyothi jyoti kaan kabir kacey kacper kadeem kaden kadija kadir kai
  kaia kaiden kailash kaine kaitlin kaitlyn kaja kajal kalina kalpana kalu kalvin kamal kamala kamaljit
  kamila kamilah kamran kanwal kapil kara karan karanjit kareem karen karim karima karin karina karishma
  karl karla karol karolina karrar karsten karthik karun karys kasey kashif kashmir kasia kasim kaspar
  katarina katarzyna kate katelyn katerina kateryna katharine katherine katheryn kathleen kathrin kathryn
  kathy katie katja katrina katrine katy katya kavita kavitha kavya kay kaya kayden kayla kaylee kayleigh
  kayode kazimierz kazuki kedar keeley keely keerthana kehinde keiko keira keiran keith kellie kelly kelsey
  kelsie kelvin kemal kemar kemi ken kenan kendra kendrick keni kenneth kenny kenton kenzie kerem keren
  kerenza kerri kerrie kerry kerstin keshav ketan kev kevin keziah khadeeja khadija khadijah khadijat
  khadra khaled khalid khalida khalil khalilah khawla khuram khushi kia kian kiana kiara kieran kieron
  kikelomo kiki kim kimberley kimberly kimi kinga kiran kirandeep kiranjit kiren kiril kirk kirsten kirstie
  kirstin kirsty kirtan kitty kizzy klara klaudia klaus kobe kofi kofo kofoworola kojo kola konrad
  konstantin konstantinos kris krish krishan krishna krishnan kristen kristian kristin kristina kristine
  kristof kristopher krisztina krupa krystal krystian krystyna krzysztof ksenia kuba kulbir kuldeep kuldip
  kuljit kulvinder kulwant kulwinder kumar kunal kunle kurt kwabena kwaku kwame kwasi kwesi kyla kylan kyle
  kylie kyra kyran kyriakos kyrylo labiba lacey lachlan ladan laiba laila laith lakshmi lalita lamar lamia
  lamin lana lance lara laraib larisa larissa larry lars lasse laszlo latasha latha latifa latifah latisha
  latoya laura laureen lauren laurence laurent lauri laurie lauryn lavinia lawrence layla layton lea leah
  leander leandro leanna leanne leela leena leib leigh leighton leila leilani lena leni lenka lennox lenny
  leo leon leona leonard leonardo leonie leonor leonora leopold leroy lesley leslie leszek leticia letitia
  lettice levi lewis lexi lexie leyan leyla leyton liam liana lianne libby lidia lidiya lila lilia lilian
  liliana lilja lillian lillie lilly lily lina linda lindsay lindsey linford linnea linus linzi lionel lisa
  lisandro lisbeth lisette liudmila livia livio liza lizzie llew llewellyn lloyd lois lola lolita lorcan
  lorena lorenzo loretta lori lorna lorraine lottie lou louie louis louisa louise lourdes luan lubna luc
  luca lucas lucia lucian luciana lucie lucien lucille lucinda lucja lucretia lucy ludmila ludo ludovic
  ludwig luigi luis luisa lukas lukasz luke lulu luqman luther luz lydia lyle lyn lynda lyndon lyndsay
  lyndsey lynette lynn lynne lynsey lyra lyudmila maab maajid maaz mabel mable maciej madalina maddie
  maddison madeleine madeline madhav madhu madiha madison mae maeve magda magdalena maggie magnus maha
  mahad mahalia maheen mahek mahendra maher mahesh mahfuz mahi mahir mahjabeen mahmood mahmoud mahmud
  mahnoor mahtab mai maia maira maire mairead mairi maisie maisy maja majid majida malachi malachy malaika
  malak malala malcolm malcom maleeha malgorzata malik malika malin mallory malorie malwina mamadou manahil
  manal manav mandeep mandy manish manisha manjeet manjinder manjit manju manjula mannat manny manoj
  manpreet mansi mansoor manuel manuela manveer maqsood mara maram marc marcel marcela marcella marcello
  marcellus marcelo marcia marcin marco marcos marcus maree marek margaret margarita margaux margery
  margherita margo margot marguerite mari maria mariah mariam mariama mariamne marian mariana marianna
  marianne maribel marie mariella marigold marija marika marilyn marina mario marion marios marisa marissa
  marius mariusz mariya marjorie mark marko markus marlen marlene marley marlon marlow marnie marsha marta
  martha martin martina martyn martyna marvin marwa marwan mary maryam maryann maryanne maryia maryla
  marzena masood masoud massimo masuma matej mateo mateus mateusz mathew mathias mathilda mathilde matilda
  matt matteo matthew matthias mattie maud maude maura maureen maurice mavis max maxim maxime maximilian
  maximo maximus maxine maxwell maya mayar maymuna maynard mayowa mayur mazen mbali medhi medina meena
  meera meg megan megha meghan mehdi mehmet mehmood mehreen mehrunisa mehtab mehul mei meinir meirion mel
  melanie melek melina melinda melisa melissa melody meltem melvin melvyn menna mercedes meredith merfyn
  meriel merlin merryn merve mervyn meryl mete mia michael michaela michal michalina michel michelangelo
  michele michelle mick mickey miguel mihaela mihai mihail mika mikael mikaela mike mikel mikhail mikolaj
  mila milad milan milana milda milena miles milica millicent millie milly milo milos milton mimi mina
  minal mindy minh minna minnie mira miranda mirela miriam mirko miro miroslav miroslaw mirza misbah mischa
  misha mitchel mitchell mitesh mitul moeed moeen moesha mohamad mohamed mohammad mohammed mohan mohib
  mohid mohinder mohini mohit mohsin moin moira moises mollie molly momina mona monica monika monique monir
  monisha montserrat morag moray morfydd morgan moriah moritz morris mortimer morwenna moses moshe mostafa
  mostofa mounir moustafa mridula muaaz muaz mubarak muhamed muhammad muhammed mujahid mukesh mukhtar
  mumtaz muna munaza munir munira murad muriel murray murtaza musa mushtaq mustafa mustapha muzammil mya
  myfanwy mykola myles myra myriam myron myrtle myung nabeel nabeela nabiha nabil nabila nadeem nadeesha
  nadia nadine nadir nadira nadiya naeem nafeesa nafisa naga naheed nahid naila nailah naima nainoa najat
  najib najma najwa nala nalini namrata nana nancy nandini nandita naoise naomi narendra naresh narges
  nargis narinder nasar naseem naseer nasima nasir nasra nasreen nasrin nasser natacha natalia natalie
  natalija natascha natasha nate nathalie nathan nathanael nathaniel navdeep naveed naveen navid navjot
  navneet navya nawal nazia nazim nazir nazma neal neboja ned neda nedim neel neelam neelima neeraj neesha
  neeta neha nehal neil nell nellie nelly nerissa nermin nerys neslihan nesrin nessa nesta nestor netta
  neville nia niall niamh nic nicholas nicholette nick nicki nicky nico nicodemus nicol nicola nicolae
  nicolas nicolau nicole nicoleta nicolette nigel nihad nihal nika nikesh nikhil nikita nikki nikola
  nikolai nikolaos nikos nila nilesh niloufar nils nilufar nimisha nimra nimrah nimrat nina niraj niran
  nirmal nirmala nisar nisha nishant nita nitesh nithya nitin nnamdi nneka noah nobuhle noel noelle noemi
  noor noora noorah nora norah norbert noreen norma norman nosheen noshin nosipho nour noura nova nuala
  nuno nura nurah nuria nusrat nyah nyasha nyla oba oberon obi obiageli obinna octavia octavian odette
  odhran ofelia oksana ola olaf olamide olavi olayinka oleg oleksandr oleksandra olena olga olive oliver
  olivia olivier ollie oluchi olufemi olumide oluwadamilola oluwaseun oluwaseyi oluwatobi oluwatosin olwen
  olwyn omar omari omer omolara omolola ondrej onur onyeka onyinye oonagh ophelia oran orhan oriana oriol
  orla orlaith orlando ornella osagie osama oscar osian oskar osman osvaldo oswald oswin otis ottilie otto
  owain owen ozan ozge ozlem pablo padraig paige palesa pallavi paloma pam pamela pandora paola paolo parag
  param paramjit paraskevi pardeep parisa parminder parth parul parveen pascal pascale pasquale pat patric
  patrice patricia patrick patrycja patryk patsy patti patty paul paula paulette paulina pauline paulo
  pavan pavel pavla pavol pawel payal pearl pearse pedram pedro peggy pelin penelope penny pepe percival
  percy perdita peregrine pernille perpetua perry petar pete peter petra petronella petros petula peyton
  phebe phil philip philippa philippe phillip phillipa philomena phineas phoebe phuong phyllis pia pierce
  pierre piers pietro pilar piotr piper pippa pixie piyush pola polly pooja poonam poorvi poppy portia
  prabhjot pradeep prakash pramod pranav prashant pratibha pratik praveen preethi preeti prem presley preya
  prisca priscilla pritam pritesh priti priya priyanka priyesh przemyslaw punam puneet purnima pushpa qadir
  qamar qasim qiang qudsia quentin quincy quinn quintin rabia rabiah rachael rachel rachelle radek radha
  radoslaw radu rae raeesa rafael rafaela rafal rafe rafferty rafi rafiq ragini ragnar rahat raheel raheela
  raheem rahel rahim rahima rahma rahul raihan raina raissa raj raja rajab rajan rajdeep rajeev rajendra
  rajesh rajinder rajiv rajni raju rajvir rajwinder rakesh ralph rama raman ramandeep ramesh ramiro ramla
  ramon ramona ramsay ramzan rana randa randall randeep randolph rani rania ranjit ranya raphael raphaela
  raquel rashad rashed rasheed rashid rashida rashidat rashmi rasmus ratna raul ravi ravinder ravneet ray
  raya rayan rayhan raymond raza razia razvan reanna rebecca rebekah reece reem reema reena reese regan
  reggie regina reginald rehan rehana rehman reilly rekha remi remy rena renars renata renate rene renee
  renuka reshma reuben revathi rex reyhan reza rhea rhett rhian rhiannon rhoda rhodri rhona rhonda rhonwen
  rhys ria riaz ricardo riccardo rich richa richard richie rick rickie ricky rico ridha ridwan rihana
  rihanna rikki riley rimsha rina rishabh rishi rita ritesh ritika ritu riya riyad rizwan rizwana roald rob
  robbie robert roberta roberto robin robyn rocco rochelle rocio rod roddy roderick rodney rodolfo rodrigo
  roger rohaan rohan rohit roisin rokas roksana roland rolf roma romain roman romana romano romeo romesh
  romilly romy ron ronak ronald ronan ronja ronnie roohi roopa rory ros rosa rosalie rosalind rosaline
  rosamund rosanna rosaria rosario roscoe rose roseanna roseanne roselyn rosemary rosetta roshan rosheen
  roshni rosie rosina rosita ross rowan rowena roxana roxanne roy roza ruairi ruari ruben ruby rudi rudolf
  rudy rufus rukaya rukayat rukhsana rukia rumana rumaysa rumi rune rupert rupinder ruqaya ruqayyah ruslan
  russ russell rusty ruta ruth ryan ryder rylan saad saba sabah sabeen sabiha sabina sabine sabir sabiya
  sabrina sachin sadaf sade sadia sadie sadiq sadiya saeed saeeda safa saffron safia safiya safiyah safwan
  sagar sahar sahara sahib sahil sahra saida saif saima saira sajad sajid sajida sajjad sakina salah salam
  saleem saleh salem salim salima salina sally salma salman salome salvador salvatore salwa sam samad samah
  saman samantha samara sameena sameer samer sami samia samina samir samira samiya sammy samreen samson
  samuel sana sanaa sandeep sandhya sandra sandro sandy sangeeta sanjana sanjay sanjeeta sanjeev sanjida
  sanna santiago santino santosh saoirse saqib sara sarabjit sarah sarai saranya saraya sarika sarina
  sarita sarmad sasha sashi saskia satinder satish satnam satpal satvinder saul savannah savita savitri
  sawsan scarlet scarlett scott seamus sean seb sebastian sebastien sedef seema sefton seher selena selim
  selin selina selma selwyn semih semra sena sennen seonaid seren serena serge sergei sergio serhat serkan
  setareh setayesh seth seun severine seyi shabana shabaz shabbir shabeena shabir shabnam shafiq shafqat
  shagufta shahana shahbaz shahd shaheed shaheen shahid shahida shahin shahnaz shahrukh shaikha shaila
  shaima shaimaa shaista shakeel shakil shakila shakir shakira shalini shamaila shamas shameem shamim
  shamima shamsa shamsul shan shana shanaya shane shanelle shania shanice shanika shaniqua shankar shannon
  shanta shantelle shanthi shanti shaquille sharif sharifa sharleen sharmila sharon sharona shashi shaun
  shauna shawn shay shayan shayla shazad shazia shazma sheba sheela sheena shehzad sheila shekhar shelby
  sheldon shelley shelly sheraz shereen sheridan sherif sherman sherri sherry sheryl shiela shilpa shimon
  shira shireen shirin shirley shiv shivam shivani shlomo shmuel shoaib shola shona shraddha shreya shruti
  shubham shukri shyam shyla sian siana sibel sibyl sid siddharth siddiq sidney sidra sidrah siegfried
  sienna sierra siew sigrid siham silas silva silvester silvia silvio simeon simi simon simona simonas
  simone simra simran simranjit sina sinead siobhain siobhan sion sioned siri sita sky skye skylar slawomir
  sloane sneha sofia sofie sofiya sohaib sohail soham sohrab solange soledad solomon soma somaya sona sonal
  sonali sonam sonia sonja sonny sonu sonya sophia sophie sophy soraya sorcha soren spencer spyros sri
  srinivas stacey stacie stacy stan stanimir stanislav stanislaw stanley stefan stefania stefano steffan
  steffi stella steph stephan stephane stephanie stephen steve steven stevie stewart stig stoyan stuart
  subhan sudha sudhir sue sufyan sukaina sukhbir sukhdeep sukhdev sukhi sukhjinder sukhjit sukhpreet
  sukhraj sukhvinder sukhwinder suki sukie sulaiman suleiman sultana suma sumaira sumaiya sumaiyah suman
  sumaya sumayyah sumera sumit sunaina sundeep sunil sunita sunny suraj suraya surekha suresh surinder
  surjit surya susan susana susanna susannah susanne sushila sushma susie suzanna suzanne suzette suzie
  suzy svetla svetlana swapna swati sybil sydney syed syeda sylvester sylvia sylvie sylwia szilvia szymon
  tabassum tabatha tabitha tadas tadeusz taha taher tahir tahira tahmid tahmina tahseen taimoor taiwo
  tajinder takeshi talal talha tali talia taliesin talitha tallulah tamana tamanna tamar tamara tamer
  tamika tamim tammy tamsin tamzin tanaka tania tanika tanisha tanjina tanmay tansy tanveer tanvi tanya
  tanzila tara tariku tariq tarquin tarun taryn tasha tashan tasleem tasmin tasnim tatiana tatjana tatum
  tatyana tayla taylah taylor tayyab tayyaba teagan ted teddy tegan tegid tegwen teja tejal tejas temi
  temitope tenzin teodor teodora terence teresa teri terrance terrell terri terry terza tess tessa thabo
  thaddeus thalia thandi thanh tharshan thea thelma theo theodora theodore theophilus theresa therese
  thiago thibault thierry thom thomas thomasin thomasina thora thorsten thu tia tiago tiana tiarna tiernan
  tierney tiffany tihana tilda tilly tim timmy timothy timur tina tirion tisha titilayo titus tobi tobias
  tobin toby todd tolu toluwani tom tomas tomasina tomasz tomi tomislav tommaso tommy tomos toni tonia tony
  tori torin torquil torsten tosin toyin tracey traci tracie tracy tran trent trevor tricia trina trinny
  trish trishna tristan tristram trixie troy trudi trudy trystan tsegaye tsvetan tudur tugba tulisa tulsi
  tuncay tunde tuomas turlough tushar twm tyla tyler tyra tyreece tyrell tyrese tyrone tyson uche uchenna
  udo ufuk ugne ugochukwu ulrich ulrika ulysses uma umair umama umar umayr umer umit umut unaisah upasana
  uriah uriel uros ursula urszula urvashi usha usmaan usman uthman uwais uzair uzma uzoma vaclav vadim
  vaishali vaishnavi val valdas valentin valentina valentine valeria valerie valery vanda vanessa varsha
  varun vasant vasile vasilica vasiliki vasilis vaughan vaughn veer velichka velma venetia venkat venus
  vera verity verna vernon veronica veronika vesna vicki vickie vicky victor victoria vida vidya vihaan
  vijay vijaya vikas vikesh vikki vikram vikrant viktor viktoria vilma vimal vina vinay vince vincent
  vincenzo vinesh vinny vinod viola violet violeta violetta viorel vira viraj virat virgil virginia vishal
  vishnu vita vito vittoria vittorio vivek vivian viviana vivien vivienne vlad vlada vladimir vlasta volkan
  volodymyr vytautas wade wafa wahid wajahat wajid wajiha waleed wallace wally walter wanda waqar waqas
  warsame waseem wasim wayne wei wen wendell wendy wenona wes wesley wieslawa wiktor wiktoria wilbert
  wilbur wilf wilfred wilfrid wilhelm wilhelmina will willa willard willem william williamina willie willis
  willow wilma winifred winnie winona winston wioletta wladyslaw wojciech wolfgang woodrow wyatt wyn
  wynford wynn wynne xander xanthe xavi xavier xena xenia xhesika xiang xiao ximena yael yakub yana yannick
  yannis yaqub yara yaroslav yaseen yasemin yash yashika yasin yasir yasmeen yasmin yasmina yasmine yasser
  yassin yassir yaw yehuda yemi yemisi yestin yetunde yevgeny yigit yildiz ying yohan yohannes yolanda
  yolande yong yosef youssef ysabel yuki yuko yulia yuliya yunus yuri yusef yusra yusuf yuvraj yvaine
  yvette yvonne zac zach zachariah zachary zack zadie zafar zahara zaheer zaheera zahid zahida zahir zahra
  zahraa zahrah zaid zaida zain zaina zainab zaineb zainul zak zakaria zakariya zaki zakia zakir zakiya
  zander zane zanele zara zarah zareen zarina zayaan zayd zayn zayna zaynab zaynah zbigniew zdenek zeb
  zebedee zeena zeeshan zehra zeinab zelal zelda zeliha zelma zena zenobia zephyr zerina zeynep zhanna zhi
  zia zillah zinaida zinedine zita zlata zoe zoey zofia zoha zohaib zola zoltan zora zoran zoya zsofia
  zsuzsanna zubaida zubair zubin zuhair zuhra zulaikha zuleika zulfikar zulfiqar zuzana zuzanna zygmunt`.split(
    /\s+/,
  ),
)
