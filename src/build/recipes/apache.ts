import { FILE_TYPES } from '../file-types.ts'
import { differing, type Headers } from './header-groups.ts'
import { type Place, WRITTEN } from './recipe.ts'

/** A `.htaccess` for Apache 2.4 with mod_alias, mod_headers and mod_rewrite, which shared hosts have. */
export const apacheRecipe = ({ base, groups, others }: Place): string => `# ${WRITTEN}
# Apache: put it as .htaccess into the folder of the built site. It needs AllowOverride All, mod_alias, mod_headers and mod_rewrite.

Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 403 ${base}404.html
ErrorDocument 404 ${base}404.html

${Object.entries(FILE_TYPES)
  .filter(([ending]) => ending !== 'gz')
  .map(([ending, { type }]) => `AddType "${type}" .${ending}`)
  .join('\n')}
AddEncoding br .br
AddEncoding gzip .gz
# Endings of codings, not of types: and .br is Breton to Apache.
RemoveType .gz
RemoveLanguage .br

RewriteEngine On
RewriteRule (^|/)\\. - [R=404,L]
# A folder without a page of its own counts as not there.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
# What the build compressed; a part of a file is always of the plain one.
${[
  ['br', 'br'],
  ['gzip', 'gz'],
]
  .map(
    ([coding, ending]) => `RewriteCond %{HTTP:Accept-Encoding} (^|,)\\s*${coding}\\s*(,|;(?!\\s*q=0(\\.0*)?\\s*(,|$))|$)
RewriteCond %{HTTP:Range} ^$
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(${texts()}))$ $1.${ending} [L]`,
  )
  .join('\n')}
<FilesMatch "\\.(${texts()})(\\.br|\\.gz)?$">
  Header merge Vary Accept-Encoding
</FilesMatch>

# A folder leads to its address with a slash. Apache before 2.4.58 names in it the host that was asked, and http.
DirectorySlash Off
<IfVersion >= 2.4.58>
  RedirectRelative On
</IfVersion>
<If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} =~ m#[^/]$#">
  RedirectMatch 301 ^/+(.*[^/])$ /$1/
</If>

${headers(others, '')}
${groups.map(({ name, pattern, headers: own }) => `# ${name}\n<If "%{REQUEST_URI} =~ m#${pattern}#">\n${headers(differing(own, others), '  ')}\n</If>`).join('\n')}
`

const texts = (): string =>
  Object.entries(FILE_TYPES)
    .filter(([, { text }]) => text)
    .map(([ending]) => ending)
    .join('|')

const headers = (all: Headers, indent: string): string =>
  all.map(([name, value]) => `${indent}Header always set ${name} "${value}"`).join('\n')
