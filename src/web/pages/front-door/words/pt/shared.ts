import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** What stands on many pages. */
export const shared = {
  skip: 'Ir para a parte principal',
  language: {
    title: 'Língua',
    others: 'Outras línguas',
    unread:
      'Esta página foi traduzida e ainda ninguém que fale a língua a leu. Se alguma coisa não estiver clara, vale a página em inglês.',
    readIn: 'As perguntas foram lidas em',
  },
  home: 'Ir para a primeira página de {school}',
  help: {
    police: 'Se alguém pode ser magoado agora, ligue 999',
    policeAbout: 'Polícia, ambulância ou bombeiros. É grátis, e ninguém leva a mal se não houver certeza.',
    childline: 'Childline, para todos os que têm menos de 19 anos',
    childlineAbout: 'De dia e de noite. É grátis. Não aparece na conta do telefone.',
    ceop: 'CEOP, se alguém faz algo sexual a uma criança na internet',
    ceopAbout: 'Uma página da polícia. É lida por pessoas que sabem o que fazer.',
    nspcc: 'Linha de apoio da NSPCC, para adultos preocupados com uma criança',
    school: 'Ligar para a escola',
    schoolAbout: 'Quando está aberta.',
  },
  exit: {
    link: 'Sair desta página agora',
    about: 'Vai para a meteorologia.',
    keys: 'Sair: carregar três vezes em Esc.',
    title: 'O que o aparelho ainda guarda',
    how: {
      seven:
        'Carrega no botão vermelho lá em cima. Aparece a meteorologia e esta página desaparece. Também podes carregar três vezes na tecla Esc.',
      eleven:
        'Carrega no botão vermelho no topo ou três vezes na tecla Esc. Aparece a meteorologia, e o que escreveste aqui desaparece.',
      adult:
        'Carregue no botão vermelho no topo ou três vezes na tecla Esc. Aparece uma página sobre o tempo, e o que escreveu aqui desaparece.',
    },
    history: {
      seven:
        'O teu telemóvel pode ainda lembrar-se de que estiveste numa página da tua escola. Não se lembra do que escreveste.',
      eleven:
        'O teu telemóvel pode guardar uma lista das páginas que viste, e esta escola pode estar lá. O que escreveste não está. Uma janela privada não guarda lista.',
      adult:
        'O aparelho pode mostrar esta escola na lista das páginas vistas, mas não o que escreveu. Uma janela privada não guarda essa lista, e a rede que usa pode ter a sua própria.',
    },
  },
  errors: {
    things: {
      one: 'Por favor, veja uma coisa',
      many: 'Por favor, veja {count} coisas',
      other: 'Por favor, veja {count} coisas',
    },
    marker: 'Erro:',
  },
  go: {
    on: 'Continuar',
    back: 'Voltar',
    change: 'Alterar',
    send: 'Enviar',
    unsure: 'Não sei',
    optional: '(pode ficar em branco)',
  },
  offline:
    'Não há rede neste momento. O que foi escrito continua aqui. Por favor, tente de novo daqui a pouco.',
  pageTitle: 'Página {number}',
  lastPage: 'Última página',
  nothing: 'Sem resposta',
  tooLong:
    'É demasiado longo para o podermos receber. Use no máximo {most} letras, por favor. Agora tem {length}.',
  wait: {
    title: 'Um momento, por favor',
    text: {
      seven:
        'Há muita gente a escrever agora. As tuas palavras estão guardadas nesta página. Espera um bocadinho.',
      eleven:
        'Está a chegar muita coisa agora. O que escreveste está seguro nesta página e é enviado daqui a pouco.',
      adult:
        'Está a chegar muita coisa da sua rede. O que escreveu está seguro nesta página. Nada é recusado: só demora um pouco mais.',
    },
    left: {
      one: 'Espere que passe um segundo. Depois carregue no botão.',
      many: 'Espere que passem {count} segundos. Depois carregue no botão.',
      other: 'Espere que passem {count} segundos. Depois carregue no botão.',
    },
    working:
      'O telemóvel está a fazer uma conta, para sabermos que é uma pessoa que escreve. Continua sozinho.',
    button: 'Enviar agora',
    soon: {
      one: 'Foi um pouco cedo demais. Nada se perdeu. Espere um segundo e carregue outra vez no botão.',
      many: 'Foi um pouco cedo demais. Nada se perdeu. Espere {count} segundos e carregue outra vez no botão.',
      other:
        'Foi um pouco cedo demais. Nada se perdeu. Espere {count} segundos e carregue outra vez no botão.',
    },
  },
  refused: 'Não foi enviado',
  jobsReading: {
    seven: 'Todas as pessoas que o podem ver: {jobs}.',
    eleven: 'Todos os que o podem ver: {jobs}.',
    adult: 'Todos os que o podem ver: {jobs}.',
  },
  jobs: {
    communications: 'quem escreve em nome da escola',
    office: 'a secretaria da escola',
    dsl: 'a pessoa responsável pela proteção das crianças (DSL)',
    'deputy-dsl': 'quem substitui a pessoa responsável pela proteção das crianças',
    headteacher: 'a direção da escola',
    'trust-safeguarding-lead': 'a pessoa responsável pela proteção das crianças em {trust}',
    'trust-communications': 'quem escreve em nome de {trust}',
    administrator: 'quem administra o sistema',
    auditor: 'quem faz a auditoria',
  },
  roles: {
    dsl: {
      seven: 'a pessoa crescida da tua escola que cuida da segurança das crianças (a DSL)',
      eleven: 'a pessoa da escola que cuida da segurança dos alunos (a DSL)',
      adult: 'a pessoa da escola responsável pela proteção das crianças (DSL)',
    },
    headteacher: {
      seven: 'quem dirige a tua escola',
      eleven: 'a direção da escola',
      adult: 'a direção da escola',
    },
    'headteacher-or-dsl': {
      seven: 'quem dirige a tua escola, ou a pessoa crescida que cuida da segurança das crianças (a DSL)',
      eleven: 'a direção da escola, ou a pessoa que cuida da segurança dos alunos (a DSL)',
      adult: 'a direção da escola ou a pessoa responsável pela proteção das crianças (DSL)',
    },
    trust: {
      seven: 'alguém que não trabalha na tua escola e cuida de muitas escolas ({trust})',
      eleven: 'a pessoa que trata da segurança em {trust}, que gere a escola. Não trabalha na tua escola',
      adult: 'a pessoa responsável pela proteção das crianças em {trust}, que não está na escola',
    },
    office: 'a secretaria da escola',
    communications: 'quem escreve em nome da escola',
  },
} as const satisfies Translation<typeof en.shared>
