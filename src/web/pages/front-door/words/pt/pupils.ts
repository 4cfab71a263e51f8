import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** For pupils, in the words of three ages: being a good friend online, and how to tell somebody. */
export const pupils = {
  title: 'Para os alunos',
  lead: 'Que idade tens?',
  iAm: 'Tenho {ages} anos',
  forYou: 'Para ti, se tens {ages} anos',
  talk: {
    title: 'Alguém com quem falar',
    danger: 'Em perigo agora?',
    dangerRing: 'Liga 999.',
    school: 'A escola.',
    schoolTell: 'Conta-nos aqui.',
    schoolName: 'Não tens de dizer o teu nome.',
    childline: 'Childline.',
    childlineRing: 'Liga 0800 1111, de dia ou de noite. É grátis.',
    childlineWrite: 'Ou escreve-lhes:',
    picture: 'Há uma imagem do teu corpo na internet?',
    pictureHelp: 'A Childline pode ajudar a retirá-la:',
    online: 'Alguém na internet quer tocar-te, encontrar-se contigo ou ver o teu corpo?',
    onlineTell: 'Conta ao CEOP. É a polícia que protege as crianças.',
  },
  ages: {
    '7-to-10': {
      ages: '7 a 10',
      title: 'Ser bom amigo na internet',
      lead: 'Os jogos e as conversas são divertidos quando somos simpáticos. Aqui vês como. Podes ler isto com uma pessoa crescida.',
      parts: {
        friend: {
          title: 'Sê um bom amigo',
          lines: [
            'Escreve o que dirias cara a cara a um amigo.',
            'Pergunta primeiro, antes de partilhares uma fotografia de um amigo.',
            'Deixa os outros entrar no jogo.',
            'Se foste mau para alguém, pede desculpa. Às vezes todos erramos.',
            'Se um amigo está triste, convida-o para brincar. Depois conta a uma pessoa crescida.',
          ],
        },
        places: {
          title: 'Guarda bem as tuas coisas',
          lines: [
            'O teu nome, a tua rua e a tua escola não são para quem não conheces.',
            'A tua palavra-passe é segredo. Só a dizes às pessoas crescidas lá de casa.',
            'Na internet há quem minta sobre a idade.',
            'Se alguém te pedir para guardares um segredo, conta a uma pessoa crescida em quem confias.',
          ],
        },
        tell: {
          title: 'Se te sentires mal, conta',
          lines: [
            'Viste uma coisa que te deixou triste ou com medo? Larga isso. Vai contar a uma pessoa crescida.',
            'Conta em casa. Conta à tua professora ou ao teu professor. Conta a quem mais gostas.',
            'A culpa não é tua. Ninguém se zanga contigo por contares.',
            'Se não te ouvirem, conta à pessoa seguinte. Não desistas.',
          ],
        },
        block: {
          title: 'Faz parar',
          lines: [
            'Não tens de responder.',
            'Pede a uma pessoa crescida que te ajude a bloquear essa pessoa.',
            'A maior parte dos jogos tem uma bandeira ou três pontos. Toca lá para dizer que uma coisa não está bem.',
          ],
        },
        body: {
          title: 'O teu corpo é teu',
          lines: [
            'Ninguém pode pedir-te uma fotografia sem roupa.',
            'Se alguém pedir, diz que não e conta. Se já enviaste uma, conta também. Não fizeste nada de feio. Nós ajudamos-te.',
          ],
        },
      },
    },
    '11-to-13': {
      ages: '11 a 13',
      title: 'Amigos, conversas e contar a alguém',
      lead: 'Escola nova, telemóvel novo, conversas novas. Quase tudo é bom. Isto é para o resto.',
      parts: {
        friend: {
          title: 'Ser bom amigo numa conversa',
          lines: [
            'Lê outra vez antes de enviar. Uma piada pode parecer cruel sem voz e sem cara.',
            'Não passes a outros o que te contaram só a ti, nem uma fotografia de alguém que não disse que sim.',
            'Se todos se viram contra uma pessoa, não entres nisso. Escreve a essa pessoa e pergunta se está bem.',
            'Podes sair de uma conversa. Não é crime silenciar os amigos à noite.',
            'Se magoaste alguém, apaga, pede desculpa, e que seja a sério.',
          ],
        },
        people: {
          title: 'Fica a saber quem lá está',
          lines: [
            'Um amigo que nunca viste continua a ser um desconhecido, mesmo que seja simpático contigo.',
            'Tem cuidado se quiser passar para outra aplicação, pedir segredos ou dar-te presentes.',
            'Nunca vás sem companhia a um encontro com essa pessoa. Conta primeiro a um adulto, tenhas prometido o que tiveres prometido.',
            'Põe a tua conta em privado e desliga a localização.',
          ],
        },
        tell: {
          title: 'Como contar',
          lines: [
            'Escolhe um adulto em quem confias: em casa, na tua turma, a enfermeira da escola, um treinador.',
            'Se custa dizer, escreve, ou diz «Preciso de ajuda com uma coisa na internet». Chega para começar.',
            'Contar não é ser queixinhas. Estás a ajudar alguém, e esse alguém podes ser tu.',
            'Mesmo que tenhas quebrado uma regra, ou ainda não tenhas idade para a aplicação: primeiro está a ajuda.',
          ],
        },
        block: {
          title: 'Como denunciar na aplicação',
          lines: [
            'Carrega na mensagem sem largar, ou toca nos três pontos ao lado do nome, e escolhe «Denunciar». Ninguém lhes diz quem foi.',
            'Depois bloqueia. Isso também não lhes é dito.',
            'Guarda as palavras: uma fotografia do ecrã, o nome, a hora. Mas nunca guardes nem reenvies uma imagem do corpo de alguém.',
          ],
        },
        body: {
          title: 'Imagens de corpos',
          lines: [
            'Ninguém tem o direito de te pedir uma imagem sem roupa, nem sequer alguém de quem gostas muito.',
            'Se anda por aí uma imagem tua, a culpa não é tua. O Report Remove da Childline pode ajudar a retirá-la, e não tens de estar só com isto.',
            'Se alguém te enviar uma de outra pessoa, não a guardes nem a passes. Conta a um adulto o que te enviaram.',
          ],
        },
      },
    },
    '14-to-18': {
      ages: '14 a 18',
      title: 'Cuidar de ti e dos outros',
      lead: 'Sabes quase tudo isto melhor do que os adultos. Aqui está o que ajuda quando a coisa fica séria.',
      parts: {
        friend: {
          title: 'Ser alguém que os outros gostam de ter na internet',
          lines: [
            'Pergunta antes de publicares alguém, de o identificares ou de usares a sua voz ou a sua cara numa montagem. Uma falsificação feita com IA magoa como uma verdadeira.',
            'Não precisas de discutir em público. Uma curta mensagem privada faz mais, e uma palavra amiga a quem foi o alvo também.',
            'Não partilhes um boato, uma briga ou uma conversa privada. Cada partilha piora as coisas para alguém.',
            'Se os professores ou a escola erraram, diz-lhes. É justo reclamar, e resulta melhor do que uma publicação.',
          ],
        },
        body: {
          title: 'Se alguém te ameaça com uma imagem',
          lines: [
            'Não pagues e não envies mais nada. Isso não os faz parar. Deixa de responder, e não apagues a conversa.',
            'Isto é um crime que estão a cometer contra ti. Muita gente cai nisto, e ninguém te vai culpar.',
            'Conta a um adulto, ao CEOP ou à polícia, pelo 101. Se estás em perigo, liga 999.',
            'O Report Remove, da Childline e da Internet Watch Foundation, pode ajudar a retirar da internet uma imagem tua sem roupa, se tens menos de 18 anos.',
            'Ter ou partilhar uma imagem sem roupa de alguém com menos de 18 anos é contra a lei, mesmo que seja tua. Pede ajuda na mesma: é a ti que se tem de proteger.',
          ],
        },
        people: {
          title: 'Se alguém te está a atrair para alguma coisa',
          lines: [
            'O amor, o dinheiro, uma causa ou um grupo podem servir para te prender. Os sinais de aviso são a pressa, os segredos e dizerem-te que mais ninguém te compreende.',
            'Se ouvires ódio, pergunta o que querem de ti. Se te preocupa por causa de um amigo, conta cedo a alguém. Não é traição.',
            'Se um adulto da escola te escreve em privado, ou quer que não contes nada, conta a outro adulto, lá ou em casa.',
          ],
        },
        block: {
          title: 'Como denunciar',
          lines: [
            'Denuncia primeiro a publicação ou a conta na aplicação. A maior parte das aplicações não diz quem denunciou. Depois bloqueia ou silencia.',
            'Guarda a ligação, o nome e a hora, e uma captura do ecrã com as palavras. Nunca de uma imagem sem roupa.',
            'Se a aplicação não fizer nada em 48 horas, o Report Harmful Content pode ver o caso contigo.',
            'Conta à escola se diz respeito a alguém daqui. Podes perguntar o que acontece a seguir antes de dizeres um nome.',
          ],
        },
        tell: {
          title: 'Como ajudar um amigo',
          lines: [
            'Ouve, acredita, e não prometas guardar segredo. Diz «Eu vou contigo.»',
            'Se falar em magoar-se, ou se alguém lhe faz mal, conta hoje a um adulto. Em perigo agora, liga 999.',
            'Não te cabe resolver tudo sem ajuda. A Childline também está lá para ti.',
          ],
        },
      },
    },
  },
} as const satisfies Translation<typeof en.pupils>
