import { gzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { flowsFigure, flowsLand } from '../../src/figures/index.ts';
import { article, claim, country, flow, html, text } from './article.ts';

const arms = flow('KP>RU', { status: 'supported', since: '2024-04-29' }, 'arms');
const technology = flow('RU>KP', { status: 'asserted', asOf: '2026-11-24' }, 'technology');

test('an article without flows has no figure', () => {
  expect(flowsFigure(article({ claims: [claim({ id: 'a' })] }))).toBeNull();
  expect(flowsLand(article({}))).toBeNull();
});

test('the list holds every fact of the map', () => {
  const figure = flowsFigure(article({ claims: [arms, claim({ id: 'other' }), technology] }));
  const said = text(figure);
  for (const fact of [
    'From North Korea to Russia: arms',
    'From Russia to North Korea: technology',
    'supported since 29 April 2024',
    'asserted as of 24 November 2026',
    arms.text,
    technology.text,
  ]) {
    expect(said).toContain(fact);
  }
  expect(html(figure)).toContain(`href="${arms.hrefInArticle}"`);
  expect(html(figure).match(/<li>/g)).toHaveLength(2);
});

test('the status decides the line', () => {
  const lines = (status: 'established' | 'contested' | 'refuted') =>
    html(flowsFigure(article({ claims: [flow('KP>RU', { status })] })));
  expect(lines('established')).not.toContain('stroke-dasharray');
  expect(lines('established')).toContain('stroke-width="4"');
  expect(lines('contested')).toContain('stroke-dasharray="7 4.5"');
  expect(lines('refuted')).toContain('stroke-dasharray="1 6"');
  expect(lines('refuted')).toMatch(/l10 10m0-10l-10 10/);
});

test('the description says only what the map has', () => {
  const figure = flowsFigure(article({ claims: [arms] }));
  expect(figure?.description).toContain('solid where');
  expect(figure?.description).not.toContain('dashed');
});

test('hostile words stay words', () => {
  const evil = '"><script>alert(1)</script>';
  const from = country('KP', evil);
  const bad = claim({ id: 'bad', text: evil, flow: { from, to: country('RU'), what: evil } });
  const page = html(flowsFigure(article({ claims: [bad] })));
  expect(page).not.toContain('<script');
  expect(page).toContain('&#x3C;script>');
});

test('no style attribute, unique ids that hold an underscore', () => {
  const page = html(flowsFigure(article({ claims: [arms, technology] })));
  expect(page).not.toMatch(/\sstyle=/);
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id?.includes('_'))).toBe(true);
  for (const [, id] of page.matchAll(
    /(?:aria-labelledby|aria-describedby|href)="#?([\w]+_\w+)"/g,
  )) {
    expect(ids).toContain(id);
  }
});

test('the land can be a file of its own', () => {
  const one = article({ claims: [arms, technology] });
  const page = html(flowsFigure(one, { landHref: '/land.svg' }));
  const file = toHtml(flowsLand(one) ?? []);
  for (const [, id] of page.matchAll(/href="\/land\.svg#(\w+)"/g)) {
    expect(file).toContain(`id="${id}"`);
  }
  expect(page).not.toContain('<defs>');
  expect(gzipSync(page).length).toBeLessThan(2_000);
  expect(gzipSync(file).length).toBeLessThan(6_000);
});

test('a flow to a country without a place is still listed', () => {
  const lost = claim({
    id: 'lost',
    flow: { from: country('ZZ', 'Nowhere'), to: country('ZY', 'Elsewhere'), what: 'air' },
  });
  const figure = flowsFigure(article({ claims: [lost] }));
  expect(html(figure)).not.toContain('fig-map');
  expect(text(figure)).toContain('From Nowhere to Elsewhere: air');
});
