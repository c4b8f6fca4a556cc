#!/bin/sh
# Installs the accessibility checker that the browser tests use; without it they are skipped and say so.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
