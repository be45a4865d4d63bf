import { pathExpression } from './headerRules.ts';
import { byHeader, HOST_FILES, type ServerConfig } from './serverConfig.ts';

/** HTML is among them anyhow. */
const COMPRESSED = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'image/svg+xml',
  'application/json',
  'application/ld+json',
  'application/feed+json',
  'application/manifest+json',
];

/** @returns a file for `/etc/nginx/conf.d/`, which is read within `http { … }` */
export function nginxConfig({ base, folder, listen, moved, name, rules }: ServerConfig): string {
  const headers = byHeader(rules);
  // A second `Content-Type` would stand beside the first: it takes the place of the type instead.
  const types = headers.find((header) => header.name === 'Content-Type')?.values ?? [];
  const sent = headers.filter((header) => header.name !== 'Content-Type');
  const maps = sent.map((header) => {
    const lines = header.values.map(
      ({ paths, value }) => `  "~${pathExpression(base, paths)}" "${value}";\n`,
    );
    return `map $uri $${variable(header.name)} {\n  default "${header.otherwise}";\n${lines.join('')}}\n`;
  });
  const server = [
    `listen ${listen};`,
    `server_name ${name};`,
    'include mime.types;',
    'charset utf-8;',
    `charset_types ${COMPRESSED.join(' ')};`,
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    'gzip on;',
    `gzip_types ${COMPRESSED.join(' ')};`,
    ...sent.map((header) => `add_header ${header.name} $${variable(header.name)} always;`),
    ...moved.map(({ from, to }) => `rewrite ^${from}(.*)$ ${to}$1 permanent;`),
    `location ${base} { alias ${folder}/; }`,
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    ...HOST_FILES.map((file) => `location = ${base}${file} { return 404; }`),
    ...types.map(
      ({ paths, value }) =>
        `location ~ ${pathExpression(base, paths, '?<file>')} { alias ${folder}/$file; types { } default_type "${value}"; }`,
    ),
  ];
  return `${maps.join('')}\nserver {\n${server.map((line) => `  ${line}\n`).join('')}}\n`;
}

const variable = (header: string) => `on_record_${header.toLowerCase().replaceAll('-', '_')}`;
