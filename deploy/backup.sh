#!/bin/sh
# Writes one compressed dump of the register, consistent while it is in use, and removes dumps older than 30 days.
#   backup.sh DIRECTORY [option of mariadb-dump ...]
# The options say how to connect: --defaults-extra-file=FILE must come first; --no-defaults --skip-ssl
# --socket=DATA/mariadb/mariadb.sock for the embedded database. MARIADB_DUMP names another program than the mariadb-dump on the path.
set -eu
umask 077
directory=${1:?usage: backup.sh DIRECTORY [option of mariadb-dump ...]}
shift
mkdir -p "$directory"
file=$directory/rimanakuy-$(date -u +%Y%m%dT%H%M%SZ).sql
"${MARIADB_DUMP:-mariadb-dump}" "$@" --single-transaction --routines --triggers --hex-blob --default-character-set=utf8mb4 \
  --result-file="$file.part" rimanakuy
# A dump that ends in the middle lacks its last line.
tail -n 1 "$file.part" | grep -q 'Dump completed' || { echo "The dump is incomplete: $file.part" >&2; exit 1; }
gzip "$file.part"
mv "$file.part.gz" "$file.gz"
find "$directory" -name 'rimanakuy-*.sql.gz' -mtime +30 -delete
echo "$file.gz"
