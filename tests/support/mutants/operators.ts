import type { Edit } from './mutate.ts'
import { isNode, type Node } from './syntax.ts'
import { neighbours } from './words.ts'

type Context = { source: string; parents: ReadonlyMap<Node, Node>; textOf(node: Node): string }
type Operator = { name: string; mutate(node: Node, context: Context): Edit[][] }

const instead = ({ start, end }: Node, text: string): Edit => ({ start, end, text })
const listOf = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const calls = (node: Node, ...names: string[]) =>
  node.type === 'CallExpression' && names.includes(String((node.callee as Node).name))
const isText = (node: Node) => node.type === 'Literal' && typeof node.value === 'string'

/** Takes one element out of a list, with the comma that goes with it. */
function without(elements: readonly Node[], place: number): Edit {
  const [one, next, before] = [elements[place] as Node, elements[place + 1], elements[place - 1]]
  if (next) return { start: one.start, end: next.start, text: '' }
  return { start: before?.end ?? one.start, end: one.end, text: '' }
}

function keyOf(node: Node | undefined): string {
  const key = node?.key as Node | undefined
  return String(key?.name ?? key?.value ?? '')
}

/** The ways in which a rule goes wrong: each names a slip of the hand, and makes it wherever it can be made. */
export const operators: readonly Operator[] = [
  {
    name: 'a condition turned round',
    mutate(node, { textOf }) {
      if (node.type !== 'IfStatement' && node.type !== 'ConditionalExpression') return []
      const test = node.test as Node
      // Other operators turn these round.
      if (['BinaryExpression', 'UnaryExpression', 'CallExpression'].includes(test.type)) return []
      return [[instead(test, `!(${textOf(test)})`)]]
    },
  },
  {
    name: 'a rule dropped',
    mutate(node, { parents }) {
      const list = parents.get(node)
      const part = list && parents.get(list)
      const isRule =
        node.type === 'FunctionExpression' && ['finds', 'asks', 'forbids'].includes(keyOf(part as Node))
      return isRule ? [[instead(node.body as Node, '{ return undefined }')]] : []
    },
  },
  {
    name: 'must and may exchanged',
    mutate(node, { textOf }) {
      if (calls(node, 'must'))
        return [[instead(node, `(({ within: _, ...step }) => ({ ...step, force: 'may' }))(${textOf(node)})`)]]
      if (calls(node, 'may'))
        return [[instead(node, `({ ...${textOf(node)}, force: 'must', within: { hours: 1 } })`)]]
      return []
    },
  },
  {
    name: 'and and or exchanged',
    mutate(node, { textOf }) {
      if (node.type !== 'LogicalExpression' || node.operator === '??') return []
      const operator = node.operator === '&&' ? '||' : '&&'
      return [[instead(node, `((${textOf(node.left as Node)}) ${operator} (${textOf(node.right as Node)}))`)]]
    },
  },
  {
    name: 'a comparison turned round',
    mutate(node, { textOf }) {
      const turned: Record<string, string> = {
        '===': '!==',
        '!==': '===',
        '<': '<=',
        '<=': '<',
        '>': '>=',
        '>=': '>',
      }
      const operator = node.type === 'BinaryExpression' ? turned[String(node.operator)] : undefined
      return operator
        ? [[instead(node, `(${textOf(node.left as Node)} ${operator} ${textOf(node.right as Node)})`)]]
        : []
    },
  },
  {
    name: 'a not dropped',
    mutate: (node, { textOf }) =>
      node.type === 'UnaryExpression' && node.operator === '!'
        ? [[instead(node, `(${textOf(node.argument as Node)})`)]]
        : [],
  },
  {
    name: 'a question turned round',
    mutate(node, { textOf, parents }) {
      const asks =
        node.type === 'CallExpression' &&
        /^(has|is[A-Z]\w*|targets\w+|judges\w+|needs\w+)$/.test(nameOfCall(node))
      const parent = parents.get(node)
      const isDenied = parent?.type === 'UnaryExpression' && parent.operator === '!'
      return asks && !isDenied ? [[instead(node, `!(${textOf(node)})`)]] : []
    },
  },
  {
    name: 'another owner',
    mutate(node) {
      if (node.type !== 'ObjectPattern') return []
      const other: Record<string, string> = { lead: 'safeguardingLead', safeguardingLead: 'lead' }
      const names = listOf(node.properties).map(keyOf)
      if (names.includes('lead') && names.includes('safeguardingLead')) return []
      return listOf(node.properties).flatMap((property) => {
        const key = keyOf(property)
        return property.shorthand && other[key] ? [[instead(property, `${other[key]}: ${key}`)]] : []
      })
    },
  },
  {
    name: 'a word of a list dropped',
    mutate(node) {
      const elements = node.type === 'ArrayExpression' ? listOf(node.elements) : []
      const isWord = (one: Node) => isText(one) || calls(one, 'byGuidance')
      if (elements.length === 0 || !elements.every(isWord)) return []
      return elements.map((_, place) => [without(elements, place)])
    },
  },
  {
    name: 'what to wait for dropped',
    mutate(node) {
      const place = calls(node, 'must') ? 4 : calls(node, 'may') ? 3 : undefined
      const given = listOf(node.arguments)
      return place !== undefined && given[place] ? [[without(given.slice(0, place + 1), place)]] : []
    },
  },
  {
    name: 'another word in its place',
    mutate(node, { parents }) {
      if (node.type !== 'Literal' || !isOutcome(node, parents)) return []
      return neighbours(node.value).map((other) => [instead(node, JSON.stringify(other))])
    },
  },
]

function nameOfCall(node: Node): string {
  const callee = node.callee as Node
  return String(callee.name ?? (callee.property as Node | undefined)?.name ?? '')
}

/** Does this word come out of the function, in place of being compared with, looked up or explained? */
function isOutcome(node: Node, parents: ReadonlyMap<Node, Node>): boolean {
  const parent = parents.get(node)
  if (!parent) return false
  switch (parent.type) {
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return true
    case 'ConditionalExpression':
      return parent.test !== node
    case 'Property':
      return parent.value === node
    case 'ArrayExpression':
      return true
    case 'CallExpression':
      return calls(parent, 'must', 'may', 'asGrave', 'ordinary')
    default:
      return false
  }
}
