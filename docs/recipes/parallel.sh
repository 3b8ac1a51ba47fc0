#!/bin/sh
# Checks the workbooks of a folder in parts, by GNU parallel (Debian: apt-get install parallel), and makes one worklist.
# 用 GNU parallel 分份核对一个文件夹，合成一张清单。
#
#   sh parallel.sh FOLDER WORKLIST [PARTS]
#
# Several machines that see the folder under the same name: name them in a file, and add --sshloginfile machines.txt --workdir . to parallel.
set -eu
folder=$1 worklist=$2 parts=${3:-$(nproc)}

reports=$(mktemp -d)
trap 'rm -r "$reports"' EXIT
# What a check finds is no failure of the part: whether a part is missing, or a file cannot be read, is said by gouji merge.
seq "$parts" | parallel --quote \
  gouji check --recursive "$folder" --jobs 1 --shard "{}/$parts" --format ndjson --out "$reports/part-{}.ndjson" || :
gouji merge "$reports"/part-*.ndjson --out "$worklist"
