/** Every word of the interface stands in the catalogue, once, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@astrojs/compiler-rs';
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import { ROOT } from '../support/runSite.ts';

test.each([
  ['en-US', 'License'],
  ['en', 'License'],
  ['en-GB', 'Licence'],
  ['en-AU', 'Licence'],
  ['ko', '이용 허락'],
  ['ko-KR', '이용 허락'],
  // A language without a catalogue.
  ['fr', 'License'],
])('in %s a license is a %s', (language, word) => {
  expect(messagesFor(language).site.license).toBe(word);
});

/** Words that mean two things, and so may be two in another language. */
const HOMONYMS = ['About', 'Text', 'asserts', 'hedges', 'denies', 'to', 'from'];

test('each word stands once', () => {
  const texts = textsOf(messagesFor('en'));
  const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
  expect([...new Set(twice)].filter((text) => !HOMONYMS.includes(text))).toEqual([]);
});

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const source = path.join(ROOT, 'src');
const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => [file, readFileSync(path.join(source, file), 'utf8')] as const);

test.each(components)('%s has no words of its own', (_, text) => {
  expect(literalTexts(text)).toEqual([]);
});

test('literal text is found between tags, in attributes that speak, and in expressions', () => {
  const component = `---\nconst said = 'Not this';\n---
<p title="Say it" class="x">Hello {name}</p>{open && "No way"}<b>{\`and \${name} too\`}</b>
{list.map((each) => <i class={each.kind === 'map' ? 'map' : ''}>– {each}, Item</i>)}`;
  expect(literalTexts(component)).toEqual(['Say it', 'Hello', 'No way', 'and', 'too', ', Item']);
});

/** Attributes that a reader sees or hears. */
const SPOKEN = ['title', 'alt', 'aria-label', 'placeholder', 'label', 'description'];

interface Node {
  type: string;
  [key: string]: unknown;
}

/** @returns texts with letters that the markup of a component holds: between tags, in attributes, in what is shown */
function literalTexts(component: string): string[] {
  const { ast } = parse(component) as unknown as { ast: { body: Node[] } };
  return ast.body
    .flatMap(shownIn)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

function shownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXAttribute': {
      const { name } = node.name as { name: string };
      return SPOKEN.includes(name) ? shownIn(node.value) : [];
    }
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateElement':
      return [(node.value as { cooked: string }).cooked];
    // What is compared or looked up is not shown.
    case 'BinaryExpression':
      return node.operator === '+' ? [node.left, node.right].flatMap(shownIn) : [];
    case 'MemberExpression':
      return shownIn(node.object);
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(shownIn);
    case 'CallExpression':
      return [
        node.callee,
        ...(node.arguments as Node[]).filter(({ type }) => /Function/.test(type)),
      ].flatMap(shownIn);
    default:
      return Object.values(node).flatMap(shownIn);
  }
}
