#!/bin/sh
# Checks the workbooks of a folder as a Slurm array (Debian: slurm-wlm), a part a task; then make one report of them.
# 用 Slurm 作业数组分份核对一个文件夹，再合成一份报告。
#
#   sbatch --wait --array=1-8 slurm.sh FOLDER REPORTS      # folders that all nodes see under the same names
#   gouji merge REPORTS/part-*.ndjson --out worklist.xlsx
#
#SBATCH --job-name=gouji
#SBATCH --cpus-per-task=1
set -u
folder=$1 part=$2/part-$SLURM_ARRAY_TASK_ID.ndjson

rm -f "$part"
gouji check --recursive "$folder" --jobs 1 \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --format ndjson --out "$part"
# What a check finds is no failure of the task; that there is no report is one.
test -f "$part"
