/** A node of a parsed source, as ESTree has them. */
export type Node = {
  type: string
  start: number
  end: number
  id?: { name?: string } | null
  [part: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([part]) => part !== 'parent')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** Every node that runs, from the outermost on: types, imports and the words for people are left alone. */
export function* walk(node: Node): Generator<Node> {
  if (/^(TS.*(Type|Declaration|Annotation|Keyword|Interface)|Import.*)$/.test(node.type) || isWords(node))
    return
  yield node
  for (const child of childrenOf(node)) yield* walk(child)
}

const forPeople = [
  'sentence',
  'does',
  'says',
  'source',
  'title',
  'about',
  'because',
  'text',
  'href',
  'name',
  'id',
  'how',
  'force',
  'binds',
]

/** A property that holds words for people, or says how a clause is carried out, and not what is done. */
function isWords(node: Node): boolean {
  if (node.type !== 'Property') return false
  const [key, value] = [node.key as Node, node.value as Node]
  const isText = ['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression'].includes(value.type)
  return isText && forPeople.includes(String(key.name ?? key.value))
}

/** Each node's parent. */
export function parentsOf(root: Node): ReadonlyMap<Node, Node> {
  const parents = new Map<Node, Node>()
  const visit = (node: Node) => {
    for (const child of childrenOf(node)) {
      parents.set(child, node)
      visit(child)
    }
  }
  visit(root)
  return parents
}
