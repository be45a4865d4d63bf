/** `npm run server-config`: what nginx or Caddy has to know to serve the site. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues } from '../model/formatIssues.ts';
import { contentFromEnvironment, loadContent } from '../model/loadContent.ts';
import { caddyConfig } from '../outputs/hosts/caddy.ts';
import { nginxConfig } from '../outputs/hosts/nginx.ts';
import { serverConfig } from '../outputs/hosts/serverConfig.ts';
import { runCommand } from './runCommand.ts';

const HELP = `Prints the configuration of a server for the site, with its headers and its moved addresses.

  npm run --silent server-config -- nginx /srv/site > /etc/nginx/conf.d/site.conf
  npm run --silent server-config -- caddy /srv/site > /etc/caddy/Caddyfile

The folder is where the built site lies on the server. Print it again when something was renamed.

Exit codes: 0 done, 1 issues in the content, 2 a wrong call, or a fault of the software.`;

const SERVERS = { nginx: nginxConfig, caddy: caddyConfig };

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' } },
    });
    const [server, folder] = positionals;
    if (values.help) return undefined;
    if ((server === 'nginx' || server === 'caddy') && folder !== undefined) {
      return { print: SERVERS[server], folder: resolve(folder) };
    }
    console.error(HELP);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
  process.exit(2);
}

const wanted = readArguments();
if (wanted === undefined) console.log(HELP);
else
  await runCommand(async () => {
    const { site, issues } = await loadContent(contentFromEnvironment());
    if (site === undefined) {
      console.error(formatIssues(issues));
      process.exitCode = 1;
    } else process.stdout.write(wanted.print(serverConfig(site, wanted)));
  });
