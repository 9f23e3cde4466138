#!/bin/sh
# Makes the ODT and RTF of source/ with LibreOffice. Their bytes hold the date of the making;
# what they say does not change.
set -e
cd "$(dirname "$0")"
profile=$(mktemp -d)
for kind in odt rtf; do
  for f in $(grep -l "\"format\": \"$kind\"" gold/*.json); do
    name=$(basename "$f" .json)
    for source in "source/$name.fodt" "source/$name.docx"; do
      [ ! -f "$source" ] || soffice --headless "-env:UserInstallation=file://${LO_PROFILE:-$profile}" --convert-to $kind --outdir . "$source" >/dev/null 2>&1
    done
  done
done
rm -rf "$profile"
