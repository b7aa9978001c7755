// The JSON Schema of a workspace file, made of the types that the core declares (pkg/lab/lab.d.ts): what the
// core reads and writes is what is published.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** The form of a file that this version writes. */
const FILE = {
  type: 'object',
  properties: {
    levier: { const: 'workspace-file' },
    document: { $ref: '#/$defs/Document' },
    tables: {
      type: 'object',
      description: 'The compressed tables in base64, by name.',
      additionalProperties: { type: 'string', contentEncoding: 'base64' },
    },
  },
  required: ['levier', 'document', 'tables'],
  additionalProperties: false,
};

/** The schema of a workspace file, of the declarations in a file of types. */
export async function workspaceSchema(declarations) {
  const source = ts.createSourceFile(
    declarations,
    await readFile(declarations, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const declared = new Map();
  for (const node of source.statements)
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      declared.set(node.name.text, node);
  const $defs = {};
  const refer = (name) => {
    if (!declared.has(name)) throw new Error(`the schema needs the type ${name}`);
    if (!(name in $defs)) {
      $defs[name] = null;
      $defs[name] = { ...described(declared.get(name)), ...definition(declared.get(name), refer, declared) };
    }
    return { $ref: `#/$defs/${name}` };
  };
  refer('Document');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Levier workspace file',
    ...FILE,
    $defs: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function definition(node, refer, declared) {
  return ts.isInterfaceDeclaration(node)
    ? object(membersOf(node, declared), refer, declared)
    : typed(node.type, refer, declared);
}

/** The members of a type that is an object: its own, and those it is made of. */
function membersOf(node, declared) {
  if (ts.isParenthesizedTypeNode(node)) return membersOf(node.type, declared);
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((type) => membersOf(type, declared));
  if (ts.isTypeReferenceNode(node)) return membersOf(declared.get(node.typeName.getText()), declared);
  if (ts.isTypeAliasDeclaration(node)) return membersOf(node.type, declared);
  const inherited = (node.heritageClauses ?? []).flatMap((clause) =>
    clause.types.flatMap((type) => membersOf(declared.get(type.expression.getText()), declared)),
  );
  return [...inherited, ...node.members];
}

function object(members, refer, declared) {
  const properties = {};
  const required = [];
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member))
      return { type: 'object', additionalProperties: typed(member.type, refer, declared) };
    const name = member.name.text;
    properties[name] = { ...described(member), ...typed(member.type, refer, declared) };
    if (member.questionToken === undefined) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function typed(node, refer, declared) {
  const again = (type) => typed(type, refer, declared);
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    case ts.SyntaxKind.UnknownKeyword:
    case ts.SyntaxKind.AnyKeyword:
      return {};
    default:
  }
  if (ts.isParenthesizedTypeNode(node)) return again(node.type);
  if (ts.isLiteralTypeNode(node))
    return node.literal.kind === ts.SyntaxKind.NullKeyword
      ? { type: 'null' }
      : { const: literal(node.literal) };
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: again(node.elementType) };
  if (ts.isTupleTypeNode(node))
    return {
      type: 'array',
      prefixItems: node.elements.map(again),
      items: false,
      minItems: node.elements.length,
    };
  if (ts.isTypeLiteralNode(node)) return object(node.members, refer, declared);
  if (ts.isIntersectionTypeNode(node)) return object(membersOf(node, declared), refer, declared);
  if (ts.isUnionTypeNode(node)) {
    const parts = node.types.map(again);
    return parts.every((part) => 'const' in part)
      ? { enum: parts.map((part) => part.const) }
      : { anyOf: parts };
  }
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText();
    const [first, second] = node.typeArguments ?? [];
    if (name === 'Record' || name === 'Map') return { type: 'object', additionalProperties: again(second) };
    if (name === 'Array') return { type: 'array', items: again(first) };
    return refer(name);
  }
  throw new Error(`the schema does not know ${node.getText()}`);
}

function literal(node) {
  if (ts.isStringLiteral(node)) return node.text;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  return Number(node.getText());
}

/** The words of a declaration's comment. */
function described(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment === undefined ? undefined : ts.getTextOfJSDocComment(comment.comment);
  return text ? { description: text.replace(/\s+/g, ' ').trim() } : {};
}
