import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** How old for which app, what to do if a child is there already, and how something is reported there. */
export const ages = {
  title: 'Que idade para que aplicação?',
  lead: 'Há três respostas, e nem sempre são iguais. As nossas regras têm uma, a aplicação tem a sua, e a lei pode ter uma terceira. Por isso mostramos as três, e quando alguém as viu pela última vez.',
  search: 'Procurar uma aplicação',
  which: 'Que aplicação?',
  button: 'Procurar',
  found: {
    one: 'Uma de {all} aplicações.',
    many: '{count} de {all} aplicações.',
    other: '{count} de {all} aplicações.',
  },
  notFound: 'Essa aplicação não está na nossa lista. Veja a página dela ou a loja de aplicações. Até lá:',
  all: 'Mostrar todas',
  anyApp: 'Qualquer outra aplicação ou jogo',
  policy: 'As nossas regras',
  app: 'A aplicação',
  law: 'A lei',
  none: 'nada encontrado',
  later: '{age} a partir de {day}',
  since: 'desde {day};',
  checked: 'visto pela última vez: {day}',
  unchecked: 'ainda não verificado',
  already: 'Se a criança já a usa',
  report: 'Como denunciar alguma coisa lá',
  says: 'Quem o diz',
  inEnglish: 'O que aqui está sobre cada aplicação existe só em inglês.',
  ifAlready: {
    calm: 'Não se zangue. Uma criança a quem se ralhou uma vez não diz nada na vez seguinte.',
    ask: 'Pergunte-lhe de que gosta lá, e deixe que lhe mostre quem lá encontra.',
    private: 'Ponham a conta em privado e desliguem as mensagens de desconhecidos e a localização.',
    wait: 'Falem sobre esperar até ter idade, e sobre o que usar até lá. Se sair, que guarde o que quer manter e diga aos amigos onde o podem encontrar.',
    close: 'É para fechar a conta? Façam-no em conjunto, nas definições: {app}.',
    theApp: 'a aplicação',
    wrong: 'Correu lá alguma coisa mal? Conte à escola. Ajudamos, seja qual for a idade da criança.',
  },
  reports: {
    none: 'Não conhecemos nenhuma forma que tenha sido verificada. Experimente os três pontos ao lado da publicação ou do nome e escolha «Denunciar».',
    checked: 'Visto pela última vez: {day}.',
    unchecked: 'Ainda ninguém verificou isto.',
  },
  why: {
    title: 'Porque há três idades?',
    policy:
      'As nossas regras dão uma idade para cada aplicação. As aplicações mudam a sua de vez em quando, e as regras não conseguem acompanhar. O WhatsApp é um bom exemplo: as regras dizem 16, e desde 11 de abril de 2024 o próprio WhatsApp diz 13 no Reino Unido. Uma família pode seguir a mais alta.',
    law: 'Em 15 de junho de 2026, o governo disse que quer uma idade legal de 16 anos para várias aplicações, a partir da primavera de 2027. Enquanto não houver uma lei em vigor, a terceira coluna fica vazia.',
  },
  table: {
    caption: 'Idades mínimas',
    app: 'Aplicação',
    policy: 'Regras',
    own: 'A própria',
    law: 'Lei',
    last: 'Visto pela última vez: {day}.',
    note: '* Esta ainda ninguém verificou. Um traço quer dizer que não encontrámos nenhuma. As idades mudam: leia a página da própria aplicação antes de confiar numa delas.',
  },
} as const satisfies Translation<typeof en.ages>
