import { FILE_TYPES } from '../file-types.ts'
import { differing, type Headers } from './header-groups.ts'
import { type Place, WRITTEN } from './recipe.ts'

/** A site for Caddy 2.6 and later. */
export const caddyRecipe = ({ base, root, groups, others }: Place): string => `# ${WRITTEN}
# Caddy: this is the Caddyfile; write the site’s name for “:80”. The built site lies in ${root}${base.slice(0, -1)}.

:80 {
	root * ${root}

	# In this order: a header of a group takes the place of the one for all.
	route {
${headers(others, '')}
${groups.map((own, index) => group({ ...own, headers: differing(own.headers, others) }, index)).join('\n')}
${Object.entries(FILE_TYPES)
  .map(([ending, { type }]) => `		@${ending} path *.${ending}\n		header @${ending} Content-Type ${quoted(type)}`)
  .join('\n')}
		@hidden path */.*
		error @hidden 404
		@elsewhere not path ${base}*
		error @elsewhere 404
		# file_server would lead to the slash by itself, and drop the query.
		@folder {
			path_regexp folder ^/+(.*[^/])$
			file {path}/index.html
		}
		@asked {
			path_regexp folder ^/+(.*[^/])$
			file {path}/index.html
			expression {query} != ""
		}
		redir @asked /{re.folder.1}/?{query} 308
		redir @folder /{re.folder.1}/ 308
		file_server {
			precompressed br gzip
		}
	}

	# The site’s own page, with the headers of a page.
	handle_errors {
${headers(others, '')}
		header Content-Type ${quoted(FILE_TYPES['html']?.type ?? '')}
		rewrite * ${base}404.html
		file_server
	}
}
`

const group = ({ name, pattern, headers: own }: Place['groups'][number], index: number): string =>
  `		# ${name}\n		@group${index} path_regexp ${quoted(pattern)}\n${headers(own, `@group${index} `)}`

const headers = (all: Headers, matcher: string): string =>
  all.map(([name, value]) => `		header ${matcher}${name} ${quoted(value)}`).join('\n')

// Inside of backquotes Caddy takes everything as it is.
const quoted = (text: string): string => `\`${text}\``
