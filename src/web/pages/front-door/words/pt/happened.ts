import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

const choose = {
  seven: 'Escolhe uma resposta.',
  eleven: 'Escolhe uma resposta.',
  adult: 'Escolha uma resposta.',
} as const
const noIdea = 'Não sei'

/** What happened online: what it was, and what the policy has to know of it. */
export const happened = {
  title: 'Aconteceu alguma coisa na internet',
  intro: {
    title: 'Conte-nos o que aconteceu na internet',
    text: 'Demora cerca de cinco minutos, uma pergunta de cada vez. A qualquer uma pode responder «não sei». Ninguém é repreendido por contar.',
    nothing:
      'Não perguntamos quem é. Esta página não guarda nada no telemóvel, e nada é enviado antes da última página.',
  },
  what: {
    question: 'O que aconteceu?',
    hint: {
      seven: 'Escolhe tudo o que serve.',
      eleven: 'Escolhe tudo o que se aplica.',
      adult: 'Escolha tudo o que se aplica.',
    },
    summary: 'O que aconteceu',
    missing: {
      seven: 'Escolhe uma ou mais. Podes escolher «Não sei».',
      eleven: 'Escolhe o que se aplica, ou «Não sei».',
      adult: 'Escolha o que se aplica, ou «Não sei».',
    },
    answers: {
      unkind: {
        seven: 'Alguém foi mau para outro, ou deixou alguém de fora',
        eleven: 'Alguém é gozado, chateado ou posto de parte',
        adult: 'Bullying: alguém é magoado ou excluído de propósito',
      },
      rude: {
        seven: 'Alguém disse palavras feias',
        eleven: 'Alguém é malcriado sobre uma pessoa ou a escola',
        adult: 'Algo insultuoso sobre uma pessoa ou a escola',
      },
      threat: {
        seven: 'Alguém disse que vai magoar alguém',
        eleven: 'Alguém ameaça magoar alguém',
        adult: 'Uma ameaça: alguém diz que alguém vai ser magoado',
      },
      upsetting: {
        seven: 'Vi uma coisa assustadora ou triste',
        eleven: 'Vi uma coisa que me perturbou',
        adult: 'Algo perturbador que uma criança pode ver',
      },
      picture: {
        seven: 'Alguém partilhou uma imagem, e quem lá está não queria',
        eleven: 'Foram partilhados uma imagem, um filme ou dados de uma pessoa que não queria',
        adult: 'Foram partilhados imagens ou dados de uma pessoa sem autorização',
      },
      body: {
        seven: 'Uma imagem de partes íntimas, ou alguém pediu uma',
        eleven: 'Uma imagem nua ou sexual de alguém com menos de 18 anos, ou alguém pediu uma',
        adult:
          'Uma imagem nua ou sexual de alguém com menos de 18 anos, verdadeira ou fabricada, ou alguém pediu uma',
      },
      blackmail: {
        seven: 'Alguém disse: faz isto, senão…',
        eleven: 'Chantagem: alguém quer dinheiro, imagens ou silêncio, senão…',
        adult: 'Chantagem: alguém exige dinheiro, imagens ou silêncio',
      },
      stranger: {
        seven: 'Alguém que não conheço escreve-me',
        eleven: 'Alguém que só conhecemos da internet quer imagens, segredos ou encontrar-se',
        adult: 'Um desconhecido está em contacto com uma criança',
      },
      'grown-up': {
        seven: 'Uma pessoa crescida da escola escreve-me numa aplicação',
        eleven: 'Um adulto da escola está em contacto comigo ou com outro aluno numa aplicação',
        adult: 'Um adulto da escola está em contacto com um aluno nas redes sociais',
      },
      harmed: {
        seven: 'Uma pessoa crescida da escola magoou ou assustou uma criança',
        eleven: 'Um adulto da escola magoou, assustou ou fez mal a um aluno',
        adult: 'Um adulto da escola fez mal a uma criança, ou diz-se que fez',
      },
      pretend: {
        seven: 'Alguém finge ser outra pessoa',
        eleven: 'Uma conta que finge ser outra pessoa',
        adult: 'Uma conta que se faz passar pela escola ou por uma pessoa',
      },
      fake: {
        seven: 'Uma imagem ou um filme inventado de alguém',
        eleven: 'Uma imagem, um filme ou uma voz falsa de alguém',
        adult: 'Uma imagem, um filme ou uma gravação falsa de alguém',
      },
      hate: {
        seven: 'Alguém diz coisas más de pessoas por causa da pele, da fé ou de quem são',
        eleven: 'Ódio contra pessoas por causa da raça, fé, deficiência, sexo ou de quem amam',
        adult:
          'Ódio contra pessoas por causa da raça, religião, deficiência, sexo, orientação sexual ou por serem trans',
      },
      extremist: {
        seven: 'Alguém quer que os outros lutem ou odeiem',
        eleven: 'Alguém puxa outros para o ódio ou a violência',
        adult: 'Extremismo: alguém puxa outros para o ódio ou a violência',
      },
      young: {
        seven: 'Uma criança usa uma aplicação que é para mais velhos',
        eleven: 'Alguém usa uma aplicação para a qual ainda não tem idade',
        adult: 'Uma criança usa uma aplicação cedo demais',
      },
      published: {
        seven: 'A escola mostra uma imagem que não devia lá estar',
        eleven: 'A escola mostra uma imagem sem autorização',
        adult: 'A escola publicou a imagem de uma pessoa sem autorização',
      },
      channel: {
        seven: 'Um professor tem uma conversa de grupo com a turma',
        eleven: 'Um professor usa uma aplicação de conversas para a escola',
        adult: 'Usa-se uma aplicação de conversas ou uma conta privada para assuntos da escola',
      },
      other: 'Outra coisa',
      unknown: noIdea,
    },
  },
  author: {
    question: 'Quem fez isto?',
    hint: {
      seven: 'Não tens de dizer um nome.',
      eleven: 'Aqui não precisamos de nome.',
      adult: 'Aqui não é preciso nome.',
    },
    summary: 'Quem fez isto',
    missing: choose,
    answers: {
      pupil: { seven: 'Outra criança da escola', eleven: 'Um aluno', adult: 'Um aluno' },
      staff: {
        seven: 'Uma pessoa crescida da escola',
        eleven: 'Alguém que trabalha na escola',
        adult: 'Alguém que trabalha na escola',
      },
      headteacher: {
        seven: 'Quem dirige a escola',
        eleven: 'A direção da escola',
        adult: 'A direção da escola',
      },
      volunteer: {
        seven: 'Alguém que ajuda ou um treinador',
        eleven: 'Alguém que ajuda ou treina na escola',
        adult: 'Um voluntário ou treinador na escola',
      },
      parent: {
        seven: 'A mãe, o pai ou quem cuida de alguém',
        eleven: 'Uma mãe, um pai ou responsável',
        adult: 'Uma mãe, um pai ou responsável',
      },
      other: {
        seven: 'Outra pessoa',
        eleven: 'Alguém que não é da escola',
        adult: 'Alguém que não pertence à escola',
      },
      unknown: noIdea,
    },
  },
  about: {
    question: { seven: 'Sobre quem é?', eleven: 'Sobre quem é?', adult: 'Sobre quem ou o quê é?' },
    hint: {
      seven: 'Escolhe tudo o que serve.',
      eleven: 'Escolhe tudo o que se aplica.',
      adult: 'Escolha todos sobre quem é.',
    },
    summary: 'Sobre quem é',
    missing: {
      seven: 'Escolhe uma ou mais.',
      eleven: 'Escolhe o que se aplica.',
      adult: 'Escolha o que se aplica.',
    },
    answers: {
      me: { seven: 'Eu', eleven: 'Eu', adult: 'Eu' },
      pupil: { seven: 'Outra criança', eleven: 'Outro aluno', adult: 'Um aluno' },
      staff: {
        seven: 'Uma pessoa crescida da escola',
        eleven: 'Alguém que trabalha na escola',
        adult: 'Alguém que trabalha na escola',
      },
      headteacher: {
        seven: 'Quem dirige a escola',
        eleven: 'A direção da escola',
        adult: 'A direção da escola',
      },
      dsl: {
        seven: 'A pessoa crescida que cuida da segurança das crianças (a DSL)',
        eleven: 'A pessoa responsável pela segurança dos alunos (a DSL)',
        adult: 'A pessoa responsável pela proteção das crianças (DSL)',
      },
      parent: {
        seven: 'A mãe, o pai ou quem cuida de alguém',
        eleven: 'Uma mãe, um pai ou responsável',
        adult: 'Uma mãe, um pai ou responsável',
      },
      school: { seven: 'A escola', eleven: 'A escola', adult: 'A escola em si' },
      trust: {
        seven: 'As pessoas acima da escola',
        eleven: 'O grupo que gere a escola (trust)',
        adult: 'O grupo que gere a escola (trust)',
      },
      other: 'Outra pessoa',
      unknown: 'Não tenho a certeza',
    },
  },
  recognised: {
    question: {
      seven: 'Dá para ver que criança é?',
      eleven: 'Alguém pode perceber que aluno é?',
      adult: 'Alguém pode perceber de que criança se trata?',
    },
    hint: {
      seven: 'Por um nome ou por uma imagem.',
      eleven: 'Por um nome, uma imagem ou outra coisa.',
      adult: 'Por um nome, uma imagem ou outros pormenores.',
    },
    summary: 'Uma criança pode ser reconhecida',
    missing: choose,
    answers: {
      yes: 'Sim',
      no: {
        seven: 'Não',
        eleven: 'Não, ou não aparece nenhum aluno',
        adult: 'Não, ou não aparece nenhuma criança',
      },
      unknown: noIdea,
    },
  },
  hidden: {
    question: {
      seven: 'Ninguém pode saber onde esta criança mora?',
      eleven: 'É sobre alguém cuja casa tem de ficar em segredo?',
      adult: 'É sobre uma criança cujo paradeiro não pode ser conhecido?',
    },
    hint: {
      seven: 'Algumas crianças vivem num sítio secreto, para estarem seguras.',
      eleven: 'Algumas famílias escondem-se de alguém perigoso.',
      adult:
        'Uma criança ao cuidado do Estado, ou protegida de alguém. Se não tiver a certeza, diga-o e não ande a perguntar.',
    },
    summary: 'Uma criança cujo paradeiro não pode ser conhecido',
    missing: choose,
    answers: { yes: 'Sim', no: 'Não', unknown: noIdea },
  },
  audience: {
    question: 'Quem pode ver?',
    summary: 'Quem pode ver',
    missing: choose,
    answers: {
      private: {
        seven: 'Só algumas pessoas, como num grupo de conversa',
        eleven: 'Só algumas pessoas: um grupo de conversa ou uma conta privada',
        adult: 'Só algumas pessoas: uma conversa, um grupo fechado ou uma conta privada',
      },
      public: 'Toda a gente',
      unknown: noIdea,
    },
  },
  platform: {
    question: 'Onde foi?',
    hint: {
      seven: 'Em que aplicação ou jogo?',
      eleven: 'Que aplicação, jogo ou página?',
      adult: 'Que aplicação, jogo ou página?',
    },
    summary: 'Onde foi',
    missing: choose,
    answers: {
      game: 'Um jogo, como Roblox ou Minecraft',
      other: 'Noutro sítio',
      unknown: noIdea,
    },
  },
  age: {
    question: {
      seven: 'Que idade tem a criança?',
      eleven: 'Que idade tem?',
      adult: 'Que idade tem a criança?',
    },
    summary: 'Idade',
    missing: choose,
    answers: {
      '8': '8 ou menos',
      '9': '9',
      '10': '10',
      '11': '11',
      '12': '12',
      '13': '13',
      '14': '14',
      '15': '15',
      '16': '16 ou mais',
      unknown: noIdea,
    },
  },
  harm: {
    question: {
      seven: 'Aconteceu lá alguma coisa má?',
      eleven: 'Já aconteceu lá alguma coisa má?',
      adult: 'Aconteceu lá algo preocupante?',
    },
    hint: {
      seven: 'Ninguém é repreendido por usar uma aplicação.',
      eleven: 'Ninguém fica em apuros por usar uma aplicação cedo demais.',
      adult: 'Ninguém é castigado por usar uma aplicação cedo demais.',
    },
    summary: 'Aconteceu lá alguma coisa má',
    missing: choose,
    answers: { some: 'Sim', none: 'Não', unknown: noIdea },
  },
  form: {
    question: {
      seven: 'O que fez a pessoa crescida?',
      eleven: 'Como estão em contacto?',
      adult: 'Como estão em contacto?',
    },
    summary: 'Como estão em contacto',
    missing: choose,
    answers: {
      message: {
        seven: 'Escreve-me, ou escreve a outra criança',
        eleven: 'Por mensagens',
        adult: 'Por mensagens',
      },
      'friend-request': {
        seven: 'Pediu para ser amigo',
        eleven: 'Por um pedido de amizade',
        adult: 'Por um pedido de amizade',
      },
      friendship: 'São amigos lá',
      follow: {
        seven: 'Vê o que uma criança publica',
        eleven: 'Um segue o outro',
        adult: 'Um segue o outro',
      },
      unknown: noIdea,
    },
  },
  family: {
    question: {
      seven: 'São da mesma família?',
      eleven: 'São da mesma família, ou as famílias são amigas?',
      adult: 'São parentes, ou as famílias são próximas?',
    },
    hint: {
      seven: 'Como uma tia ou um tio.',
      eleven: 'Ser família não tem mal nenhum.',
      adult: 'Ninguém tem culpa de ser parente.',
    },
    summary: 'Família',
    missing: choose,
    answers: { yes: 'Sim', no: 'Não', unknown: noIdea },
  },
} as const satisfies Translation<typeof en.happened>
