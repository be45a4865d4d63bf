import { pathExpression, REVALIDATED } from './headerRules.ts';
import { byHeader, HOST_FILES, type ServerConfig } from './serverConfig.ts';

/** @returns a Caddyfile; Caddy gets a certificate for the name by itself */
export function caddyConfig({ base, folder, moved, name, rules }: ServerConfig): string {
  let matchers = 0;
  /** What is done for the paths that an expression matches. */
  const on = (expression: string, act: (matcher: string) => string) => {
    matchers += 1;
    const matcher = `m${matchers}`;
    return [`@${matcher} path_regexp ${matcher} ${expression}`, act(matcher)];
  };
  const site = [
    `root * ${folder}`,
    'encode zstd gzip',
    ...byHeader(rules).flatMap((header) => [
      ...(header.otherwise === '' ? [] : [`header ?${header.name} "${header.otherwise}"`]),
      ...header.values.flatMap(({ paths, value }) =>
        on(
          pathExpression(base, paths),
          (matcher) => `header @${matcher} ${header.name} "${value}"`,
        ),
      ),
    ]),
    ...moved.flatMap(({ from, to }) =>
      on(`^${from}(.*)$`, (matcher) => `redir @${matcher} ${to}{re.${matcher}.1} permanent`),
    ),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    `handle_path ${base}* {`,
    '\tfile_server {',
    `\t\thide ${HOST_FILES.map((file) => `${folder}/${file}`).join(' ')}`,
    '\t}',
    '}',
    'handle_errors {',
    // What is missing today may be there tomorrow.
    `\theader Cache-Control "${REVALIDATED}"`,
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  ];
  return `${name} {\n${site.map((line) => `\t${line}\n`).join('')}}\n`;
}
