import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The questions that every door asks: who is telling, danger, who reads it, in one's own words, by what name. */
export const who = {
  who: {
    question: 'Quem é?',
    hint: 'É só para fazermos as perguntas com as palavras certas. Não precisamos do nome.',
    summary: 'Quem conta',
    missing: 'Escolha quem é.',
    answers: {
      'pupil-7': 'Ando na escola e tenho entre 7 e 10 anos',
      'pupil-11': 'Ando na escola e tenho 11 anos ou mais',
      parent: 'Sou mãe, pai ou responsável por uma criança',
      staff: 'Trabalho ou ajudo na escola',
      other: 'Sou outra pessoa',
    },
  },
  danger: {
    question: {
      seven: 'Está alguém em perigo agora?',
      eleven: 'Está alguém em perigo neste momento?',
      adult: 'Está alguém em perigo agora?',
    },
    hint: {
      seven: 'Perigo é quando alguém se pode magoar hoje. Tu também contas.',
      eleven: 'Alguém pode ser magoado hoje, ou magoar-se. Tu também contas.',
      adult: 'Alguém pode ser magoado hoje, ou magoar-se a si próprio.',
    },
    summary: 'Está alguém em perigo agora?',
    missing: {
      seven: 'Escolhe uma resposta.',
      eleven: 'Escolhe uma resposta.',
      adult: 'Escolha uma resposta.',
    },
    answers: { yes: 'Sim', no: 'Não', unknown: 'Não tenho a certeza' },
  },
  safe: {
    question: {
      seven: 'Pede ajuda agora',
      eleven: 'Primeiro, pede ajuda',
      adult: 'Primeiro, a ajuda que está disponível agora',
    },
    hint: {
      seven:
        'Pode demorar até alguém da escola ler isto. Estas pessoas estão lá agora. Podes ligar tu. Ou vai ter com uma pessoa crescida em quem confias.',
      eleven:
        'Pode demorar até alguém da escola ler isto. Estas pessoas atendem logo. Um adulto em quem confias pode ligar contigo.',
      adult: 'Pode demorar até alguém da escola ler isto. Estas pessoas atendem logo.',
    },
    on: {
      seven: 'Continuar e contar também à escola',
      eleven: 'Continuar e contar também à escola',
      adult: 'Continuar e contar também à escola',
    },
    summary: 'Ajuda',
  },
  trouble: {
    question: {
      seven: 'Seria mau se esta pessoa lesse isto?',
      eleven: 'Seria um problema se esta pessoa lesse isto?',
      adult: 'Seria um problema se a pessoa que costuma ler lesse isto?',
    },
    usual: {
      seven: 'Quem lê primeiro: {readers}.',
      eleven: 'Quem costuma ler primeiro: {readers}.',
      adult: 'Quem costuma ler primeiro: {readers}.',
    },
    why: {
      seven: 'Talvez seja sobre essa pessoa. Talvez tenhas medo dela. Então lê alguém de fora da tua escola.',
      eleven: 'Talvez seja sobre essa pessoa ou sobre alguém amigo dela. Então ninguém da tua escola lê.',
      adult: 'Pode ser sobre essa pessoa ou sobre alguém próximo dela. Então ninguém da escola lê.',
    },
    summary: 'Um problema se a pessoa do costume ler?',
    missing: {
      seven: 'Escolhe uma resposta.',
      eleven: 'Escolhe uma resposta.',
      adult: 'Escolha uma resposta.',
    },
    answers: {
      no: { label: 'Não, pode ler', hint: 'Então lê primeiro: {readers}' },
      yes: {
        label: { seven: 'Sim, seria mau', eleven: 'Sim, seria um problema', adult: 'Sim, seria' },
        hint: 'Então vai para {trust}',
      },
      'not-sure': {
        label: 'Não tenho a certeza',
        hint: 'Conta como sim: vai para {trust}',
      },
    },
  },
  reads: {
    question: 'Quem vai ler isto?',
    outside: {
      seven: 'Vai ler: {readers}. Ninguém da tua escola vê.',
      eleven: 'Vai ler: {readers}. Ninguém da tua escola vê.',
      adult: 'Vai ler: {readers}. Ninguém da escola vê.',
    },
    summary: 'Quem vai ler',
  },
  secrets: {
    title: {
      seven: 'O que não podemos guardar só para nós',
      eleven: 'O que não podemos guardar só para nós',
      adult: 'O que teria de ser comunicado',
    },
    text: {
      seven:
        'Se uma criança está a ser magoada, ou pode ser, temos de contar a quem pode parar isso. Só contamos a quem precisa de saber.',
      eleven:
        'Se tu ou outra pessoa estão a sofrer, ou podem vir a sofrer, temos de contar a quem pode parar isso: os serviços sociais ou a polícia. Só a eles, e só o que precisam. Não podemos prometer guardar esse segredo.',
      adult:
        'Quando uma criança pode estar em risco ou pode ter havido um crime, a escola tem de informar os serviços de proteção de crianças ou a polícia, seja qual for o desejo de quem conta. Só são informados os que precisam de saber. Por isso, ninguém pode prometer segredo total.',
    },
    known: {
      seven: 'Se não disseres quem és, nós não sabemos. Mas alguém pode adivinhar pelo que escreves.',
      eleven:
        'Se não disseres quem és, não o podemos contar a ninguém. Mesmo assim, alguém pode adivinhar pelo que escreves.',
      adult:
        'O que não nos diz sobre si, não o podemos passar a ninguém. Mesmo assim, alguém pode adivinhar quem escreveu.',
    },
  },
  words: {
    question: {
      seven: 'Conta com as tuas palavras',
      eleven: 'Conta com as tuas palavras',
      adult: 'Conte com as suas palavras',
    },
    hint: {
      seven: 'Bastam poucas palavras. Podes deixar em branco. Os erros não importam.',
      eleven: 'Quem, o quê, onde e quando, tanto quanto souberes. Os erros não importam.',
      adult:
        'Quem, o quê, onde e quando, tanto quanto souber. Se se pode ver nalgum sítio, dê o endereço da página.',
    },
    pictures: {
      seven: 'Não envies uma imagem do corpo de ninguém. Não a copies. As palavras chegam.',
      eleven: 'Não envies imagens do corpo de uma criança nem as copies; conta por palavras.',
      adult: 'Não envie imagens do corpo de uma criança nem as copie; conte por palavras.',
    },
    summary: 'Nas próprias palavras',
  },
  you: {
    question: {
      seven: 'Queres dizer o teu nome?',
      eleven: 'Queres dizer quem és?',
      adult: 'Quer dizer quem é?',
    },
    hint: {
      seven: 'Não és obrigado. No fim recebes seis palavras. Com elas podes voltar e ler a nossa resposta.',
      eleven: 'Não precisas. No fim recebes seis palavras, e com elas podes voltar e ler a nossa resposta.',
      adult: 'Não precisa. No fim recebe seis palavras, com as quais pode voltar e ler a nossa resposta.',
    },
    summary: 'Nome',
    missing: {
      seven: 'Escolhe uma resposta.',
      eleven: 'Escolhe uma resposta.',
      adult: 'Escolha uma resposta.',
    },
    answers: {
      anonymous: {
        label: { seven: 'Sem nome', eleven: 'Não, sem nome', adult: 'Não, sem nome' },
        hint: 'Não sabemos quem é.',
      },
      pseudonym: {
        label: 'Um nome inventado',
        hint: {
          seven: 'Como «Raposa Azul». Escreve-o em baixo.',
          eleven: 'Como «Raposa Azul». Escreve-o em baixo.',
          adult: 'Para sabermos como o tratar. Escreva-o em baixo.',
        },
      },
      named: {
        label: {
          seven: 'O meu nome verdadeiro',
          eleven: 'O meu nome verdadeiro',
          adult: 'O meu próprio nome',
        },
        hint: {
          seven: 'Assim podemos ir ter contigo e ajudar. Escreve-o em baixo.',
          eleven: 'Assim podemos ir falar contigo. Escreve-o em baixo.',
          adult: 'Assim podemos entrar em contacto. Escreva-o em baixo.',
        },
      },
    },
    name: 'O nome',
    nameMissing: 'Escreva o nome, ou escolha não dar nenhum.',
    contact: {
      seven: 'A tua turma',
      eleven: 'A tua turma, ou como podemos falar contigo',
      adult: 'Endereço de e-mail ou número de telefone',
    },
    contactHint: {
      seven: 'Só com o teu nome verdadeiro.',
      eleven: 'Só com o teu nome verdadeiro.',
      adult: 'Só com o seu próprio nome. Dê um contacto que não seja lido por quem não deve.',
    },
  },
  check: {
    title: { seven: 'Está certo?', eleven: 'Está certo?', adult: 'Reveja antes de enviar' },
    text: {
      seven: 'Ainda nada foi enviado. Podes mudar.',
      eleven: 'Ainda nada foi enviado. Podes mudar tudo.',
      adult: 'Ainda nada foi enviado, e até lá nada é guardado. Pode mudar tudo.',
    },
  },
} as const satisfies Translation<typeof en.who>
