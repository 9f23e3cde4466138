#!/usr/bin/env bash
# Makes pdf/ from source/. Needs Chromium, LibreOffice and WeasyPrint.
set -euo pipefail
cd "$(dirname "$0")"
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
chrome() { # name, more options
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$tmp/chromium" --no-pdf-header-footer "${@:2}" \
    --print-to-pdf="pdf/$1.pdf" "source/$1.html" >/dev/null 2>&1
}
office() { # file, tagged or not
  soffice -env:UserInstallation="file://$tmp/office" --headless \
    --convert-to "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"$2\"}}" --outdir pdf "source/$1" >/dev/null 2>&1
}
weasy() { weasyprint -q "source/$1.html" "pdf/$1.pdf"; }

for plan in "${@:-p74 p75 p76}"; do
  for p in $plan; do
    case $p in
      p74) office p74-written-agreement.docx true ;;
      p75) chrome p75-review-conference-report --disable-pdf-tagging ;;
      p76) weasy p76-our-plan ;;
      *) echo "no such plan: $p" >&2; exit 2 ;;
    esac
  done
done
