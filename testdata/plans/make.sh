#!/usr/bin/env bash
# Makes pdf/ from source/. Needs Chromium, LibreOffice and Python.
set -euo pipefail
cd "$(dirname "$0")"
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
print() { # name, more options
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$tmp/chromium" --no-pdf-header-footer "${@:2}" \
    --print-to-pdf="pdf/$1.pdf" "source/$1.html" >/dev/null 2>&1
}
office() { # name, tagged or not
  soffice -env:UserInstallation="file://$tmp/office" --headless --infilter="HTML (StarWriter)" --convert-to odt:writer8 --outdir "$tmp" "source/$1.html" >/dev/null 2>&1
  soffice -env:UserInstallation="file://$tmp/office" --headless --convert-to "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"$2\"}}" --outdir pdf "$tmp/$1.odt" >/dev/null 2>&1
}
print p01-child-protection-plan --disable-pdf-tagging
print p02-child-in-need-plan
office p03-core-group-minutes false
print p04-childs-plan-columns --disable-pdf-tagging
python3 source/p05-make-form.py pdf/p05-conference-report-form.pdf
office p06-written-agreement true
