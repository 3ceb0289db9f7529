#!/usr/bin/env bash
# The site under a path of a real nginx: status, content types, folders, error pages by language.
set -euo pipefail
cd "$(dirname "$0")/../.."

seloste=${SELOSTE:-target/release/seloste}
folder=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
base=/some/path/
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
chmod 755 "$folder"

if [ -n "${SITE:-}" ]; then
    cp -r "$SITE" "$folder/site"
else
    "$seloste" build --locked --base-url "https://example.org$base" --out "$folder/site"
fi

cat >"$folder/nginx.conf" <<CONF
pid $folder/pid;
error_log stderr crit;
events {}
http {
    include /etc/nginx/mime.types;
    charset utf-8;
    charset_types text/css text/plain text/xml application/javascript application/json application/atom+xml image/svg+xml;
    access_log off;
    absolute_redirect off;
    client_body_temp_path $folder/body;
    proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/fastcgi;
    uwsgi_temp_path $folder/uwsgi;
    scgi_temp_path $folder/scgi;
    map \$uri \$language { default ""; "~^$base([a-z]+)/" "\$1/"; }
    server {
        listen 127.0.0.1:$port;
        location $base {
            alias $folder/site/;
            error_page 404 $base\${language}404.html;
        }
        location ~ /\.seloste { return 404; }
    }
}
CONF
nginx -q -t -c "$folder/nginx.conf"
nginx -c "$folder/nginx.conf" -g 'daemon off;' &
server=$!
until curl -s -o /dev/null "http://127.0.0.1:$port$base"; do
    kill -0 "$server"
    sleep 0.1
done

failed=0
# Asks for an address and compares status, content type and place.
expect() {
    local address=$1 wanted=$2 got
    got=$(curl -s -o "$folder/body.txt" -w '%{http_code} %{content_type} %{redirect_url}' "http://127.0.0.1:$port$address")
    got=${got% }
    if [ "$got" = "$wanted" ]; then
        printf 'ok      %s: %s\n' "$address" "$got"
    else
        printf 'failed  %s: %s, wanted %s\n' "$address" "$got" "$wanted"
        failed=1
    fi
}

language=$(find "$folder/site" -mindepth 2 -maxdepth 2 -name 404.html -printf '%P\n' | sort | head -n 1 | cut -d/ -f1)
style=$(find "$folder/site" -name '*.css' -printf '%P\n' | sort | head -n 1)
expect "$base" "200 text/html; charset=utf-8"
expect "$base$language" "301 text/html http://127.0.0.1:$port$base$language/"
expect "$base$language/" "200 text/html; charset=utf-8"
expect "$base$style" "200 text/css; charset=utf-8"
expect "$base$language/no/such/page/" "404 text/html; charset=utf-8"
grep -q "<html[^>]* lang=\"*$language" "$folder/body.txt" || { echo "failed  the error page is not in $language"; failed=1; }
expect "${base}.seloste" "404 text/html; charset=utf-8"
exit "$failed"
