/** What most common passwords are made of, without the digits and signs that people put around them. */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwort passphrase passw0rd mypassword thepassword newpassword yourpassword letmein letmeinnow welcome
  welcomeback welcomehome iloveyou iloveyousomuch iloveyouforever ilovemyfamily ilovemymum sunshine princess football
  footballclub liverpool liverpoolfc arsenal arsenalfc chelsea chelseafc manchester manchesterunited manchestercity
  everton tottenham celtic rangers rangersfc superman batman spiderman starwars pokemon charlie michael jordan dragon
  monkey shadow master trustno one trustnoone administrator admin adminadmin root changeme changemenow changeit
  changethis changeitnow default secret topsecret topsecretword birdsong mybirdsong birdsongbirdsong school myschool
  primaryschool secondaryschool academy headteacher teacher safeguarding summertime springtime wintertime autumn
  christmas happybirthday birthday butterfly chocolate computer internet facebook whatsapp instagram google microsoft
  office outlook windows qwerty qwertyuiop qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm asdfghjkl zxcvbnm asdfgh
  asdfghjklqwertyuiop qwertyqwerty qazwsx qazwsxedc qazwsxedcrfv abcdef abcdefg abcdefgh abcdefghij abcdefghijkl
  abcdefghijklm abcdefghijklmnopqrstuvwxyz correcthorsebatterystaple onetwothree onetwothreefour whatever nothing
  freedom england scotland wales ireland london birmingham unitedkingdom greatbritain godsaveth godsavethequeen
  godsavetheking jesuschrist blessed monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december helloworld hellohello hello goodmorning goodbye testing
  testtest test guest user username login access nopassword forgotten iforgot cheese cheeseandonion bananas
  cookie cookies flower flowers family forever lovely loveyou loveme mylove babygirl angel angels hannah jessica
  charlotte matthew daniel thomas william joshua andrew ashley nicole anthony michelle jennifer samantha elizabeth`.split(
    /\s+/,
  ),
)
