import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { attribute, type Dist, ownText, type Page, whereIs } from './dist.ts';

/** Script types that the browser runs or obeys. Others are data, which a policy does not concern. */
const RUNS = /^$|^module$|^importmap$|^speculationrules$|javascript|ecmascript/i;

/** Sources that would let in what the site does not hold. */
const LAX = /^('unsafe-.*'|\*|https?:.*|wss?:.*|blob:|filesystem:|\*\..*|[a-z0-9-]+\.[a-z.]+)$/i;

/** @returns what in the site's pages breaks, weakens or lacks its content security policy: nothing, in a good site */
export function policyProblems(dist: Dist): string[] {
  return dist.pages.flatMap(problemsOf);
}

function problemsOf(page: Page): string[] {
  const metas = page.elements.filter(
    (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [meta] = metas;
  if (!meta || metas.length > 1) return [`${page.file}: has ${metas.length} policies`];
  const policy = readPolicy(attribute(meta, 'content') ?? '');
  return [
    ...strictness(policy).map((problem) => `${page.file}: ${problem}`),
    ...page.elements.flatMap((element) =>
      problemsOfElement(element, policy).map((p) => `${whereIs(page, element)}: ${p}`),
    ),
    ...tooLate(page, meta),
  ];
}

export type Policy = Map<string, string[]>;

export function readPolicy(content: string): Policy {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name.toLowerCase(), values]));
}

function strictness(policy: Policy): string[] {
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src');
  const wanted = [
    ...(sources('script-src') ? [] : ['the policy says nothing of scripts']),
    ...(sources('style-src') ? [] : ['the policy says nothing of styles']),
    ...(sources('img-src') ? [] : ['the policy says nothing of images']),
    ...(sources('connect-src') ? [] : ['the policy says nothing of connections']),
    ...(sources('object-src')?.join() === "'none'" ? [] : ["object-src is not 'none'"]),
    ...(policy.get('base-uri') ? [] : ['the policy says nothing of base-uri']),
    ...(policy.get('form-action') ? [] : ['the policy says nothing of form-action']),
  ];
  const lax = [...policy].flatMap(([name, values]) =>
    values.filter((value) => LAX.test(value)).map((value) => `${name} admits ${value}`),
  );
  return [...wanted, ...lax];
}

function problemsOfElement(element: Element, policy: Policy): string[] {
  const problems = Object.keys(element.properties)
    .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
    .map((name) => `has the attribute ${name.toLowerCase()}`);
  const text = ownText(element);
  if (element.tagName === 'style' && !isHashed(policy, 'style-src', text)) {
    problems.push('its styles are not in the policy');
  }
  if (element.tagName === 'script' && RUNS.test(attribute(element, 'type') ?? '')) {
    const src = attribute(element, 'src');
    const own = policy.get('script-src') ?? policy.get('default-src') ?? [];
    if (src === undefined && !isHashed(policy, 'script-src', text)) {
      problems.push('its script is not in the policy');
    }
    if (src !== undefined && !own.includes("'self'") && !attribute(element, 'integrity')) {
      problems.push(`the policy does not admit ${src}`);
    }
  }
  problems.push(...notAdmitted(element, policy));
  if (element.tagName === 'base') problems.push('moves every link');
  if (/javascript:/i.test(attribute(element, 'href') ?? '')) problems.push('is a script in a link');
  return problems;
}

/** Files of the site that an element loads and the policy forbids. A headless browser asks for no manifest, others do. */
function notAdmitted(element: Element, policy: Policy): string[] {
  const rel = attribute(element, 'rel')?.toLowerCase() ?? '';
  const [directive, url] =
    element.tagName === 'img'
      ? ['img-src', attribute(element, 'src')]
      : element.tagName === 'link' && rel === 'manifest'
        ? ['manifest-src', attribute(element, 'href')]
        : element.tagName === 'link' && /^(shortcut )?icon$/.test(rel)
          ? ['img-src', attribute(element, 'href')]
          : [];
  if (directive === undefined || url === undefined) return [];
  const sources = policy.get(directive) ?? policy.get('default-src') ?? [];
  const needed = url.startsWith('data:') ? 'data:' : "'self'";
  return sources.includes(needed) ? [] : [`${directive} does not admit ${url.slice(0, 80)}`];
}

function isHashed(policy: Policy, directive: string, text: string): boolean {
  const sources = policy.get(directive) ?? policy.get('default-src') ?? [];
  return ['sha256', 'sha384', 'sha512'].some((algorithm) =>
    sources.includes(`'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`),
  );
}

/** A policy in a `meta` does not bind what stands before it. */
function tooLate(page: Page, meta: Element): string[] {
  return page.elements
    .slice(0, page.elements.indexOf(meta))
    .filter(({ tagName }) => ['script', 'style', 'link', 'img'].includes(tagName))
    .map((element) => `${whereIs(page, element)}: stands before the policy`);
}
