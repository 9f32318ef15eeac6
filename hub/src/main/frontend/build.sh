#!/usr/bin/env bash
# Compiles the look. Run by hand when a style changes and commit what it writes: the hub itself needs no Node.
set -euo pipefail
cd "$(dirname "$0")"
assets=../resources/static/assets

npm ci --ignore-scripts --no-audit --no-fund --silent

mkdir -p "$assets/fonts"
npx sass --style=compressed --no-source-map --load-path=node_modules sciezka.scss "$assets/sciezka.css"
cp node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js "$assets/"
for weight in 400 500 700; do
  cp node_modules/@fontsource/fira-sans/files/fira-sans-latin{,-ext}-"$weight"-normal.woff2 "$assets/fonts/"
done

version() { node -p "require('./node_modules/$1/package.json').version"; }
{
  echo "What of this folder is not ours, under which licence, and the SHA-256 of each file as it arrived."
  echo
  echo "== GOV.UK Frontend $(version govuk-frontend): govuk-frontend.min.js, and styles inside sciezka.css"
  echo
  cat govuk-frontend.licence.txt
  echo
  echo "== Fira Sans (@fontsource/fira-sans $(version @fontsource/fira-sans)): fonts/*.woff2"
  echo
  cat node_modules/@fontsource/fira-sans/LICENSE
  echo
  echo "== SHA-256"
  echo
  (cd "$assets" && sha256sum govuk-frontend.min.js fonts/*.woff2)
} > "$assets/licences.txt"

ls -l "$assets" "$assets/fonts"
