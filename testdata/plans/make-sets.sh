#!/usr/bin/env bash
# Makes dev/pdf, more/pdf, later/pdf, check/pdf and ../fresh/pdf from their sources. Needs Chromium, LibreOffice,
# WeasyPrint, groff and Python with ReportLab.
set -euo pipefail
cd "$(dirname "$0")"
tmp=$(mktemp -d); trap 'rm -rf "$tmp"' EXIT
chrome() { # set, name, more options
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$tmp/chromium" --no-pdf-header-footer "${@:3}" \
    --print-to-pdf="$1/pdf/$2.pdf" "$1/source/$2.html" >/dev/null 2>&1
}
office() { # set, file, tagged or not, more options
  soffice -env:UserInstallation="file://$tmp/office" --headless "${@:4}" \
    --convert-to "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"$3\"}}" --outdir "$1/pdf" "$1/source/$2" >/dev/null 2>&1
}
weasy() { weasyprint -q "${@:3}" "$1/source/$2.html" "$1/pdf/$2.pdf"; }
troff() { groff -Kutf8 -t -ms -Tpdf -P-pa4 "$1/source/$2.ms" > "$1/pdf/$2.pdf"; }
lab() { python3 "$1/source/$2.py" "$1/pdf/$2.pdf"; }

office dev p11-conference-report.docx true
weasy dev p12-child-in-need-plan
troff dev p13-core-group-minutes
chrome dev p14-childs-plan --disable-pdf-tagging
weasy dev p21-pair-d-v1
weasy dev p22-pair-d-v2 --pdf-variant pdf/ua-1
lab dev p23-welsh-plan
office dev p24-written-agreement.docx true
weasy dev p31-review-conference-minutes
chrome dev p32-family-plan-early-help
lab dev p33-s47-enquiry-record
office dev p34-us-case-plan.docx false
office more p41-outline-plan.docx true
weasy more p42-parenting-assessment
troff more p43-child-planning-meeting-minutes
chrome more p44-safety-plan-network
office more p45-letter-after-core-group.fodt true
lab more p46-unocini-child-protection-plan
chrome more p51-initial-conference-minutes --disable-pdf-tagging
weasy more p52-core-group-updated-plan
office more p53-welsh-protection-plan.docx true
office later p71-outline-plan.docx false
lab later p72-core-group-minutes
chrome later p73-child-and-family-assessment
lab more p54-schedule-of-expectations
office more p55-child-in-need-plan-prose.docx false
chrome more p56-looked-after-care-plan
office later p15-outline-plan.docx false
lab check p16-assessment
chrome later p17-conference-minutes
office later p18-letter-before-proceedings.html true --infilter="HTML (StarWriter)"
chrome check p25-pair-c-v1
chrome check p26-pair-c-v2 --disable-pdf-tagging
troff check p27-safety-plan
office check p28-school-report.docx false
office check p35-childs-plan-v1.docx false
office check p36-childs-plan-v2.docx true
chrome check p37-early-help-assessment-plan --disable-pdf-tagging
troff check p38-letter-after-conference
office check p74-written-agreement.docx true
chrome check p75-review-conference-report --disable-pdf-tagging
weasy check p76-our-plan
chrome ../fresh p61-initial-conference-minutes --disable-pdf-tagging
troff ../fresh p62-core-group-minutes
weasy ../fresh p63-child-in-need-plan
chrome ../fresh p64-review-conference-report
office ../fresh p65-written-agreement.html true --infilter="HTML (StarWriter)"
lab ../fresh p66-pre-birth-plan
office ../fresh p67-letter-after-meeting.html false --infilter="HTML (StarWriter)"
weasy ../fresh p68-care-plan
chrome ../fresh p81-child-protection-plan
chrome ../fresh p82-child-in-need-plan
chrome ../fresh p83-core-group-minutes
chrome ../fresh p84-review-conference-report
chrome ../fresh p85-single-assessment
chrome ../fresh p86-letter-and-agreement
chrome ../fresh p87-outline-plan-letter
chrome ../fresh p88-core-group-minutes
chrome ../fresh p89-childs-plan
chrome ../fresh p90-section-47-assessment
chrome ../fresh p91-safety-plan-agreement
chrome ../fresh p92-care-and-support-protection-plan
chrome ../fresh p93-child-protection-plan
chrome ../fresh p94-core-group-minutes
chrome ../fresh p95-review-conference-report
chrome ../fresh p96-childs-plan-cards
chrome ../fresh p97-safety-agreement-clauses
chrome ../fresh p98-letter-with-outline-plan
chrome ../fresh p99-child-protection-plan-system
chrome ../fresh p100-child-in-need-plan-by-child
chrome ../fresh p101-review-conference-minutes
chrome ../fresh p102-core-group-notes-email
chrome ../fresh p103-our-safety-plan
chrome ../fresh p104-child-and-family-assessment
chrome ../fresh p105-child-protection-plan-ni
chrome ../fresh p106-formal-agreement
chrome ../fresh p107-child-in-need-review-minutes
chrome ../fresh p108-signs-of-safety-plan
chrome ../fresh p109-letter-after-review
chrome ../fresh p110-section-47-record
chrome ../fresh p111-detailed-protection-plan
chrome ../fresh p112-core-group-form
chrome ../fresh p113-welsh-care-support-protection-plan
chrome ../fresh p114-early-help-plan
chrome ../fresh p115-contract-of-expectations
chrome ../fresh p116-initial-conference-minutes
