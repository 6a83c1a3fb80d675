#!/usr/bin/env bash
# Lays down in the current folder what Playwright's Java half expects of its other half: driver/node and driver/package.
set -euo pipefail
sources=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if ! cmp -s "$sources/package-lock.json" package-lock.json || [ ! -e driver/package ]; then
  cp "$sources"/package.json "$sources"/package-lock.json "$sources"/.npmrc .
  npm ci --silent
  mkdir -p driver
  ln -sfn ../node_modules/playwright-core driver/package
fi
ln -sfn "$(command -v node)" driver/node
