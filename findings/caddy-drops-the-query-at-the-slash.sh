#!/usr/bin/env bash
# Caddy 2.6.2, as Debian 12 has it.
# Guess: where a folder is asked for without its slash, file_server leads to the address with it and keeps the query, as
# nginx and Apache do ("/search?new" to "/search/?new"): the query belongs to the address (RFC 3986, 3.4).
# Instead the query is dropped. Links that carry something behind a "?" lose it as soon as somebody leaves out the slash.
set -u
folder=$(mktemp -d) && trap 'kill "${server:-}" 2>/dev/null; rm -rf "$folder"' EXIT && cd "$folder" || exit 2
apt-get download caddy=2.6.2-5 >/dev/null 2>&1 && dpkg -x caddy_*.deb . || exit 2
mkdir -p site/page && echo page >site/page/index.html
port=$(node -e "const s = require('net').createServer().listen(0, () => { console.log(s.address().port); s.close() })")
printf '{\n\tadmin off\n\tauto_https off\n}\n:%s {\n\troot * %s/site\n\tfile_server\n}\n' "$port" "$folder" >Caddyfile
HOME=$folder ./usr/bin/caddy run --config Caddyfile >/dev/null 2>&1 &
server=$!
for _ in $(seq 50); do curl -s -o /dev/null "http://localhost:$port/page/" && break; sleep 0.1; done
seen=$(curl -s -o /dev/null -D - "http://localhost:$port/page?draft=1" | tr -d '\r' | awk 'NR == 1 { code = $2 } tolower($1) == "location:" { print code, $2 }')
echo "version: $(./usr/bin/caddy version)"
echo "seen: $seen"
echo "guessed: 308 /page/?draft=1"
[ "$seen" = "308 /page/" ]
