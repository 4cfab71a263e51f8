/**
 * Surnames that are common in the United Kingdom, of many origins, without accents and apostrophes: our own
 * compilation of common knowledge, from no register. They are used together with an initial or a first name only,
 * since schools, streets and villages carry them too.
 */
export const surnames: ReadonlySet<string> = new Set(
  `abdi abdullah adams addo adebayo adeleke adeyemi afolabi agarwal agyeman ahmed akhtar ali allen amin
  amoah anderson andrews annan appiah armstrong asante atkinson atwal austin aziz bailey bains baker ball
  balogun bangura barker barnes barrett bates bautista begum bennett bhatt bianchi bibi bird bishop black
  boateng booth bowen boyle bradley brady brown burgess burke burton butler butt byrne campbell carr
  carroll carter celik chahal chambers chan chapman chaudhry chauhan chen cheng cheung choi choudhury
  chowdhury clark clarke cohen cole collins conteh cook cooper costa cox craig crawford cruz curtis
  dabrowski daly davidson davies davis dawson day dean delacruz demir dempsey deng desai dhillon diallo
  dimitrov diop dixon doherty douglas dsouza dube dubois duffy dumitru duncan edwards elliott ellis
  esposito evans eze farah farrell ferguson fernandes fernandez fernando ferrari ferreira fischer fisher
  fitzgerald flynn ford foster fox francis fraser freeman french friedman fung gallagher garcia georgiev
  gibson gill goldberg gonzalez goodwin gordon graham grant gray green greenberg grewal grey griffiths guo
  gupta gurung haile hall hamid hamilton haque harding harries harris harrison hart harvey hasan hassan
  hawkins hayes he henderson hersi hill ho holmes hoque horvat howells huang hudson hughes hunt hunter
  hussain hussein ibrahim ionescu iqbal islam ivanov ivanova iyer jackson jalloh jama james jankowski javed
  jayasinghe jenkins jennings johal johnson johnston jones jordan joshi kamara kamau kaminska kaminski
  kaplan karim katz kaur kaya keane kebede kelly kennedy kerr khan khatun khumalo kim king klein knight
  kovacs kowalska kowalski kozlowski krishnan kumar kwok lad lambert lau lawson lee lefebvre leung levy
  lewandowski lewis li liang limbu lin liu llewellyn lloyd lopez lowe luo lynch ma macdonald mackay
  mackenzie maclean macleod mahmood malik mann marshall martinez mason matthews may mccarthy mcdonald
  mckenzie mclaughlin mclean mehmood mehta menon mensah meyer miah mills mirza mistry mitchell mohamed
  mohammed mohamud moore moran morgan morris morrison moyo muller murphy murray mutasa mwangi nagy nair
  nash nawaz ncube ndlovu newman newton ng nguyen nicholson nkosi nolan novak nowak nwosu obi obrien
  ochieng oconnor odonnell odriscoll ogunleye okafor okonkwo okoro oliveira oliver omar oneill osei osman
  osullivan otieno owen owusu oyedele page palmer pandya papadopoulos park parker parmar parry patel
  paterson patterson payne pearson pereira perera perry petrov petrova pham phillips pillai poole popa
  popescu porter powell power price pritchard quinn qureshi radu rahman rai rao rashid rathod raval raza
  read reddy rees reeves regan reid reyes reynolds rhodes richardson roberts robertson robinson rodrigues
  rodriguez rogers romano rose rosenberg ross rossi rowe russo ryan saleem sanders sandhu sangha santos
  sato saunders schmidt schneider schwartz scott sesay shah shapiro sharma sharp shaw sheikh shrestha
  sibanda siddiqui sidhu silva simpson sinclair singh smith solanki spencer stan stern stevens stewart
  stone stuart subramaniam sultana sun sutherland sutton suzuki sweeney szabo szymanski tamang tanaka tang
  taylor tesfaye thapa thomas thompson thomson todd townsend tran traore trivedi tse tucker turner uddin
  vaughan verma virk vu vyas wade wagner walker wallace walsh walters wang wanjiru ward warner warren
  warsame watson watts webb weber weiss wells west weston wheeler white williams willis wilson winter
  wisniewska wisniewski wojcik wong wood woods wozniak wright wu xu yamamoto yang yates yeung yilmaz young
  yusuf zhang zhao zheng zhou zhu zielinski`.split(/\s+/),
)
