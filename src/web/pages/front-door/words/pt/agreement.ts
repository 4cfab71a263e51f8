import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The Digital Family Agreement: on the screen, on its printed page, and as a sheet to fill in with a pen. */
export const agreement = {
  title: 'Façam o vosso acordo de família',
  lead: 'Sentem-se juntos durante dez minutos. Escolham o que vos agrada, mudem o que não agrada e deixem de fora o resto. Todos têm uma palavra a dizer, e os adultos também prometem coisas.',
  nothing:
    'Nada disto é enviado à escola, e nada fica guardado aqui. No fim, podem imprimir ou guardar no vosso próprio aparelho.',
  draft: 'Guardar o nosso rascunho neste navegador',
  draftAbout: 'Só neste aparelho, enquanto esta caixa estiver marcada. Quem usar este navegador pode lê-lo.',
  place: '{number} de {all}',
  own: 'Nas nossas palavras: {topic}',
  topics: {
    apps: {
      title: 'Aplicações e jogos',
      question: 'Quais usamos, e o que fazemos antes de haver uma nova aplicação?',
      suggestions: {
        'look-first': 'Perguntamos antes de instalar uma nova aplicação, e vemo-la em conjunto.',
        ages: 'Vemos que idade é preciso ter.',
        private: 'As contas novas ficam em privado.',
        money: 'Perguntamos antes de alguém gastar dinheiro.',
        show: 'Mostramos uns aos outros o que jogamos e do que gostamos.',
      },
    },
    people: {
      title: 'Pessoas',
      question: 'Com quem falamos e jogamos, e como tratamos essas pessoas?',
      suggestions: {
        known: 'Falamos e jogamos com pessoas que conhecemos da vida real.',
        new: 'Se alguém novo escrever a uma criança, um adulto fica a saber.',
        kind: 'Escrevemos como falaríamos: com simpatia, ou não escrevemos.',
        pictures: 'Perguntamos antes de publicar uma fotografia de alguém.',
        secret: 'A nossa morada, a nossa escola e as nossas palavras-passe ficam connosco.',
      },
    },
    times: {
      title: 'Horas',
      question: 'Quando se ligam os ecrãs, por quanto tempo, e quando se desligam?',
      suggestions: {
        sleep: 'Os ecrãs desligam-se uma hora antes de dormir.',
        meals: 'Nada de ecrãs enquanto comemos.',
        before: 'Dizemos quanto tempo vai ser antes de começar.',
        after: 'Primeiro os trabalhos de casa e brincar lá fora.',
        free: 'Uma vez por semana, passamos todos uma tarde sem ecrãs.',
      },
    },
    places: {
      title: 'Lugares',
      question: 'Onde os usamos, e onde passam a noite?',
      suggestions: {
        night: 'Todos os telemóveis passam a noite fora dos quartos.',
        about: 'Vamos à internet onde há outras pessoas por perto.',
        way: 'No caminho para a escola, o telemóvel fica na mochila.',
        friends: 'Em casa de amigos, o nosso acordo vai connosco.',
        filming: 'Ninguém tira fotografias em casas de banho e quartos.',
      },
    },
    wrong: {
      title: 'Se alguma coisa correr mal',
      question: 'A quem contamos, e o que fazemos?',
      suggestions: {
        tell: 'Contamos logo a alguém em quem confiamos.',
        'no-trouble': 'Ninguém arranja problemas por contar.',
        block: 'Paramos, bloqueamos e denunciamos na aplicação.',
        body: 'Uma imagem do corpo de uma criança nunca se guarda nem se reenvia.',
        others: 'Há sempre a escola, ou a Childline: 0800 1111.',
      },
    },
    adults: {
      title: 'O que os adultos prometem',
      question: 'As crianças fazem o que veem. O que fazem os adultos?',
      suggestions: {
        listen: 'Primeiro ouvimos, e não gritamos.',
        keep: 'Não tiramos o telemóvel a alguém por nos ter contado.',
        own: 'Também pomos de lado os nossos telemóveis.',
        post: 'Perguntamos aos nossos filhos antes de publicarmos sobre eles.',
        spy: 'Não lemos mensagens às escondidas.',
      },
    },
  },
  signing: 'Quem assina, e quando voltamos a ver',
  names: 'Os nossos nomes, um em cada linha',
  namesHint: 'Bastam os primeiros nomes. Deixem em branco para os escrever à mão.',
  again: {
    question: 'Quando voltamos a ver o acordo?',
    month: 'Daqui a quatro semanas',
    season: 'Daqui a três meses',
    'half-year': 'Daqui a meio ano',
    own: 'Escrevemos o dia no papel',
  },
  make: 'Fazer a nossa página',
  tooMuch: {
    own: '{topic}: isto não cabe numa página. Letras: {length}, no máximo {letters}. Linhas: {lines}, no máximo {most}.',
    names:
      'Usem no máximo {most} nomes com até {letters} letras, um em cada linha. Mais pessoas podem assinar à mão.',
  },
  made: {
    title: 'O vosso acordo de família',
    print:
      'Imprimam esta página, ou escolham «Guardar como PDF» onde o navegador imprime. Num telemóvel está muitas vezes em «Partilhar». Depois assinem em conjunto.',
    gone: 'Ninguém o tem além de vocês. Se fecharem esta página, desaparece.',
    printButton: 'Imprimir, ou guardar como PDF',
    change: 'Mudar alguma coisa',
  },
  sheet: {
    title: 'O nosso acordo digital de família',
    about: 'Fizemo-lo em conjunto. Vale para todos nós, e podemos mudá-lo em conjunto.',
    sign: 'Assinamos',
    name: 'Nome',
    made: 'Feito em: {day}',
    again: 'Voltamos a vê-lo em: {day}',
  },
  byPen: {
    lead: 'Preencham-no em conjunto, com uma caneta. Todos podem propor alguma coisa, e os adultos também prometem coisas. É vosso: ninguém quer que o entreguem.',
    parts: {
      beginning: {
        title: 'Começar',
        first: 'Usamos estas aplicações, jogos e aparelhos:',
        second: 'Antes de haver alguma coisa nova:',
      },
      time: {
        title: 'Tempo',
        first: 'Em dias de escola, e ao fim de semana:',
        second: 'Todos os telemóveis e tablets ficam de lado quando:',
      },
      sharing: {
        title: 'Partilhar',
        first: 'O que podemos partilhar, e o que nunca partilhamos:',
        second: 'A quem perguntamos antes de publicar uma fotografia:',
      },
      seeing: {
        title: 'O que vemos',
        first: 'Se alguma coisa assusta ou pode não ser verdade:',
        second: 'Comprar e descarregar:',
      },
      people: {
        title: 'Pessoas',
        first: 'Com quem falamos e jogamos:',
        second: 'Como somos bons amigos na internet:',
      },
      wrong: {
        title: 'Se alguma coisa correr mal',
        first: 'Contamos a:',
        second: 'E não se ralha com ninguém por contar. Em vez disso:',
      },
    },
    adults: 'Nós, adultos, prometemos:',
    children: 'Nós, crianças, prometemos:',
    signed: 'Assinado por todos nós:',
    today: 'Hoje é:',
    again: 'Voltamos a vê-lo em:',
  },
} as const satisfies Translation<typeof en.agreement>
