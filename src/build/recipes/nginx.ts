import { FILE_TYPES } from '../file-types.ts'
import type { Headers } from './header-groups.ts'
import { type Place, WRITTEN } from './recipe.ts'

/** A `server` for nginx 1.22 and later, with nothing but what Debian's nginx-light has. */
export const nginxRecipe = ({ base, root, groups, others }: Place): string => `# ${WRITTEN}
# nginx: put it into /etc/nginx/conf.d/handbook.conf, and the built site into ${root}${base.slice(0, -1)}.

server {
  listen 80;
  server_name _;
  root ${root};
  index index.html;

  # Redirects name no host, port or scheme: in front of this server may stand another one.
  absolute_redirect off;
  server_tokens off;

  # What the build compressed. For Brotli too: apt install libnginx-mod-http-brotli-static, and take the “#” away.
  gzip_static on;
  gzip_vary on;
  # brotli_static on;

  types {
${Object.entries(FILE_TYPES)
  .map(([ending, { type }]) => `    ${quoted(type)} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;

  # The site’s own page; a folder without one counts as not there.
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
  location ~ /\\. {
    return 404;
  }

${groups.map(({ name, pattern, headers }) => location(`~ ${quoted(pattern)}`, headers, `  # ${name}\n`)).join('\n')}
${location(base, others, '')}}
`

const location = (match: string, headers: Headers, remark: string): string => `${remark}  location ${match} {
${headers.map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`).join('\n')}
  }
`

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
