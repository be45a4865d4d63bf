import { expect, test } from 'vitest';
import { caddyConfig } from '../../src/outputs/hosts/caddy.ts';
import { headerRules, pathExpression } from '../../src/outputs/hosts/headerRules.ts';
import { movedFolders } from '../../src/outputs/hosts/movedFolders.ts';
import { nginxConfig } from '../../src/outputs/hosts/nginx.ts';
import { headersFile, redirectsFile } from '../../src/outputs/hosts/pagesHosts.ts';
import { serverConfig } from '../../src/outputs/hosts/serverConfig.ts';
import { OWN_SEGMENTS } from '../../src/urls.ts';
import { article, loadSite } from '../support/contentFolder.ts';

const PERSON = 'name: Ada Lind\nformerly: [ada-lund]\n';
const PAGE = '---\ntitle: How we work\nsummary: So.\naliases: [methods]\n---\nProse.\n';
const site = (siteUrl?: string) =>
  loadSite(
    {
      'articles/harbour.md': article('people: [ada-lind]\naliases: [old-harbour]', 'Ada Lind.'),
      'people/ada-lind.yaml': PERSON,
      'pages/how-we-work.md': PAGE,
    },
    { siteUrl },
  );

test('what was renamed has moved, with all below it, wherever the site is', async () => {
  expect(movedFolders(await site('https://example.org/a/'))).toEqual([
    { from: '/a/articles/old-harbour/', to: '/a/articles/harbour/' },
    { from: '/a/people/ada-lund/', to: '/a/people/ada-lind/' },
    { from: '/a/methods/', to: '/a/how-we-work/' },
  ]);
});

test.each(['https://example.org/', 'https://example.org/a/'])(
  'at %s no path gets a header twice',
  async (url) => {
    const built = await site(url);
    const rules = headerRules(built).map(({ path, headers }) => ({
      names: Object.keys(headers),
      matches: new RegExp(pathExpression(built.urls.base, [path])),
    }));
    const paths = [
      ...['', '404.html', '_astro/x.js', 'search/index/fragment/en.pf_fragment', 'how-we-work/'],
      ...[
        'articles/harbour/',
        'articles/harbour/article.json',
        'articles/harbour/annotations.jsonld',
      ],
      ...['articles/harbour/quotes/one/cite.csl.json', 'embed/harbour/one/', 'schema/article.json'],
      ...OWN_SEGMENTS.map((segment) => `${segment}/`),
    ];
    for (const path of paths) {
      const names = rules
        .filter(({ matches }) => matches.test(built.urls.base + path))
        .flatMap((rule) => rule.names);
      expect.soft(names, path).toEqual([...new Set(names)]);
      expect.soft(names, path).toContain('X-Content-Type-Options');
      const isAsset = path.startsWith('_astro/');
      const isFramed = path.startsWith('embed/');
      expect.soft(names.includes('Content-Security-Policy'), path).toBe(!isAsset && !isFramed);
    }
  },
);

test('a site that is a folder of a host says nothing of how the host is reached', async () => {
  expect(headersFile(headerRules(await site('https://example.org/')))).toContain(
    'Strict-Transport',
  );
  expect(headersFile(headerRules(await site('https://example.org/a/')))).not.toContain('Strict-Tr');
  expect(headersFile(headerRules(await site('http://example.org/')))).not.toContain('Strict-Tr');
});

test('a host that takes a hundred of each gets those that count most', () => {
  const moved = Array.from({ length: 150 }, (_, at) => ({ from: `/o/${at}/`, to: `/n/${at}/` }));
  const lines = redirectsFile(moved).trimEnd().split('\n');
  expect(lines).toHaveLength(100);
  expect(lines[0]).toBe('/o/0/* /n/0/:splat 301');
  const rules = Array.from({ length: 150 }, (_, at) => ({ path: `/${at}/*`, headers: { A: 'b' } }));
  expect(headersFile(rules).match(/^\//gm)).toHaveLength(100);
});

test('a server’s configuration names the host, the folder and what has moved', async () => {
  const config = serverConfig(await site('https://example.org/a/'), { folder: '/srv/site' });
  const nginx = nginxConfig(config);
  expect(nginx).toContain('server_name example.org;');
  expect(nginx).toContain('location /a/ { alias /srv/site/; }');
  expect(nginx).toContain(
    'rewrite ^/a/articles/old-harbour/(.*)$ /a/articles/harbour/$1 permanent;',
  );
  const caddy = caddyConfig(config);
  expect(caddy).toMatch(/^example\.org \{\n\troot \* \/srv\/site\n/);
  expect(caddy).toContain('redir /a /a/ permanent');
});
