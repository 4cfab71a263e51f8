import type { en } from '../en.ts'
import type { Translation } from '../told.ts'

/** The school's guide: questions that were answered before. */
export const guide = {
  title: 'Perguntas e respostas',
  lead: 'O que outras pessoas já perguntaram. Aqui não está o nome de ninguém.',
  search: 'O que quer saber?',
  button: 'Procurar',
  none: 'Não temos nada escrito que corresponda.',
  empty: 'Ainda nada foi perguntado tantas vezes que esteja aqui.',
  ask: 'Perguntar à escola',
  all: 'Mostrar todas as perguntas',
} as const satisfies Translation<typeof en.guide>
