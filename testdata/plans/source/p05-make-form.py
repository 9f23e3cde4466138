#!/usr/bin/env python3
"""Writes p05-conference-report-form.pdf: a report filled in on an interactive
form, with labels drawn on the page and values in the form's fields."""
import sys

def text(x, y, s, size=10, bold=False):
    return f"BT /{'B' if bold else 'F'} {size} Tf {x} {y} Td ({s}) Tj ET"

objects, fields, draw = {}, [], []

def add(n, s): objects[n] = s
def field(s): fields.append(s)

draw += [text(60, 790, "Conference report from a partner agency", 16, True), text(60, 770, "To be filled in by the agency and shared with the parents before the conference.")]
def value(y, label, v, width=300, height=16, multi=False):
    draw.append(text(60, y + 4, label + ":", 10, True))
    field(f"/FT/Tx/T({label})/V({v})/Rect[180 {y - (height - 16)} {180 + width} {y + 16}]" + ("/Ff 4096" if multi else ""))
def tick(x, y, label, on):
    state = "On" if on else "Off"
    field(f"/FT/Btn/T({label})/V/{state}/AS/{state}/Rect[{x} {y} {x + 11} {y + 11}]/AP<</N<</On 8 0 R/Off 9 0 R>>>>")
    draw.append(text(x + 16, y + 2, label))

value(735, "Child", "Anwen Pritchard")
value(712, "Date of birth", "22/08/2015")
value(689, "Agency", "Wexmoor Community Health")
value(666, "Written by", "Imelda Farrow, HV")
draw.append(text(60, 640, "Type of conference:", 10, True))
tick(180, 637, "Initial", False); tick(260, 637, "Review", True); tick(340, 637, "Transfer in", False)
draw.append(text(60, 615, "Seen by the parents before the conference:", 10, True))
tick(300, 612, "Yes", True); tick(360, 612, "No", False)
value(580, "What we did", "Four home visits since May. Anwen was seen each time. Two A&E letters were read. The ASQ was done with her mother.", 340, 48, True)
value(510, "What is good", "Anwen has gained weight. Her mother rings when she is unsure and has asked for help twice.", 340, 48, True)
value(440, "Our worries", "The bedroom is still damp. The IHA was not brought forward. Nobody has explained to the family why.", 340, 48, True)
value(370, "What we ask for", "Health visitor to ring the housing office by 4 July 2025. GP to review the inhaler by 11 July 2025.", 340, 48, True)

font = lambda n: f"<</Type/Font/Subtype/Type1/BaseFont/{n}/Encoding/WinAnsiEncoding>>"
content = "\n".join(draw)
first = 10
add(1, "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)/AcroForm<</NeedAppearances true/DA(/Helv 10 Tf 0 g)/DR<</Font<</Helv 5 0 R>>>>/Fields[" + " ".join(f"{first + i} 0 R" for i in range(len(fields))) + "]>>>>")
add(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
add(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R/B 6 0 R>>>>/Annots[" + " ".join(f"{first + i} 0 R" for i in range(len(fields))) + "]>>")
add(4, f"<</Length {len(content)}>>\nstream\n{content}\nendstream")
add(5, font("Helvetica")); add(6, font("Helvetica-Bold")); add(7, font("ZapfDingbats").replace("/Encoding/WinAnsiEncoding", ""))
box = "/Type/XObject/Subtype/Form/BBox[0 0 11 11]/Resources<</Font<</Z 7 0 R>>>>"
on, off = "0.5 0.5 10 10 re S BT /Z 9 Tf 2 2 Td (4) Tj ET", "0.5 0.5 10 10 re S"
add(8, f"<<{box}/Length {len(on)}>>\nstream\n{on}\nendstream"); add(9, f"<<{box}/Length {len(off)}>>\nstream\n{off}\nendstream")
for i, s in enumerate(fields): add(first + i, f"<</Type/Annot/Subtype/Widget/F 4/P 3 0 R/DA(/Helv 10 Tf 0 g){s}>>")

out, at = b"%PDF-1.7\n", {}
for n in sorted(objects):
    at[n] = len(out); out += f"{n} 0 obj\n{objects[n]}\nendobj\n".encode("latin-1")
start = len(out)
out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{at[n]:010d} 00000 n \n".encode() for n in sorted(objects))
out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
open(sys.argv[1], "wb").write(out)
