#!/usr/bin/env bash
# Makes fresh/pdf from fresh/source. Needs Chromium, LibreOffice, WeasyPrint, groff and Python with ReportLab.
set -euo pipefail
cd "$(dirname "$0")"
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
chrome() { # name, more options
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$tmp/chromium" --no-pdf-header-footer "${@:2}" \
    --print-to-pdf="pdf/$1.pdf" "source/$1.html" >/dev/null 2>&1
}
office() { # file, tagged or not
  soffice -env:UserInstallation="file://$tmp/office" --headless --infilter="HTML (StarWriter)" \
    --convert-to "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"$2\"}}" --outdir pdf "source/$1" >/dev/null 2>&1
}
chrome p61-initial-conference-minutes --disable-pdf-tagging
groff -Kutf8 -t -ms -Tpdf -P-pa4 source/p62-core-group-minutes.ms > pdf/p62-core-group-minutes.pdf
weasyprint -q source/p63-child-in-need-plan.html pdf/p63-child-in-need-plan.pdf
chrome p64-review-conference-report
office p65-written-agreement.html true
/usr/bin/python3 source/p66-pre-birth-plan.py pdf/p66-pre-birth-plan.pdf
office p67-letter-after-meeting.html false
weasyprint -q source/p68-care-plan.html pdf/p68-care-plan.pdf
