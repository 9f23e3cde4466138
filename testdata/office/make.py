#!/usr/bin/env python3
"""Writes the office documents of this folder as a word processor writes them, and gold/*.json:
what each document says is noted while it is written, from the author's side. Only the standard
library is used; the same bytes come out each time. convert.sh makes the ODT and two RTF of source/.
"""
import io, json, os, random, re, zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NS = (f'xmlns:w="{W}" xmlns:r="{REL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
      'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml" '
      'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
      'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
      'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15 wp14"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
rng = random.Random(1)
RSID = ["00A31F52", "00B7452C", "00C01D9E", "004E6A13", "007F2B80"]
count = 0

def uid():
    global count
    count += 1
    return count

def norm(s):
    s = s.replace("\u00ad", "").replace("\u00a0", " ").replace("\u2011", "-")
    return " ".join(s.split())

# ---------------------------------------------------------------- pieces of a line
class X:
    """A piece of a line or a block: its XML, the text that is said, notes for the gold."""
    def __init__(self, xml, text="", rec=()):
        self.xml, self.text, self.rec = xml, text, list(rec)

def joined(parts):
    parts = [T(p) if isinstance(p, str) else p for p in parts]
    return X("".join(p.xml for p in parts), "".join(p.text for p in parts), [r for p in parts for r in p.rec])

def rpr(b=0, i=0, u=0, vanish=0, strike=0, color="", sz=0, style="", font="", extra=""):
    s = ""
    if style: s += f'<w:rStyle w:val="{style}"/>'
    if font: s += f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
    if b: s += "<w:b/><w:bCs/>"
    if i: s += "<w:i/><w:iCs/>"
    if strike: s += "<w:strike/>"
    if vanish: s += "<w:vanish/>"
    if color: s += f'<w:color w:val="{color}"/>'
    if sz: s += f'<w:sz w:val="{sz}"/><w:szCs w:val="{sz}"/>'
    if u: s += '<w:u w:val="single"/>'
    s += extra
    return f"<w:rPr>{s}</w:rPr>" if s else ""

def run(text, pr="", tag="w:t"):
    sp = ' xml:space="preserve"' if text != text.strip() else ""
    return f'<w:r w:rsidR="{rng.choice(RSID)}"{" w:rsidRPr=" + chr(34) + rng.choice(RSID) + chr(34) if pr else ""}>{pr}<{tag}{sp}>{escape(text)}</{tag}></w:r>'

def cut(text):
    """Cuts a text at places where a word processor begins a new run: also inside words."""
    at = sorted(rng.sample(range(1, len(text)), min(len(text) // 28, 3))) if len(text) > 28 else []
    return [text[a:b] for a, b in zip([0] + at, at + [len(text)])]

def T(text, **k):
    pr, out = rpr(**k), []
    for n, piece in enumerate(cut(text)):
        out.append(run(piece, pr))
        if n == 0 and rng.random() < .25: out.append('<w:proofErr w:type="spellStart"/>')
        elif n == 1 and rng.random() < .5: out.append('<w:proofErr w:type="spellEnd"/>')
    return X("".join(out), text)

def HIDE(text, **k):  # in the file, not seen
    return X(T(text, **k).xml, "", [("hidden", text.strip()), ("not", text.strip())])

def STRUCK(text): return X(T(text, strike=1).xml, "\x01", [("struck", text.strip())])
def tc(tag, who="Duty Admin", at="2025-03-04T10:12:00Z"): return f'<w:{tag} w:id="{900 + uid()}" w:author="{who}" w:date="{at}">'
def INS(text): return X(tc("ins") + T(text).xml + "</w:ins>", text, [("changes",)])
def DEL(text):
    return X(tc("del") + "".join(run(c, "", "w:delText") for c in cut(text)) + "</w:del>", "", [("changes",), ("hidden", text.strip()), ("not", text.strip())])
def RPRC(text): return T(text, b=1, extra=tc("rPrChange") + "<w:rPr><w:i/></w:rPr></w:rPrChange>")
def BR(): return X(f'<w:r w:rsidR="{RSID[0]}"><w:br/></w:r>', " ")
def TAB(): return X(f"<w:r><w:tab/></w:r>", " ")
def LRPB(): return X("<w:r><w:lastRenderedPageBreak/></w:r>")
def PAGEBREAK(): return X('<w:r><w:br w:type="page"/></w:r>')
def NBH(): return X("<w:r><w:noBreakHyphen/></w:r>", "-")
def SHY(): return X("<w:r><w:softHyphen/></w:r>", "")
def SYM(char, said, font="Wingdings"): return X(f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>', said)
def BM(name, *parts):
    n, p = uid(), joined(parts)
    return X(f'<w:bookmarkStart w:id="{n}" w:name="{name}"/>{p.xml}<w:bookmarkEnd w:id="{n}"/>', p.text, p.rec)
def FLD(instr, *result):
    """A complex field; its code is a nuisance that must not be said."""
    p = joined(result)
    half = len(instr) // 2
    return X('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(" " + instr[:half], "", "w:instrText") + run(instr[half:] + " ", "", "w:instrText")
             + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + p.xml + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', p.text, p.rec + [("not", norm(instr))])
def IFFIELD(before, inner, innerresult, after, result):
    """IF with another field in its code."""
    return X('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(before, "", "w:instrText") + FLD(inner, innerresult).xml + run(after, "", "w:instrText")
             + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + T(result).xml + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', result, [("not", inner)])
def SIMPLE(instr, result): return X(f'<w:fldSimple w:instr=" {escape(instr)} ">{T(result).xml}</w:fldSimple>', result, [("not", instr)])
def LEGACYTEXT(name, value):
    return X(f'<w:bookmarkStart w:id="{uid()}" w:name="{name}"/><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>'
             + run(" FORMTEXT ", "", "w:instrText") + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + T(value).xml + f'<w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="{count}"/>', value, [("not", "FORMTEXT")])
def LEGACYBOX(on, beside):
    return X('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>'
             + ('<w:checked/>' if on else "") + '</w:checkBox></w:ffData></w:fldChar></w:r>' + run(" FORMCHECKBOX ", "", "w:instrText")
             + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' + T(" " + beside).xml, "\x01 " + beside if on else "\x02 " + beside + "\x02", [("check", beside, bool(on)), ("not", "FORMCHECKBOX")])
def LEGACYDROP(choices, n):
    return X('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Dropdown1"/><w:enabled/><w:calcOnExit w:val="0"/><w:ddList>' + f'<w:result w:val="{n}"/>'
             + "".join(f'<w:listEntry w:val="{c}"/>' for c in choices) + '</w:ddList></w:ffData></w:fldChar></w:r>' + run(" FORMDROPDOWN ", "", "w:instrText")
             + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>', choices[n], [("not", "FORMDROPDOWN")])
def SDT(kind, text, tag="", empty=False):
    props = {"text": "<w:text/>", "rich": "", "date": '<w:date w:fullDate="2025-05-14T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>',
             "drop": '<w:dropDownList><w:listItem w:value="Choose an item."/><w:listItem w:displayText="Emotional harm" w:value="EM"/><w:listItem w:displayText="Neglect" w:value="NE"/></w:dropDownList>'}[kind]
    body = T(text, style="PlaceholderText").xml if empty else T(text).xml
    return X(f'<w:sdt><w:sdtPr><w:alias w:val="Field {tag}"/><w:tag w:val="{tag}"/><w:id w:val="{700000 + uid()}"/><w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder>'
             + ("<w:showingPlcHdr/>" if empty else "") + f'{props}</w:sdtPr><w:sdtContent>{body}</w:sdtContent></w:sdt>', "" if empty else text, [("not", text)] if empty else [])
def BOX(on, beside):
    return X(f'<w:sdt><w:sdtPr><w:id w:val="{700000 + uid()}"/><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
             + f'<w:sdtContent>{run("☒" if on else "☐", rpr(font="MS Gothic"))}</w:sdtContent></w:sdt>' + T(" " + beside).xml, "\x01 " + beside if on else "\x02 " + beside + "\x02", [("check", beside, bool(on))])

# ---------------------------------------------------------------- a document
class Doc:
    def __init__(self, name, creator, modifier, ids=None, strict=False, main="word/document.xml", prefix="w", numhead=False, title=""):
        global rng, count
        rng, count = random.Random(name), 0
        self.__dict__.update(name=name, creator=creator, modifier=modifier, ids=ids or {}, strict=strict, main=main, prefix=prefix, numhead=numhead, title=title)
        self.body, self.rec, self.rels, self.comments, self.foot, self.end, self.hf, self.embed = [], [], [], [], [], [], [], []
        self.gold = {"format": "docx", "author": creator, "actions": [], "not": [], "once": []}

    def S(self, name): return self.ids.get(name, {"heading 1": "Heading1", "heading 2": "Heading2", "Title": "Title", "List Paragraph": "ListParagraph", "List Bullet": "ListBullet", "List Bullet 2": "ListBullet2",
        "Normal": "Normal", "header": "Header", "footer": "Footer", "footnote text": "FootnoteText", "endnote text": "EndnoteText", "annotation text": "CommentText", "toc 1": "TOC1", "Table Grid": "TableGrid", "footnote reference": "FootnoteReference"}[name])

    def rel(self, kind, target, external=False):
        self.rels.append((f"rId{100 + len(self.rels)}", kind, target, external))
        return self.rels[-1][0]

    def P(self, *parts, style=None, num=None, item=None, head=None, rec=True, jc="", mark="", ppr="", brk=""):
        c = joined(parts)
        pp = (f'<w:pStyle w:val="{self.S(style)}"/>' if style else "") + brk + (f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else "") + ppr
        if jc: pp += f'<w:jc w:val="{jc}"/>'
        if mark: pp += f"<w:rPr>{mark}</w:rPr>"
        x = f'<w:p w14:paraId="{0x10000000 + uid() * 7919:08X}" w14:textId="77777777" w:rsidR="{rng.choice(RSID)}" w:rsidRDefault="{RSID[1]}" w:rsidP="{RSID[2]}">' + (f"<w:pPr>{pp}</w:pPr>" if pp else "") + c.xml + "</w:p>"
        notes, said = [], norm(re.sub("[\x01\x02]", " ", c.text))
        if head: notes.append(("head", head, said))
        if item: notes.append(("item", item[0], item[1], " ".join(said.split()[:8])))
        if rec: notes += [("said", p) for p in phrases(c.text)]
        return X(x, c.text, notes + c.rec)

    def H(self, level, text): return self.P(*([text] if isinstance(text, str) else text), style=f"heading {level}", head=level)

    def add(self, *blocks):
        for b in blocks:
            if isinstance(b, str): b = self.P(b)
            self.body.append(b.xml)
            self.rec += b.rec

    def link(self, text, url): return X(f'<w:hyperlink r:id="{self.rel("hyperlink", url, True)}" w:history="1">{T(text, u=1, color="0563C1").xml}</w:hyperlink>', text, [("not", url)])

    def note(self, text, end=False):
        where = self.end if end else self.foot
        where.append(text)
        n, k = len(where), "endnote" if end else "footnote"
        return X(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{k}Reference w:id="{n}"/></w:r>', "\x01", [("once", phrases(text)[0])])

    def comment(self, text, who, *parts, reply=None):
        """A remark pinned to parts; a reply is pinned to the same words."""
        c, n = joined(parts), len(self.comments)
        self.comments.append((text, who, None))
        ids = [n]
        notes = [("commented", norm(c.text).split()[0].strip(".,;:")), ("not", text)]
        if reply:
            self.comments.append((reply[0], reply[1], n))
            ids.append(n + 1)
            notes.append(("not", reply[0]))
        return X("".join(f'<w:commentRangeStart w:id="{i}"/>' for i in ids) + c.xml + "".join(f'<w:commentRangeEnd w:id="{i}"/><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:commentReference w:id="{i}"/></w:r>' for i in ids), c.text, notes + c.rec)

    def textbox(self, *blocks):
        """A text box twice: as a drawing, and in VML for those who read no drawings."""
        inner = "".join(b.xml for b in blocks)
        n = uid()
        notes = [r for b in blocks for r in b.rec if r[0] not in ("said",)] + [("once", r[1]) for b in blocks for r in b.rec if r[0] == "said"]
        return X(f'<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4800000" cy="900000"/><wp:docPr id="{n}" name="Text Box {n}"/><wp:cNvGraphicFramePr/>'
                 '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4800000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></wps:spPr>'
                 f'<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square"/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
                 f'<mc:Fallback><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="Text Box {n}" o:spid="_x0000_s{1026 + n}" type="#_x0000_t202" style="width:378pt;height:71pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>', "", notes)

    def R(self, *cells, header=False, before=0, change="", sdt=False):
        """A row; a cell is text, a piece, a list of blocks, or ("span", n, cell), ("down", cell), ("up",), ("sdt", cell)."""
        return dict(cells=cells, header=header, before=before, change=change, sdt=sdt)

    def table(self, widths, *rows):
        out, gold, notes = [], [], []
        for r in rows:
            line, xml, rn, at = [""] * r["before"], "", [], r["before"]
            for c in r["cells"]:
                span, tcpr, wrap = 1, "", False
                while isinstance(c, tuple):
                    if c[0] == "span": span, c = c[1], c[2]
                    elif c[0] == "down": tcpr, c = tcpr + '<w:vMerge w:val="restart"/>', c[1]
                    elif c[0] == "up": tcpr, c = tcpr + "<w:vMerge/>", self.P(rec=False)
                    elif c[0] == "sdt": wrap, c = True, c[1]
                blocks = c if isinstance(c, list) else [c]
                blocks = [b if isinstance(b, X) and b.xml.startswith(("<w:p ", "<w:tbl", "<w:tbl>")) else self.P(*([b] if b != "" else []), mark=("<w:b/>" if r["header"] else "")) for b in blocks]
                line.append(norm(" ".join(re.sub("[\x01\x02]", " ", b.text) for b in blocks)))
                line += [""] * (span - 1)
                rn += [n for b in blocks for n in b.rec]
                if blocks[-1].xml.startswith("<w:tbl"): blocks.append(self.P(rec=False))
                cell = f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths[at:at + span])}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + tcpr + "</w:tcPr>" + "".join(b.xml for b in blocks) + "</w:tc>"
                if wrap: cell = f'<w:sdt><w:sdtPr><w:id w:val="{700000 + uid()}"/></w:sdtPr><w:sdtContent>{cell}</w:sdtContent></w:sdt>'
                xml, at = xml + cell, at + span
            pr = (f'<w:gridBefore w:val="{r["before"]}"/><w:wBefore w:w="{sum(widths[:r["before"]])}" w:type="dxa"/>' if r["before"] else "") + '<w:cantSplit/>' + ("<w:tblHeader/>" if r["header"] else "")
            if r["change"]: pr += tc(r["change"])[:-1] + "/>"
            row = f'<w:tr w:rsidR="{RSID[3]}" w:rsidTr="{RSID[4]}" w14:paraId="{0x20000000 + uid() * 7919:08X}" w14:textId="77777777"><w:trPr>{pr}</w:trPr>{xml}</w:tr>'
            if r["sdt"]: row = f'<w:sdt><w:sdtPr><w:id w:val="{700000 + uid()}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{row}</w:sdtContent></w:sdt>'
            out.append(row)
            if r["change"]: notes.append(("changes",))
            if r["change"] == "del": notes += [(k, n[1]) for n in rn if n[0] in ("said", "hidden") for k in ("hidden", "not")]
            else: gold.append(line); notes += rn
        x = (f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.S("Table Grid")}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>'
             + "".join(f'<w:gridCol w:w="{v}"/>' for v in widths) + "</w:tblGrid>" + "".join(out) + "</w:tbl>")
        return X(x, " ".join(c for l in gold for c in l if c), [("table", gold)] + notes)

    def headfoot(self, kind, which, *blocks):
        self.hf.append((kind, which, "".join(b.xml for b in blocks)))
        self.rec += [("furniture", norm(b.text.split(" Page ")[0])) for b in blocks if not b.text.startswith("Page ")]
        self.rec += [r for b in blocks for r in b.rec if r[0] == "not"]

    def pagefooter(self, mark):
        return self.P(mark, TAB(), "Page ", FLD("PAGE", "1"), " of ", FLD("NUMPAGES", "2"), style="footer", rec=False)

    def attach(self, name, data):
        rid = self.rel("package", "embeddings/" + name)
        self.embed.append((name, data))
        self.rel("image", "media/image1.png")
        return X(f'<w:r><w:object w:dxaOrig="1534" w:dyaOrig="994"><v:shape id="_x0000_i1025" style="width:76.5pt;height:49.5pt" o:ole=""><v:imagedata r:id="{self.rels[-1][0]}" o:title=""/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" DrawAspect="Icon" ObjectID="_1802512345" r:id="{rid}"/></w:object></w:r>')

    def action(self, text, owner, deadline): self.gold["actions"].append({"text": text, "owner": owner, "deadline": deadline})

    # ------------------------------------------------------------ writing
    def styles(self):
        st = lambda kind, name, rest="", default=False: f'<w:style w:type="{kind}"{" w:default=" + chr(34) + "1" + chr(34) if default else ""} w:styleId="{self.S(name)}"><w:name w:val="{name}"/>{rest}</w:style>'
        based = f'<w:basedOn w:val="{self.S("Normal")}"/>'
        hn = lambda l: f'<w:numPr><w:ilvl w:val="{l}"/><w:numId w:val="4"/></w:numPr>' if self.numhead else ""
        return (HEAD + f'<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
            '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>'
            + st("paragraph", "Normal", "<w:qFormat/>", True)
            + st("paragraph", "heading 1", based + f'<w:qFormat/><w:pPr><w:keepNext/>{hn(0)}<w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="2F5496"/><w:sz w:val="30"/></w:rPr>')
            + st("paragraph", "heading 2", based + f'<w:qFormat/><w:pPr><w:keepNext/>{hn(1)}<w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="2F5496"/><w:sz w:val="25"/></w:rPr>')
            + st("paragraph", "Title", based + '<w:rPr><w:sz w:val="44"/></w:rPr>') + st("paragraph", "List Paragraph", based + '<w:pPr><w:ind w:left="720"/></w:pPr>')
            + st("paragraph", "List Bullet", based + '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>') + st("paragraph", "List Bullet 2", based + '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>')
            + st("paragraph", "header", based + '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr>') + st("paragraph", "footer", based + '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr>')
            + st("paragraph", "footnote text", based + '<w:rPr><w:sz w:val="20"/></w:rPr>') + st("paragraph", "endnote text", based) + st("paragraph", "annotation text", based) + st("paragraph", "toc 1", based + '<w:pPr><w:tabs><w:tab w:val="left" w:pos="440"/><w:tab w:val="right" w:leader="dot" w:pos="9016"/></w:tabs></w:pPr>')
            + '<w:style w:type="character" w:customStyle="1" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style><w:style w:type="character" w:customStyle="1" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
            + st("table", "Table Grid", '<w:tblPr><w:tblBorders>' + "".join(f'<w:{e} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV")) + '</w:tblBorders></w:tblPr>') + "</w:styles>")

    def numbering(self):
        def lvl(n, fmt, text, font="", style=""):
            return (f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{style}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{360 * (n + 1)}" w:hanging="360"/></w:pPr>' + (f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if font else "") + "</w:lvl>")
        def ab(n, kind, *l): return f'<w:abstractNum w:abstractNumId="{n}"><w:nsid w:val="1A2B3C{n}D"/><w:multiLevelType w:val="{kind}"/><w:tmpl w:val="0809001F"/>' + "".join(l) + "</w:abstractNum>"
        hs = lambda n: f'<w:pStyle w:val="{self.S(n)}"/>' if self.numhead else ""
        return (HEAD + f'<w:numbering {NS}>' + ab(0, "multilevel", lvl(0, "decimal", "%1."), lvl(1, "decimal", "%1.%2"), lvl(2, "lowerLetter", "(%3)"))
            + ab(1, "hybridMultilevel", lvl(0, "bullet", "\uf0b7", "Symbol"), lvl(1, "bullet", "o", "Courier New"), lvl(2, "bullet", "\uf0a7", "Wingdings"))
            + ab(2, "multilevel", lvl(0, "decimal", "%1", "", hs("heading 1")), lvl(1, "decimal", "%1.%2", "", hs("heading 2")))
            + ab(3, "hybridMultilevel", lvl(0, "lowerRoman", "%1)")) + ab(4, "singleLevel", lvl(0, "bullet", "\uf0b7", "Symbol", f'<w:pStyle w:val="{self.S("List Bullet 2")}"/>').replace('w:left="360" w:hanging', 'w:left="643" w:hanging'))
            + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{a}"/>{o}</w:num>' for n, a, o in ((1, 0, ""), (2, 1, ""), (3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), (4, 2, ""), (5, 3, ""), (6, 4, ""),
                (7, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>' + lvl(0, "decimal", "Step %1:") + "</w:lvlOverride>"))) + "</w:numbering>")

    def write(self):
        base, mainfile = os.path.split(self.main)
        parts, types = {}, {}
        wml = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        def part(name, kind, xml, ctype):
            parts[f"{base}/{name}"] = xml; types[f"/{base}/{name}"] = ctype
            return self.rel(kind, name)
        part("styles.xml", "styles", self.styles(), wml + "styles+xml")
        part("numbering.xml", "numbering", self.numbering(), wml + "numbering+xml")
        part("settings.xml", "settings", HEAD + f'<w:settings {NS}><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>' + ("<w:trackRevisions/>" if ("changes",) in self.rec else "") + '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:rsids><w:rsidRoot w:val="00A31F52"/>' + "".join(f'<w:rsid w:val="{r}"/>' for r in RSID) + "</w:rsids></w:settings>", wml + "settings+xml")
        if self.comments:
            ids = [f"{0x30000000 + n:08X}" for n in range(len(self.comments))]
            part("comments.xml", "comments", HEAD + f"<w:comments {NS}>" + "".join(f'<w:comment w:id="{n}" w:author="{who}" w:date="2025-03-04T11:0{n % 10}:00Z" w:initials="{who[0]}"><w:p w14:paraId="{ids[n]}" w14:textId="77777777"><w:pPr><w:pStyle w:val="{self.S("annotation text")}"/></w:pPr><w:r><w:annotationRef/></w:r>{run(t)}</w:p></w:comment>' for n, (t, who, _) in enumerate(self.comments)) + "</w:comments>", wml + "comments+xml")
            parts[f"{base}/commentsExtended.xml"] = HEAD + '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">' + "".join(f'<w15:commentEx w15:paraId="{ids[n]}"' + (f' w15:paraIdParent="{ids[c[2]]}"' if c[2] is not None else "") + ' w15:done="0"/>' for n, c in enumerate(self.comments)) + "</w15:commentsEx>"
            types[f"/{base}/commentsExtended.xml"] = wml + "commentsExtended+xml"
            self.rels.append(("rId99", "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml", False))
        for k, notes in (("footnote", self.foot), ("endnote", self.end)):
            if notes:
                part(k + "s.xml", k + "s", HEAD + f'<w:{k}s {NS}><w:{k} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{k}><w:{k} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{k}>'
                     + "".join(f'<w:{k} w:id="{n}"><w:p><w:pPr><w:pStyle w:val="{self.S(k + " text")}"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{k}Ref/></w:r>{T(" " + t).xml}</w:p></w:{k}>' for n, t in enumerate(notes, 1)) + f"</w:{k}s>", wml + k + "s+xml")
        sect = ""
        for n, (kind, which, xml) in enumerate(self.hf, 1):
            root = "hdr" if kind == "header" else "ftr"
            rid = part(f"{kind}{n}.xml", kind, HEAD + f"<w:{root} {NS}>{xml}</w:{root}>", wml + kind + "+xml")
            sect += f'<w:{kind}Reference w:type="{which}" r:id="{rid}"/>'
        sect = f'<w:sectPr w:rsidR="{RSID[0]}">{sect}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>' + ("<w:titlePg/>" if any(h[1] == "first" for h in self.hf) else "") + "</w:sectPr>"
        conf = ' w:conformance="strict"' if self.strict else ""
        parts[self.main] = HEAD + f'<w:document {NS}{conf}><w:body>' + "".join(self.body) + sect + "</w:body></w:document>"
        types["/" + self.main] = wml + "document.main+xml"
        for name, data in self.embed: parts[f"{base}/embeddings/{name}"] = data
        if self.embed: parts[f"{base}/media/image1.png"] = PNG
        rels = lambda l: HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="{i}" Type="{k if ":" in k else REL + "/" + k}" Target="{escape(t)}"{" TargetMode=" + chr(34) + "External" + chr(34) if x else ""}/>' for i, k, t, x in l) + "</Relationships>"
        parts[f"{base}/_rels/{mainfile}.rels"] = rels(self.rels)
        core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        parts["_rels/.rels"] = rels([("rId1", "officeDocument", self.main, False), ("rId2", core, "docProps/core.xml", False), ("rId3", "extended-properties", "docProps/app.xml", False)])
        parts["docProps/core.xml"] = HEAD + f'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{self.title}</dc:title><dc:creator>{self.creator}</dc:creator><cp:lastModifiedBy>{self.modifier}</cp:lastModifiedBy><cp:revision>7</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">2025-03-03T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-03-04T16:20:00Z</dcterms:modified></cp:coreProperties>'
        parts["docProps/app.xml"] = HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Normal.dotm</Template><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>'
        types["/docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
        types["/docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ct = HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' + "".join(f'<Override PartName="{n}" ContentType="{t}"/>' for n, t in types.items()) + "</Types>"
        with zipfile.ZipFile(os.path.join(HERE, getattr(self, "folder", ""), self.name + ".docx"), "w", zipfile.ZIP_DEFLATED) as z:
            put(z, "[Content_Types].xml", ct)
            for n, data in parts.items():
                if isinstance(data, str):
                    if self.strict:
                        data = data.replace(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships").replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main").replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/")
                        data = data.replace("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "http://purl.oclc.org/ooxml/officeDocument/extendedProperties")
                        data = re.sub(r'(<w:ind [^>]*)w:left=', r"\1w:start=", data).replace('<w:jc w:val="left"/>', '<w:jc w:val="start"/>').replace('<w:jc w:val="right"/>', '<w:jc w:val="end"/>').replace('<w:lvlJc w:val="left"/>', '<w:lvlJc w:val="start"/>')
                    if self.prefix != "w":
                        data = re.sub(r"<(/?)w:", rf"<\1{self.prefix}:", data)
                        data = re.sub(r'(?<=[\s"])w:(?=[A-Za-z]+=")', f"{self.prefix}:", data).replace("xmlns:w=", f"xmlns:{self.prefix}=")
                put(z, n, data)
        self.save()

    def save(self):
        g = {"said": [], "not_said": list(self.gold.pop("not")), "once": list(self.gold.pop("once")), "headings": [], "items": [], "tables": [], "furniture": [], "hidden": [], "struck": [], "comments": 0, "commented": [], "changes": False, "attached": len(self.embed), "checkboxes": []}
        for r in self.rec:
            k, v = r[0], list(r[1:])
            if k == "said": g["said"].append(v[0])
            elif k == "not": g["not_said"].append(v[0])
            elif k == "once": g["once"].append(v[0])
            elif k == "head": g["headings"].append(v)
            elif k == "item": g["items"].append(v)
            elif k == "table": g["tables"].append(v[0])
            elif k == "check": g["checkboxes"].append(v)
            elif k == "commented": g["comments"] += 1; g["commented"].append(v[0])
            elif k == "changes": g["changes"] = True
            else: g[k].append(v[0])
        for k in ("not_said", "furniture", "hidden"):
            g[k] = [s for s in dict.fromkeys(norm(s) for s in g[k]) if s not in ("PAGE", "NUMPAGES", "DATE")]
        order = ["format", "said", "not_said", "once", "headings", "items", "tables", "furniture", "hidden", "struck", "comments", "commented", "changes", "attached", "author", "checkboxes", "actions"]
        g.update(self.gold)
        with open(os.path.join(HERE, "gold", self.name + ".json"), "w", encoding="utf-8") as f:
            f.write("{\n" + ",\n".join(f' "{k}": ' + (("[\n  " + ",\n  ".join(json.dumps(e, ensure_ascii=False) for e in g[k]) + "\n ]") if isinstance(g[k], list) and g[k] else json.dumps(g[k], ensure_ascii=False)) for k in order) + "\n}\n")

def put(z, name, data):
    i = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    i.compress_type, i.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    z.writestr(i, data)

def phrases(text):
    """The phrases by which a block is known: its first words, and its last if it is long."""
    out = []
    for seg in re.sub("\x02.*?\x02", "\x01", text).split("\x01"):  # what is not ticked may be left unsaid
        w = norm(seg).split()
        if len(w) >= 3: out.append(" ".join(w[:10]))
        if len(w) > 24: out.append(" ".join(w[-7:]))
    return out

import base64
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
def sheet():
    """A small spreadsheet, to be embedded."""
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w") as z:
        put(z, "[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')
        put(z, "xl/workbook.xml", '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')
    return b.getvalue()

# ---------------------------------------------------------------- the documents
def o01():
    d = Doc("o01-protection-plan", "Marguerite Osei", "Callum Threlfall", title="Child protection plan")
    d.headfoot("header", "first", d.P("Harrowmere Children’s Services: child protection plan", style="header", rec=False))
    d.headfoot("header", "default", d.P("OFFICIAL-SENSITIVE: Adeyemi-Clarke family", style="header", rec=False))
    d.headfoot("footer", "first", d.P("Not to be copied without leave of the chair", style="footer", rec=False))
    d.headfoot("footer", "default", d.pagefooter("OFFICIAL-SENSITIVE"))
    d.add(d.P("Child protection plan for Tobi and Folu Adeyemi-Clarke", style="Title"))
    d.add(d.H(1, "Why there is a plan"))
    d.add(d.P("The initial conference on 3 March 2025 decided that Tobi (9) and Folu (4) are at risk of ", INS("significant harm through "), DEL("emotional abuse and "), "neglect. Both children were seen alone by their social worker."))
    d.add(d.P("The school had noticed that the boys came hungry on most Mondays. ", DEL("The referral was made by their aunt, Bisi Adeyemi."), INS("A referral was received on 14 February 2025.")))
    x = d.P("The parents want the boys to stay at home", DEL(" with help"), rec=False, mark=tc("del")[:-1] + "/>")
    y = d.P(" and they agree with most of this plan.", rec=False)
    d.add(X(x.xml, "", x.rec + [("said", "The parents want the boys to stay at home and they agree")]), X(y.xml, "", y.rec + [("said", "with most of this plan.")]))
    d.add(d.H(1, "What must change"))
    moved = "Folu has not been seen by a dentist since he was born."
    d.add(X(f'<w:p w14:paraId="11AA0001" w14:textId="77777777"><w:pPr><w:rPr>{tc("moveFrom")[:-1]}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="801" w:author="Duty Admin" w:date="2025-03-04T10:12:00Z" w:name="move191000001"/>{tc("moveFrom")}{run(moved)}</w:moveFrom></w:p><w:moveFromRangeEnd w:id="801"/>', "", [("changes",)]))
    d.add(d.P("The home must be ", RPRC("warm, clean and safe"), " when the boys are there.", ppr="<w:keepNext/>", mark=""))
    p = d.P("There must be breakfast for both boys on every school day.", ppr='<w:spacing w:after="60"/>' + tc("pPrChange") + "<w:pPr><w:ind w:left=\"720\"/></w:pPr></w:pPrChange>")
    d.add(X(p.xml, p.text, p.rec + [("changes",)]))
    d.add(X(f'<w:moveToRangeStart w:id="802" w:author="Duty Admin" w:date="2025-03-04T10:12:00Z" w:name="move191000001"/><w:p w14:paraId="11AA0002" w14:textId="77777777"><w:pPr><w:rPr>{tc("moveTo")[:-1]}/></w:rPr></w:pPr>{tc("moveTo")}{run(moved)}</w:moveTo></w:p><w:moveToRangeEnd w:id="802"/>', "", [("said", moved[:-1].rsplit(" ", 1)[0]), ("once", "has not been seen by a dentist")]))
    d.add(d.H(1, "Actions"))
    bd = lambda *t: [d.P(x, num=(2, 0), item=("•", 1)) for x in t]
    d.add(d.table([600, 3900, 2400, 2100],
        d.R("No", "What will happen", "Who", "By when", header=True),
        d.R(("span", 4, d.P(T("Food and home", b=1)))),
        d.R("1", bd("Ms Adeyemi will give the boys breakfast.", "She will keep a food diary."), ("down", "Ms Adeyemi"), "every school day"),
        d.R("2", d.P("Ms Adeyemi will have the boiler mended", BR(), "and tell the social worker."), ("up",), "21 March 2025"),
        d.R("3", "Mr Clarke will pay the arrears of rent.", "Mr Clarke", "1 April 2025", change="del"),
        d.R("3", "Mr Clarke will meet the housing adviser about the arrears.", "Mr Clarke", "28 March 2025", change="ins"),
        d.R(("span", 4, d.P(T("Health", b=1)))),
        d.R("4", "Ravinder Sahota will book a dentist’s appointment for Folu.", "Ravinder Sahota, health visitor", "by 4 April 2025")))
    d.add(d.P())
    d.add(d.P(LRPB(), "The social worker, Callum Threlfall, will visit the boys every ten working days and see them alone."))
    d.add(d.H(1, "Next meetings"))
    d.add(d.P("Core group:", TAB(), "17 March 2025 at Fernhill Primary School"), d.P("Review conference:", TAB(), "2 June 2025 at 10.00 am"))
    d.action("Ms Adeyemi will give the boys breakfast", "Ms Adeyemi", "every school day")
    d.action("Ms Adeyemi will have the boiler mended", "Ms Adeyemi", "21 March 2025")
    d.action("Mr Clarke will meet the housing adviser", "Mr Clarke", "28 March 2025")
    d.action("Ravinder Sahota will book a dentist’s appointment", "Ravinder Sahota", "by 4 April 2025")
    d.action("Callum Threlfall, will visit the boys", "Callum Threlfall", "every ten working days")
    d.write()

def o02():
    d = Doc("o02-conference-minutes", "Priya Raman", "Priya Raman", title="Minutes")
    d.headfoot("header", "default", d.P("CONFIDENTIAL minutes, not to be shared further", style="header", rec=False))
    d.headfoot("footer", "default", d.pagefooter("Westmarsh Safeguarding Unit"))
    d.add(d.P(T("Minutes of the review child protection conference", b=1, sz=32)))
    d.add(d.P("Child:", TAB(), "Zofia Malinowska, born 6 July 2018"), d.P("Held on:", TAB(), "Tuesday 11 March 2025"))
    d.add(d.H(1, "Present"))
    d.add(d.table([3000, 4000, 2000], d.R("Name", "Role", "Attended", header=True),
        d.R("Priya Raman", "Independent chair", SYM("F0FC", "✓")), d.R("Ewa Malinowska", "Mother", SYM("F0FC", "✓")),
        d.R("Gethin Prosser", d.P("Social ", d.comment("Please check whether he has moved teams", "Reviewer One", "worker, family", " support"), " team"), "✓"), d.R("Dr Nkechi Obi", "General practitioner", "Apologies")))
    d.add(d.H(1, "What was said"))
    d.add(d.P("Ms Malinowska said that ", d.comment("Did she say this herself, or her advocate?", "Reviewer One", "Zofia sleeps", RPRC(" better"), " now", reply=("She said it herself, in Polish.", "Priya Raman")), " and has been to school on all but two days since January."))
    d.add(d.P("The class teacher told the conference that Zofia has two close friends. ", DEL("She added that the neighbour at number 12 had rung the office twice. "), "Zofia’s own wish, read out by the chair, is that “nobody shouts at night”."))
    d.add(d.P("The GP’s letter was read. ", d.comment("Quote the letter only with consent", "Legal Desk", T("The mother’s tablets", i=1)), " were changed in February and she feels steadier."))
    d.add(d.H(1, "Decision"))
    d.add(d.P("All agencies agreed that the plan should go on for ", DEL("three"), INS("six"), " months under the category of emotional harm."))
    d.add(d.H(1, "Agreed actions"))
    for n, t in enumerate(["Gethin Prosser will visit Zofia at school every fortnight.", "Ewa Malinowska will go to the Thursday group at Lantern House from 20 March 2025.", "Dr Nkechi Obi will send the chair a health summary by 25 April 2025.", "Priya Raman will send these minutes to everyone within 20 working days."], 1):
        d.add(d.P(t, style="List Paragraph", num=(1, 0), item=(f"{n}.", 1)))
    d.add(d.P("The next review conference is on 9 September 2025."))
    d.action("Gethin Prosser will visit Zofia at school", "Gethin Prosser", "every fortnight")
    d.action("Ewa Malinowska will go to the Thursday group", "Ewa Malinowska", "from 20 March 2025")
    d.action("Dr Nkechi Obi will send the chair", "Dr Nkechi Obi", "by 25 April 2025")
    d.action("Priya Raman will send these minutes", "Priya Raman", "within 20 working days")
    d.write()

def o03():
    d = Doc("o03-assessment-form", "Template Owner", "Hassan Dualeh", title="Child and family assessment")
    click = "Click or tap here to enter text."
    d.headfoot("header", "default", d.P("Child and family assessment form CFA2", style="header", rec=False))
    d.add(d.P("Child and family assessment", style="Title"))
    d.add(d.table([3200, 5800], d.R("Name of child", SDT("text", "Amira Haddad", "ChildName")), d.R("Date of birth", LEGACYTEXT("Text1", "12 October 2014")),
        d.R("Date of assessment", SDT("date", "14 May 2025", "AssessDate")), d.R("Main concern", SDT("drop", "Neglect", "Concern")),
        d.R("Interpreter’s name", SDT("text", click, "Interpreter", empty=True)), d.R("First language", LEGACYDROP(["Choose a language", "Arabic", "English"], 1)),
        d.R("Assessed by", ("sdt", "Hassan Dualeh, social worker")), d.R("Seen alone", [d.P(BOX(True, "Amira was seen alone")), d.P(BOX(False, "Amira was not seen alone"))])))
    d.add(d.H(1, "Agencies that were asked"))
    d.add(d.P(BOX(True, "School nurse")), d.P(BOX(True, "Housing officer of Tilbrook Homes")), d.P(BOX(False, "Youth justice service")))
    d.add(d.P(LEGACYBOX(1, "Parents have read this assessment")), d.P(LEGACYBOX(0, "Parents disagree with this assessment")))
    d.add(d.H(1, "What we found"))
    d.add(d.P("Amira lives with her father, Mr Samir Haddad, and her two little brothers in a flat with ", SDT("text", "one bedroom", "Rooms"), " and she looks after the boys on most evenings while he works."))
    b = d.P("She told the social worker that she is tired in class and would like to go to the art club again.")
    d.add(X(f'<w:sdt><w:sdtPr><w:alias w:val="Voice of the child"/><w:id w:val="71234"/></w:sdtPr><w:sdtContent>{b.xml}</w:sdtContent></w:sdt>', b.text, b.rec))
    d.add(d.P(SDT("rich", "Choose an item.", "Outcome", empty=True)))
    d.add(d.H(1, "Plan"))
    d.add(d.table([4200, 2600, 2200], d.R("Action", "Person responsible", "Deadline", header=True),
        d.R("Find an after-school place for both boys", SDT("text", "Hassan Dualeh", "Owner1"), SDT("date", "30 May 2025", "Due1"), sdt=True),
        d.R("Take Amira to the art club on Wednesdays", "Mr Samir Haddad", ("sdt", "from 4 June 2025"), sdt=True),
        d.R("Apply for a larger flat", "Lindiwe Mokoena, housing officer", "by 13 June 2025"),
        d.R(SDT("text", "Type the next action here", "A4", empty=True), SDT("text", click, "O4", empty=True), SDT("date", "Click or tap to enter a date.", "D4", empty=True))))
    d.add(d.P("Manager’s comment: ", LEGACYTEXT("Text2", "I agree that a child in need plan is right."), " Signed: Beatrix Lumley, team manager."))
    d.action("Find an after-school place for both boys", "Hassan Dualeh", "30 May 2025")
    d.action("Take Amira to the art club", "Mr Samir Haddad", "from 4 June 2025")
    d.action("Apply for a larger flat", "Lindiwe Mokoena", "by 13 June 2025")
    d.gold["not"] += ["Choose a language", "Emotional harm"]
    d.write()

def o04():
    d = Doc("o04-core-group", "Wilhelmina Achterberg", "Intake Desk", title="Core group")
    d.headfoot("header", "first", d.P("Core group record: first page", style="header", rec=False))
    d.headfoot("header", "default", d.P("Core group record: later page", style="header", rec=False))
    d.headfoot("footer", "default", d.pagefooter("RESTRICTED when complete"))
    d.add(d.P("Notes of the core group for Mei Ling and Jun Tan", style="Title"))
    d.add(d.P("Date: 8 April", "\u00a02025", TAB(), "Place: Oakhurst Family Hub"))
    d.add(d.P("Present: Mrs Hui Tan (mother), Ifeoma Eze (social worker), Dafydd Rowe (school), Sunita Pal (health visitor)."))
    d.add(d.P("Read this first."), d.P(d.textbox(d.P(T("Safety rule until the next meeting", b=1)), d.P("Ifeoma Eze will ring Mrs Tan each Friday before 4 pm."))))
    d.add(d.H(2, "How things are"))
    d.add(d.P("The family’s ", "co", NBH(), "operation with the school is good; Jun’s home\u00adwork club sees him twice a week and the multi", SHY(), "agency meeting agreed.", HIDE(" The maternal uncle rang the duty line.", vanish=1)))
    d.add(d.P("Mrs Tan has given up the evening job. ", STRUCK("She still works nights at the bakery."), " She is at home when the children come from school."))
    d.add(d.P(HIDE("Internal tracker code KQ-4471 white line", color="FFFFFF")))
    d.add(d.P(HIDE("Hidden template help: delete before sending", vanish=1), mark="<w:vanish/>"))
    d.add(d.H(2, "What was agreed"))
    d.add(d.P("• Mrs Tan will take Jun to the speech clinic on 16 April 2025.", item=None))
    d.rec[-1:] = [("item", "•", 1, "Mrs Tan will take Jun to the speech"), ("said", "Mrs Tan will take Jun to the speech clinic on 16")]
    d.add(d.P("• Sunita Pal will weigh Mei Ling every two weeks."))
    d.rec[-1:] = [("item", "•", 1, "Sunita Pal will weigh Mei Ling every two"), ("said", "Sunita Pal will weigh Mei Ling every two weeks.")]
    d.add(d.P("- Dafydd Rowe will send the attendance figures by Friday 25 April."))
    d.rec[-1:] = [("item", "-", 1, "Dafydd Rowe will send the attendance figures by"), ("said", "Dafydd Rowe will send the attendance figures by Friday 25")]
    d.add(d.H(2, "Steps if things go wrong"))
    for n, t in enumerate(["Mrs Tan rings her sister first.", "If she cannot be reached, Mrs Tan rings the duty team.", "In danger, anybody rings 999."], 1):
        d.add(d.P(f"{n}.", TAB(), t))
        d.rec[-1:] = [("item", f"{n}.", 1, " ".join(t.split()[:8])), ("said", phrases(t)[0])]
    d.add(d.H(2, "Signs of change"))
    for t in ["Jun speaks in short sentences at nursery.", "Mei Ling gains weight along her line."]:
        d.add(d.P(SYM("F0FC", "✓"), TAB(), t))
        d.rec[-1:] = [("item", "✓", 1, t), ("said", phrases(t)[0])]
    d.add(d.P(SYM("F0B7", "•", "Symbol"), " The family eats together in the evening."))
    d.rec[-1:] = [("item", "•", 1, "The family eats together in the evening."), ("said", "The family eats together in the evening.")]
    d.add(d.P("The weights are in the attached sheet: ", d.attach("Microsoft_Excel_Worksheet.xlsx", sheet())))
    d.add(d.table([2500, 6500], d.R("Next core group", d.P("20 May 2025", BR(), "at 2 pm", BR(), "Oakhurst Family Hub")), d.R("Review", "1 July 2025")))
    d.action("Ifeoma Eze will ring Mrs Tan each Friday", "Ifeoma Eze", "each Friday before 4 pm")
    d.action("Mrs Tan will take Jun to the speech clinic", "Mrs Tan", "on 16 April 2025")
    d.action("Sunita Pal will weigh Mei Ling", "Sunita Pal", "every two weeks")
    d.action("Dafydd Rowe will send the attendance figures", "Dafydd Rowe", "by Friday 25 April")
    d.gold["not"] += ["Wilhelmina Achterberg"]
    d.write()

GERMAN = {"heading 1": "berschrift1", "heading 2": "berschrift2", "Title": "Titel", "List Paragraph": "Listenabsatz", "List Bullet": "Aufzhlungszeichen", "List Bullet 2": "Aufzhlungszeichen2", "Normal": "Standard", "header": "Kopfzeile",
          "footer": "Fuzeile", "footnote text": "Funotentext", "endnote text": "Endnotentext", "annotation text": "Kommentartext", "toc 1": "Verzeichnis1", "Table Grid": "Tabellenraster", "footnote reference": "Funotenzeichen"}

def o05():
    d = Doc("o05-written-agreement", "Oluwaseun Bright", "Oluwaseun Bright", ids=GERMAN, title="Written agreement")
    d.headfoot("footer", "default", d.pagefooter("Written agreement, Petrov family"))
    d.add(d.P("Written agreement", style="Title"))
    d.add(d.P("This agreement is between Castlebeck Children’s Services and Mrs Irina Petrov and Mr Anton Petrov, the parents of Nikolai (11) and Vera (2).", d.note("A written agreement is not a court order; the parents may take legal advice before they sign.")))
    d.add(d.H(1, "What the parents agree"))
    L = lambda t, m, dep, num=1, lv=None: d.add(d.P(t, style="List Paragraph", num=(num, dep - 1), item=(m, dep)))
    L("Mr Petrov will stay with his brother until the review on 12 May 2025.", "1.", 1)
    L("Mr Petrov may see the children:", "2.", 1)
    L("at the Beacon Centre on Saturdays;", "2.1", 2)
    L("on the telephone, when:", "2.2", 2)
    L("Mrs Petrov is in the room;", "(a)", 3)
    L("it is before 7 pm.", "(b)", 3)
    L("Mrs Petrov will call the police if he comes to the house.", "3.", 1)
    d.add(d.H(1, "What the service agrees"))
    L("Oluwaseun Bright will visit the children each Monday.", "1.", 1, 3)
    L("The Beacon Centre will write a report by 6 May 2025.", "2.", 1, 3)
    d.add(d.H(2, "What helps"))
    for t in ["Nikolai’s football coach collects him.", "Vera’s nursery has a place for her all week."]: d.add(d.P(t, style="List Bullet", item=("•", 1)))
    for t in ["She likes the sand table best.", "Her key worker is Miss Farrow."]: d.add(d.P(t, style="List Bullet 2", item=("•", 2)))
    d.add(d.P("Grandmother’s home is open to all of them.", num=(2, 0), item=("•", 1)), d.P("She has a spare room.", num=(2, 1), item=("o", 2)), d.P("The key is with Mrs Petrov.", num=(2, 2), item=("▪", 3)))
    d.add(d.H(2, "If the agreement is broken"))
    for n, t in enumerate(["The social worker speaks to both parents on the same day.", "A strategy discussion is held within two working days.", "Legal advice is taken by the team manager."], 1): d.add(d.P(t, num=(7, 0), item=(f"Step {n}:", 1)))
    d.add(d.P("The agreement ends with the review.", d.note("The review is chaired by somebody who does not manage the case.", end=True)))
    for n, t in enumerate(["the parents’ copy is theirs to keep", "a copy goes to the school"], 1): d.add(d.P(t, num=(5, 0), item=("i" * n + ")", 1)))
    d.add(d.table([3000, 3000, 3000], d.R("Name", "Signature", "Date"), d.R("Mrs Irina Petrov", "", "24 March 2025"), d.R("Mr Anton Petrov", "", "24 March 2025")))
    d.action("Mr Petrov will stay with his brother", "Mr Petrov", "until the review on 12 May 2025")
    d.action("Oluwaseun Bright will visit the children", "Oluwaseun Bright", "each Monday")
    d.action("The Beacon Centre will write a report", "The Beacon Centre", "by 6 May 2025")
    d.write()

def o06():
    d = Doc("o06-letter-strict", "Correspondence Team", "Yusuf Karaca", strict=True, title="Letter after conference")
    d.headfoot("header", "first", d.P("Brackwater Children and Families, Mill Yard, Brackwater", style="header", rec=False))
    d.headfoot("footer", "default", d.P("Page ", SIMPLE("PAGE", "1"), " of ", SIMPLE("NUMPAGES", "2"), style="footer", rec=False))
    d.add(d.P("Our reference:", TAB(), FLD("MERGEFIELD CaseRef", "BW/2025/0387"), jc="right"))
    d.add(d.P(FLD('DATE \\@ "d MMMM yyyy"', "19 March 2025"), jc="right"))
    d.add(d.P("Dear ", IFFIELD(' IF "', "MERGEFIELD ParentTitle", "Ms", '" = "Ms" "Ms Delgado" "Parent" ', "Ms Delgado"), ","))
    d.add(d.P(T("Child protection plan for Mateo", b=1)))
    d.add(d.P("Thank you for coming to the meeting on 17 March 2025. This letter says in short what was decided, who will do what and where you can find help if you do not agree with it."))
    d.add(d.H(1, "What was decided"))
    d.add(d.P("Mateo will have a child protection plan because he was left alone at night. You said that you “did not know who to ask”, and we believe that."))
    d.add(d.H(1, "What happens next"))
    for n, t in enumerate(["Yusuf Karaca will come to see you and Mateo on 24 March 2025.", "You will ask your sister to sleep at your home on the nights you work.", "Nurse Temperance Wood will ring you by 28 March 2025."], 1): d.add(d.P(t, num=(1, 0), item=(f"{n}.", 1)))
    d.add(d.P("You can read about plans at ", d.link("our page for parents", "https://brackwater.example/plans"), " or write to us at ", FLD('HYPERLINK "mailto:families@brackwater.example"', T("families@brackwater.example", u=1)), "."))
    d.add(d.P("If you disagree, see ", FLD("REF complain \\h", "How to complain"), " below."))
    d.add(d.P(BM("complain", T("How to complain", b=1)), ": write to the chair within 28 days of this letter."))
    d.add(d.table([3000, 6000], d.R("Core group", "31 March 2025, 3.30 pm, Brackwater Junior School"), d.R("Review", "before 16 June 2025")))
    d.add(d.P("Yours sincerely,"), d.P("Yusuf Karaca", BR(), "Social worker"))
    d.action("Yusuf Karaca will come to see you", "Yusuf Karaca", "on 24 March 2025")
    d.action("You will ask your sister to sleep", "You", None)
    d.action("Nurse Temperance Wood will ring you", "Nurse Temperance Wood", "by 28 March 2025")
    d.gold["not"] += ["MERGEFIELD ParentTitle", "Ms Ms Delgado", "mailto:families@brackwater.example"]
    d.write()

def o07():
    d = Doc("o07-welsh-report", "Angharad Llewelyn", "Angharad Llewelyn", main="word/document2.xml", numhead=True, title="Report to conference")
    d.headfoot("header", "default", d.P("SENSITIF / SENSITIVE: report to conference", style="header", rec=False))
    d.headfoot("footer", "default", d.pagefooter("Cyngor Dyffryn Glas"))
    d.add(d.P("Social worker’s report to the initial child protection conference", style="Title"))
    heads = ["The children and their family", "Care and support needs", "Proposed care and support protection plan"]
    for n, h in enumerate(heads):
        body = f'{T(f"{n + 1}").xml}<w:r><w:tab/></w:r>{T(h).xml}<w:r><w:tab/></w:r>' + FLD(f"PAGEREF _Toc19{n} \\h", str(1 + n // 2)).xml
        pre = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(' TOC \\o "1-2" \\h \\z \\u ', "", "w:instrText") + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' if n == 0 else ""
        d.add(d.P(X(f'{pre}<w:hyperlink w:anchor="_Toc19{n}" w:history="1">{body}</w:hyperlink>'), style="toc 1", rec=False))
    d.add(d.P(X('<w:r><w:fldChar w:fldCharType="end"/></w:r>'), rec=False))
    d.gold["not"] += ['TOC \\o "1-2"', "PAGEREF _Toc190"]
    d.add(d.H(1, [BM("_Toc190", heads[0])]))
    d.add(d.P("Gwenllian (7) and Macsen (3) live with their father, Mr Iolo Bevan, in Pentre Uchaf. The family speaks Welsh at home, and both children asked to be spoken to in Welsh."))
    d.add(d.H(2, "What the children say"))
    d.add(d.P("Gwenllian said: “Dw i’n hoffi byw gyda Dad.” She worries when he has been drinking."))
    d.add(d.H(1, [BM("_Toc191", heads[1])]))
    d.add(d.P("The assessment under Part 3 of the Social Services and Well-being (Wales) Act 2014 was finished on 2 May 2025.", d.note("The Act sets out the duty to assess the needs of a child for care and support.")))
    d.add(d.H(2, "Strengths"))
    d.add(d.P("Mr Bevan keeps the home clean and has not missed one appointment since April.", style="List Bullet", item=("•", 1)), d.P("Nain sees the children every Sunday.", style="List Bullet", item=("•", 1)))
    d.add(d.P(PAGEBREAK(), rec=False))
    d.add(d.H(1, [LRPB(), BM("_Toc192", heads[2])]))
    d.add(d.P("The plan is for the conference to discuss on 15 May 2025."))
    d.add(d.table([2200, 3600, 1700, 1500],
        d.R(("down", "Outcome"), ("down", "What will be done"), ("span", 2, "Agreed with"), header=True), d.R(("up",), ("up",), "Who", "When", header=True),
        d.R(("down", "The children are safe in the evening"), "Mr Bevan will not drink when the children are with him", "Mr Bevan", "from today"), d.R(("up",), "Angharad Llewelyn will make one unannounced visit a week", "Angharad Llewelyn", "until 30 June 2025"),
        d.R("Macsen talks more", "Cerys Vaughan will start Welsh language and play sessions", "Cerys Vaughan", "by 6 June 2025")))
    d.add(d.P("Report shared with Mr Bevan on 9 May 2025", TAB(), "✓ read with him in Welsh"))
    d.action("Mr Bevan will not drink", "Mr Bevan", "from today")
    d.action("Angharad Llewelyn will make one unannounced visit", "Angharad Llewelyn", "until 30 June 2025")
    d.action("Cerys Vaughan will start Welsh language", "Cerys Vaughan", "by 6 June 2025")
    d.write()

def o08():
    d = Doc("o08-scottish-plan", "Records Office", "Mhairi Kinnaird", prefix="ns1", title="Child’s plan")
    d.headfoot("header", "default", d.P("OFFICIAL SENSITIVE PERSONAL: Child’s Plan", style="header", rec=False))
    d.add(d.P("Child’s Plan after the Child Protection Planning Meeting", style="Title"))
    d.add(d.P("Eilidh Rahman, aged 13, Kilbrannoch Academy. Named person: Torquil Baird, depute head. Lead professional: Mhairi Kinnaird, social worker."))
    inner = d.table([1200, 1800], d.R("Worry", "Score"), d.R("Self-harm", "4 out of 10"), d.R("Missing school", "6 out of 10"))
    d.add(d.table([2400, 3600, 3000], d.R("Area", "What we know", "Strength", header=True),
        d.R("Safe", [d.P("Eilidh has hurt herself twice since August."), inner], "She tells her aunt Shazia everything"),
        d.R(("span", 2, "Included and active at home and in school"), "She plays fiddle in the band"),
        d.R("An entry that stands to the right", "with two cells only", before=1)))
    d.add(d.H(1, "Actions"))
    d.add(d.table([4400, 2600, 2000], d.R("Action", "Lead", "Timescale", header=True),
        d.R(d.P("Refer Eilidh to the ", d.comment("Waiting list is eleven weeks", "Torquil Baird", "young people’s mental health"), " service"), ("down", "Mhairi Kinnaird"), "by 12 September 2025"),
        d.R(d.P("Meet Eilidh each week ", INS("at the school "), "for an hour"), ("up",), "weekly"),
        d.R("Give Eilidh a pass to leave class when she needs to", "Torquil Baird", "by 29 August 2025"),
        d.R("Eilidh’s father will lock away all medicines", "Mr Rahman", "straight away")))
    d.add(d.P("The review meeting is on 20 November 2025. ", DEL("Information about the medicines came from the pharmacist, Mrs Gow."), " Eilidh will be asked whether she wants to come."))
    d.add(d.P(d.textbox(d.P("Shazia Rahman will stay with Eilidh at weekends until 30 September 2025."))))
    d.action("Refer Eilidh to the young people’s mental health", "Mhairi Kinnaird", "by 12 September 2025")
    d.action("Meet Eilidh each week", "Mhairi Kinnaird", "weekly")
    d.action("Give Eilidh a pass to leave class", "Torquil Baird", "by 29 August 2025")
    d.action("Eilidh’s father will lock away all medicines", "Mr Rahman", "straight away")
    d.action("Shazia Rahman will stay with Eilidh", "Shazia Rahman", "until 30 September 2025")
    d.write()

DOCX = [o01, o02, o03, o04, o05, o06, o07, o08]

# ---------------------------------------------------------------- sources of ODT and RTF, as flat ODF
ODFNS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"))) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
def et(s): return escape(s).replace("\u00a0", "\u00a0")

class Odf(Doc):
    """The same notes, written as flat ODF; LibreOffice makes the file of it."""
    def __init__(self, name, fmt, creator, title=""):
        super().__init__(name, creator, creator, title=title)
        self.gold["format"], self.changed, self.header, self.footer = fmt, [], "", ""

    def line(self, parts):
        parts = [X(et(p), p) if isinstance(p, str) else p for p in parts]
        return X("".join(p.xml for p in parts), "".join(p.text for p in parts), [r for p in parts for r in p.rec])
    def st(self, style, text): return X(f'<text:span text:style-name="{style}">{et(text)}</text:span>', text)
    def hide(self, text, style="Hid"): return X(self.st(style, text).xml, "", [("hidden", text.strip()), ("not", text.strip())])
    def struck(self, text): return X(self.st("Struck", text).xml, "\x01", [("struck", text.strip())])
    def region(self, kind, inner=""):
        i = f"ct{len(self.changed) + 1}"
        self.changed.append(f'<text:changed-region xml:id="{i}" text:id="{i}"><text:{kind}><office:change-info><dc:creator>Duty Admin</dc:creator><dc:date>2025-03-04T10:12:00</dc:date></office:change-info>{inner}</text:{kind}></text:changed-region>')
        return i
    def ins(self, text):
        i = self.region("insertion")
        return X(f'<text:change-start text:change-id="{i}"/>{et(text)}<text:change-end text:change-id="{i}"/>', text, [("changes",)])
    def dele(self, text):
        i = self.region("deletion", f"<text:p>{et(text)}</text:p>")
        return X(f'<text:change text:change-id="{i}"/>', "", [("changes",), ("hidden", text.strip()), ("not", text.strip())])
    def comment(self, text, who, *parts, reply=None):
        c, n = self.line(parts), uid()
        return X(f'<office:annotation office:name="c{n}"><dc:creator>{who}</dc:creator><dc:date>2025-03-04T11:00:00</dc:date><text:p>{et(text)}</text:p></office:annotation>{c.xml}<office:annotation-end office:name="c{n}"/>', c.text, [("commented", norm(c.text).split()[0].strip(".,;:")), ("not", text)] + c.rec)
    def note(self, text, end=False):
        k = "endnote" if end else "footnote"
        return X(f'<text:note text:id="n{uid()}" text:note-class="{k}"><text:note-citation>1</text:note-citation><text:note-body><text:p>{et(text)}</text:p></text:note-body></text:note>', "\x01", [("once", phrases(text)[0])])
    def link(self, text, url): return X(f'<text:a xlink:type="simple" xlink:href="{url}">{et(text)}</text:a>', text, [("not", url)])
    def tab(self): return X("<text:tab/>", " ")
    def br(self): return X("<text:line-break/>", " ")
    def block(self, c, item=None, head=None, rec=True):
        said, notes = norm(re.sub("[\x01\x02]", " ", c.text)), []
        if head: notes.append(("head", head, said))
        if item: notes.append(("item", item[0], item[1], " ".join(said.split()[:8])))
        return notes + ([("said", p) for p in phrases(c.text)] if rec else []) + c.rec
    def P(self, *parts, rec=True, style="Standard", **_):
        c = self.line(parts)
        return X(f'<text:p text:style-name="{style}">{c.xml}</text:p>', c.text, self.block(c, rec=rec))
    def H(self, level, text):
        c = self.line([text])
        return X(f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{c.xml}</text:h>', c.text, self.block(c, head=level))
    def L(self, kind, *items, depth=1, first=None):
        """A list; an item is a line, a list of pieces, or (line, (kind, items...)) with a list within it."""
        out, rec, text = "", [], []
        for n, it in enumerate(items, 1):
            inner = None
            if isinstance(it, tuple): it, inner = it
            c = self.line(it if isinstance(it, list) else [it])
            m = {"bul": "•", "bul2": "◦", "num": f"{n}.", "let": f"({chr(96 + n)})"}[kind if not (kind == "bul" and depth == 2) else "bul2"]
            rec += self.block(c, item=(m, depth))
            out += f'<text:list-item><text:p text:style-name="Standard">{c.xml}</text:p>'
            text.append(c.text)
            if inner:
                b = self.L(inner[0], *inner[1:], depth=depth + 1)
                out += b.xml
                rec += b.rec
                text.append(b.text)
            out += "</text:list-item>"
        name = {"num": "LNum", "let": "LNum"}.get(kind, "LBul")
        return X(f'<text:list text:style-name="{name}">{out}</text:list>' if depth == 1 else f"<text:list>{out}</text:list>", " ".join(text), rec)
    def table(self, widths, *rows):
        n, gold, notes, out, head = uid(), [], [], "", ""
        down = {}
        for r in rows:
            line, xml, at = [], "", 0
            for c in r["cells"]:
                span, rs = 1, 1
                while isinstance(c, tuple):
                    if c[0] == "span": span, c = c[1], c[2]
                    elif c[0] == "down": rs, c = c[1], c[2]
                    elif c[0] == "up": span, c = 0, ""
                if span == 0:
                    xml += "<table:covered-table-cell/>"; line.append(""); continue
                blocks = [b if isinstance(b, X) and b.xml.startswith(("<text:p", "<text:list", "<table:table")) else self.P(*([b] if b != "" else [])) for b in (c if isinstance(c, list) else [c])]
                line += [norm(" ".join(re.sub("[\x01\x02]", " ", b.text) for b in blocks))] + [""] * (span - 1)
                notes += [x for b in blocks for x in b.rec]
                xml += f'<table:table-cell table:style-name="Cell" office:value-type="string"' + (f' table:number-columns-spanned="{span}"' if span > 1 else "") + (f' table:number-rows-spanned="{rs}"' if rs > 1 else "") + ">" + "".join(b.xml for b in blocks) + "</table:table-cell>" + "<table:covered-table-cell/>" * (span - 1)
            gold.append(line)
            if r["header"]: head += f"<table:table-row>{xml}</table:table-row>"
            else: out += f"<table:table-row>{xml}</table:table-row>"
        x = f'<table:table table:name="Table{n}">' + "".join(f'<table:table-column table:style-name="Col{w}"/>' for w in widths) + (f"<table:table-header-rows>{head}</table:table-header-rows>" if head else "") + out + "</table:table>"
        self.widths = getattr(self, "widths", set()) | set(widths)
        return X(x, " ".join(c for l in gold for c in l if c), [("table", gold)] + notes)
    def frame(self, *blocks):
        notes = [("once", p) for b in blocks for p in phrases(b.text)[:1]]
        return X(f'<text:p text:style-name="Standard"><draw:frame draw:style-name="Fr" draw:name="Frame{uid()}" text:anchor-type="as-char" svg:width="15cm"><draw:text-box fo:min-height="1cm">' + "".join(b.xml for b in blocks) + "</draw:text-box></draw:frame></text:p>", "", notes)
    def furniture(self, header, footer):
        self.header, self.footer = f"<text:p>{et(header)}</text:p>", f'<text:p>{et(footer)}<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>2</text:page-count></text:p>'
        self.rec += [("furniture", header), ("furniture", footer)]
    def write(self):
        def para(n, l=0, sz=0): return f'<style:style style:name="Heading_20_{l}" style:display-name="Heading {l}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="{l}" style:class="text"><style:paragraph-properties fo:margin-top="0.4cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold" fo:font-size="{sz}pt"/></style:style>'
        def sp(n, props): return f'<style:style style:name="{n}" style:family="text"><style:text-properties {props}/></style:style>'
        def lev(n): return f'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="{n * 1.2}cm"/></style:list-level-properties>'
        x = (HEAD.replace(' standalone="yes"', "") + f'<office:document {ODFNS} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>{self.title}</dc:title><meta:initial-creator>{self.gold["author"]}</meta:initial-creator><dc:creator>{self.gold["author"]}</dc:creator></office:meta>'
            '<office:styles><style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="0.15cm"/><style:text-properties fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:style>' + para("", 1, 15) + para("", 2, 13)
            + '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>'
            + sp("Hid", 'text:display="none"') + sp("White", 'fo:color="#ffffff"') + sp("Struck", 'style:text-line-through-style="solid" style:text-line-through-type="single"') + sp("Bold", 'fo:font-weight="bold"')
            + '<text:list-style style:name="LNum">' + f'<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">{lev(1)}</text:list-level-style-number><text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a">{lev(2)}</text:list-level-style-number></text:list-style>'
            + '<text:list-style style:name="LBul">' + f'<text:list-level-style-bullet text:level="1" text:bullet-char="•">{lev(1)}</text:list-level-style-bullet><text:list-level-style-bullet text:level="2" text:bullet-char="◦">{lev(2)}</text:list-level-style-bullet></text:list-style></office:styles>'
            '<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>'
            '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style><style:style style:name="Fr" style:family="graphic"><style:graphic-properties fo:border="0.5pt solid #000000" fo:padding="0.2cm"/></style:style><style:style style:name="SecHid" style:family="section"/>'
            + "".join(f'<style:style style:name="Col{w}" style:family="table-column"><style:table-column-properties style:column-width="{w}cm"/></style:style>' for w in sorted(getattr(self, "widths", [])))
            + f'</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>{self.header}</style:header><style:footer>{self.footer}</style:footer></style:master-page></office:master-styles><office:body><office:text>'
            + (f'<text:tracked-changes>{"".join(self.changed)}</text:tracked-changes>' if self.changed else "") + "".join(self.body) + "</office:text></office:body></office:document>\n")
        with open(os.path.join(HERE, "source", self.name + ".fodt"), "w", encoding="utf-8") as f: f.write(x)
        self.save()

def o09():
    d = Odf("o09-safety-plan", "odt", "Roisin Gallagher-Nwosu", "Safety plan")
    d.furniture("PROTECTED: Okonjo safety plan", "Larkfield Family Safeguarding")
    d.add(d.P("Family safety plan for Chidi and Ada Okonjo", style="Title"))
    d.add(d.P("This plan was written with Mrs Ngozi Okonjo and her friends on 5 June 2025", d.note("It stands beside the child protection plan and does not replace it."), "."))
    d.add(d.H(1, "What we are worried about"))
    d.add(d.P("Chidi saw his father push his mother. ", d.dele("Mrs Baptiste next door told the police about it. "), d.ins("The police were called. "), "Ada slept through it."))
    d.add(d.P("Both children ", d.comment("Ask the school for the dates", "Reviewer One", "were late"), " for school on nine days in May", d.hide(" as the hidden tracker shows"), "."))
    d.add(d.H(1, "Our rules"))
    d.add(d.L("num", "Mr Okonjo does not come to the house.", ("If he comes, Mrs Okonjo:", ("let", "takes the children upstairs;", "rings 999.")), "Auntie Blessing keeps the spare keys."))
    d.add(d.H(2, "What calms the children"))
    d.add(d.L("bul", "A walk to the canal with Uncle Femi", ("Quiet things at home:", ("bul", "drawing at the kitchen table", "the blue lamp"))))
    d.add(d.H(1, "Who does what"))
    row = d.R
    d.add(d.table([7, 5, 5], row("Action", "Who", "When", header=True), row("Take the children to school each morning", ("down", 2, "Auntie Blessing"), "from 9 June 2025"), row("Sleep at the house on Friday nights", ("up",), "until 4 July 2025"),
        row(("span", 3, "For the social worker")), row([d.P("Fit new locks"), d.L("bul", "front door", "back door")], "Roisin Gallagher-Nwosu", d.P("by 13 June", "\u00a02025"))))
    d.add(d.frame(d.P("Femi Adewale will test the plan by a practice call on 11 June 2025.")))
    d.add(d.P(d.hide("White words that nobody sees", "White")))
    d.add(d.P("We look at this plan again on 26 June 2025 at 5 pm."))
    d.action("Take the children to school each morning", "Auntie Blessing", "from 9 June 2025")
    d.action("Sleep at the house on Friday nights", "Auntie Blessing", "until 4 July 2025")
    d.action("Fit new locks", "Roisin Gallagher-Nwosu", "by 13 June 2025")
    d.action("Femi Adewale will test the plan", "Femi Adewale", "on 11 June 2025")
    d.write()

def o10():
    d = Odf("o10-family-letter", "odt", "Print Room", "Letter")
    d.furniture("Thornwick Children’s Services, Quay House, Thornwick", "Letter to Mr and Mrs Siddiqui")
    d.add(d.P("Our reference:", d.tab(), "TW-5519"), d.P("Date:", d.tab(), "2 July 2025"), d.P("Dear Mr and Mrs Siddiqui,"))
    d.add(d.P("We met on 30 June 2025 to talk about Hamza and the new baby. You told us that “the flat is too cold”, that the buggy cannot be got up the stairs, and that you would like more help in the first weeks after the birth."))
    d.add(d.H(1, "What we promised"))
    d.add(d.P("• Kofi Mensah will write to the landlord by 9 July 2025."))
    d.rec[-1:] = [("item", "•", 1, "Kofi Mensah will write to the landlord by"), ("said", "Kofi Mensah will write to the landlord by 9 July")]
    d.add(d.P("• Midwife Anneke de Wit will visit twice a week after the birth."))
    d.rec[-1:] = [("item", "•", 1, "Midwife Anneke de Wit will visit twice a"), ("said", "Midwife Anneke de Wit will visit twice a week after")]
    d.add(d.H(1, "What you promised"))
    d.add(d.P("1.", d.tab(), "Mr Siddiqui will smoke outside only, from today."))
    d.rec[-1:] = [("item", "1.", 1, "Mr Siddiqui will smoke outside only, from today."), ("said", "Mr Siddiqui will smoke outside only, from today.")]
    d.add(d.P("2.", d.tab(), "Mrs Siddiqui will take Hamza to the eye clinic on 17 July 2025."))
    d.rec[-1:] = [("item", "2.", 1, "Mrs Siddiqui will take Hamza to the eye"), ("said", "Mrs Siddiqui will take Hamza to the eye clinic on")]
    d.add(d.P("The baby’s cot is to stand in your room. ", d.struck("The cot may stand in the hall."), " Please read ", d.link("the page on safe sleep", "https://thornwick.example/sleep"), " together."))
    d.add(d.table([5, 11], d.R("Next visit", d.P("9 July 2025", d.br(), "at 11 am")), d.R("Your questions", "Kofi Mensah, Quay House")))
    d.add(d.P("With kind regards,"), d.P("Kofi Mensah", d.br(), "Family support worker"))
    d.action("Kofi Mensah will write to the landlord", "Kofi Mensah", "by 9 July 2025")
    d.action("Midwife Anneke de Wit will visit", "Anneke de Wit", "twice a week after the birth")
    d.action("Mr Siddiqui will smoke outside only", "Mr Siddiqui", "from today")
    d.action("Mrs Siddiqui will take Hamza", "Mrs Siddiqui", "on 17 July 2025")
    d.gold["not"].append("Print Room")
    d.write()

def o11():
    d = Odf("o11-review-minutes", "odt", "Leocadia Ferreira", "Review minutes")
    d.furniture("OFFICIAL-SENSITIVE review minutes", "Marrowby Conference Service")
    d.add(d.P("Minutes of the third review conference: Kestutis and Ruta Balciunas", style="Title"))
    d.add(d.H(1, "Attendance"))
    d.add(d.table([6, 7, 4], d.R("Name", "Role", "Present", header=True), d.R("Leocadia Ferreira", "Conference chair", "✓"), d.R("Jurga Balciunas", "Mother", "✓"), d.R("Emeka Duru", "School nurse", "Apologies")))
    d.add(d.H(1, "Progress"))
    inner = d.table([3, 3], d.R("Week", "Days in school"), d.R("5 May", "five days"), d.R("12 May", "four days"))
    d.add(d.table([4, 8, 4], d.R("Aim", "What was found", "Met", header=True), d.R("Ruta goes to school", ["Ruta came nearly every day in May.", inner], "mostly"), d.R("Kestutis sees a counsellor", "He has been three times and wants to go on", "yes")))
    d.add(d.P("☒ The plan goes on"), d.P("☐ The plan ends"))
    d.rec[-2:] = [("check", "The plan goes on", True), ("check", "The plan ends", False)]
    d.rec.append(("said", "The plan goes on"))
    d.rec[-3:] = [d.rec[-1]] + d.rec[-3:-1]
    d.add(d.P("The family’s view", d.note("Given in Lithuanian through an interpreter at the meeting.", end=True), " is that things are calmer. ", d.dele("A teacher, Mr Quarshie, had first reported it."), d.comment("Is this her word?", "Clerk Two", "Mrs Balciunas"), " said “I can breathe again”."))
    b = d.P("Draft notes for the clerk only, never print")
    d.add(X(f'<text:section text:name="S1" text:style-name="SecHid" text:display="none">{b.xml}</text:section>', "", [("hidden", "Draft notes for the clerk only, never print"), ("not", "Draft notes for the clerk only, never print")]))
    d.add(d.H(1, "Actions"))
    d.add(d.L("num", "Emeka Duru will check Ruta’s hearing by 18 July 2025.", ["Jurga Balciunas will meet the ", d.ins("new "), "head of year on 3 July 2025."], ("The social worker, Samina Chowdhry, will:", ("let", "visit every two weeks;", "send the plan to the father by 27 June 2025."))))
    d.add(d.P("Next review: 4 December 2025."))
    d.action("Emeka Duru will check Ruta’s hearing", "Emeka Duru", "by 18 July 2025")
    d.action("Jurga Balciunas will meet the new head", "Jurga Balciunas", "on 3 July 2025")
    d.action("visit every two weeks", "Samina Chowdhry", "every two weeks")
    d.action("send the plan to the father", "Samina Chowdhry", "by 27 June 2025")
    d.write()

def o12():
    d = Odf("o12-child-in-need-plan", "rtf", "Benedikta Acheampong", "Child in need plan")
    d.furniture("PROTECT: child in need plan", "Saltmere Council (invented)")
    d.add(d.P("Child in need plan for Leandro Costa", style="Title"))
    d.add(d.H(1, "Why we help"))
    d.add(d.P("Leandro is six and does not yet speak in sentences. ", d.dele("The call came from his grandfather, Mr Reis. "), "His mother, Mrs Fátima Costa, asked for help ", d.ins("in April "), "and has been to every meeting since."))
    d.add(d.P("He is a cheerful boy", d.note("So described by nursery, clinic and neighbours alike."), " who loves trains", d.hide(" but the hidden form says otherwise"), "."))
    d.add(d.H(2, "Aims"))
    d.add(d.L("bul", "Leandro says what he wants.", "Mrs Costa sleeps through the night."))
    d.add(d.H(2, "Steps"))
    d.add(d.L("num", ("For the clinic:", ("let", "test his hearing by 1 August 2025;", "write to the family doctor.")), "For the school: a place in the small group."))
    d.add(d.table([7, 5, 4], d.R("Action", "Who", "By when", header=True), d.R(("span", 3, "Speech")), d.R("Benedikta Acheampong will find a speech therapist", "Benedikta Acheampong", "22 August 2025"), d.R("Mrs Costa will read with Leandro at bedtime", "Mrs Costa", "every night"), d.R(d.P("Nursery sends ", d.comment("Which form?", "Reader Three", "the progress"), " record"), "Miss Hallam", "by 5 September 2025")))
    d.add(d.P("The next meeting is at Saltmere Infants’ School on 11 September 2025."))
    d.action("Benedikta Acheampong will find a speech therapist", "Benedikta Acheampong", "22 August 2025")
    d.action("Mrs Costa will read with Leandro", "Mrs Costa", "every night")
    d.action("Nursery sends the progress record", "Miss Hallam", "by 5 September 2025")
    d.write()

def o13():
    d = Odf("o13-strategy-minutes", "rtf", "Minute Taker Pool", "Strategy meeting")
    d.furniture("RESTRICTED: strategy meeting", "Eastvale Multi-Agency Hub")
    d.add(d.P("Record of the strategy meeting about Noor Abbasi", style="Title"))
    d.add(d.P("Held:", d.tab(), "10 September 2025, 9.30 am"), d.P("Chair:", d.tab(), "Desmond Achebe, team manager"))
    d.add(d.H(1, "What is known"))
    d.add(d.P("Noor (15) was away from home on three nights in August. She told her form tutor that she had been “with older friends”, and she came back each time with a new telephone, which she would not explain."))
    d.add(d.P("She has a good bond with her sister. ", d.struck("She has no bond with anybody."), " She wants to stay at her school."))
    d.add(d.H(1, "Decisions"))
    d.add(d.table([5, 5, 6], d.R(("down", 2, "Decision"), ("span", 2, "Reason"), header=True), d.R(("up",), "For", "Against", header=True), d.R("Section 47 enquiry", "three missing nights", "none was named"), d.R("Joint visit", "she trusts the officer", "she may say little")))
    d.add(d.H(1, "Actions"))
    d.add(d.L("num", "PC Hollis Grant will speak to Noor by 12 September 2025.", "Tamsin Oyelaran will see Noor alone at school on 11 September 2025.", "Health: Sister Maeve Doran will offer an appointment within five working days."))
    d.add(d.L("bul", "Everybody keeps the sister informed.", "Nobody rings the father’s mobile."))
    d.add(d.P("The meeting will come together again on 24 September 2025", d.br(), "in the Hub’s small room."))
    d.action("PC Hollis Grant will speak to Noor", "PC Hollis Grant", "by 12 September 2025")
    d.action("Tamsin Oyelaran will see Noor alone", "Tamsin Oyelaran", "on 11 September 2025")
    d.action("Sister Maeve Doran will offer an appointment", "Sister Maeve Doran", "within five working days")
    d.gold["not"].append("Minute Taker Pool")
    d.write()

FODT = [o09, o10, o11, o12, o13]

# ---------------------------------------------------------------- an RTF in the dialect of Word, by hand
def q(s):
    """Characters as Word writes them: of its code page as \\'hh, others as \\uN with a stand-in."""
    out = ""
    for c in s:
        if c in "\\{}": out += "\\" + c
        elif ord(c) < 128: out += c
        elif c == "\u00a0": out += "\\~"
        else:
            try: out += f"\\'{c.encode('cp1252')[0]:02x}"
            except UnicodeEncodeError: out += f"\\u{ord(c)}?"
    return out

def o14():
    d = Doc("o14-core-group-word", "Clerical Pool B", "Clerical Pool B", title="Core group")
    d.gold["format"] = "rtf"
    out = []
    def p(rtf, text=None, before="\\pard\\plain \\ltrpar\\ql \\li0\\ri0\\sa120\\widctlpar\\itap0 \\f0\\fs22\\lang2057 ", notes=(), head=None, item=None, end="\\par "):
        text = rtf if text is None else text
        out.append(before + "{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid4419001 " + (q(rtf) if rtf is text else rtf) + "}{\\insrsid9313470 " + end + "}\n")
        if head: d.rec.append(("head", head, norm(text)))
        if item: d.rec.append(("item", item[0], item[1], " ".join(norm(text).split()[:8])))
        d.rec += [("said", x) for x in phrases(text)] + list(notes)
    def h(level, text): p(text, before=f"\\pard\\plain \\ltrpar\\s{level}\\ql \\li0\\ri0\\sb240\\keepn\\outlinelevel{level - 1}\\itap0 \\b\\f0\\fs{32 - 4 * level} ", head=level)
    gone = lambda t: ("{\\deleted\\revauthdel1\\revdttmdel-1541373490\\insrsid9313470 " + q(t) + "}", [("changes",), ("hidden", t.strip()), ("not", t.strip())])
    come = lambda t: "{\\revised\\revauth1\\revdttm-1541373490\\insrsid9313470 " + q(t) + "}"
    p("Core group minutes: Isla and Rory Macpherson-Diallo", before="\\pard\\plain \\ltrpar\\s15\\ql\\sa200\\itap0 \\b\\f0\\fs40 ")
    p("{" + q("Held on") + "\\tab " + "18\\~June 2025" + "{\\*\\bkmkstart _GoBack}{\\*\\bkmkend _GoBack}, Birkenside Library}", "Held on 18 June 2025, Birkenside Library")
    h(1, "How it is going")
    x, n = gone("The first call came from Mrs Tulloch at the chemist. ")
    p(q("Isla’s health visitor is pleased with her weight. ") + x + come("The house is warm now. ") + "Both children sleep in their own beds\\u8212?and Rory\\u8217?s co\\_operation at nur\\-sery is good.",
      "Isla’s health visitor is pleased with her weight. The house is warm now. Both children sleep in their own beds—and Rory’s co-operation at nursery is good.", notes=n)
    p("Ms Macpherson has kept every appointment {\\*\\atrfstart 1}with {\\b the} clinic{\\*\\atrfend 1}{\\cs16\\fs16 {\\*\\atnid R1}{\\*\\atnauthor Reviewer One}\\chatn {\\*\\annotation{\\*\\atnref 1}{\\*\\atndate -1541373490}\\pard\\plain \\s17\\ql\\itap0 \\fs20 {\\cs16\\fs16 \\chatn }{Can the clinic confirm this in writing}}} since May.{\\super \\chftn {\\footnote \\ltrpar \\pard\\plain \\s18\\ql\\itap0 \\fs20 {\\super \\chftn }{ The clinic\\'92s list was shown to the group on the day.}}}",
      "Ms Macpherson has kept every appointment with the clinic since May.", notes=[("commented", "with"), ("not", "Can the clinic confirm this in writing"), ("once", "list was shown to the group on the day")])
    p("Mr Diallo lives in his own flat{\\deleted\\revauthdel1\\revdttmdel-1541373490 \\par }" + "{ and pays for the nursery.}{\\v  Hidden tracking words of the template.}", "Mr Diallo lives in his own flat and pays for the nursery.", notes=[("changes",), ("hidden", "Hidden tracking words of the template."), ("not", "Hidden tracking words of the template.")])
    p("{\\strike " + q("He owes two months of rent.") + "}{ He has a new job. }{\\cf2 White clerk note seven}", "\x01He has a new job.", notes=[("struck", "He owes two months of rent."), ("hidden", "White clerk note seven"), ("not", "White clerk note seven")])
    p("Read more on {\\field{\\*\\fldinst { HYPERLINK \"https://birkenside.example/core\" }{{\\*\\datafield 00d0c9ea79f9bace118c8200aa004ba90b02000000}}}{\\fldrslt {\\ul\\cf3 our page on core groups}}}. Dear {\\field{\\*\\fldinst { IF \"}{\\field{\\*\\fldinst { MERGEFIELD Salut }}{\\fldrslt {Ms}}}{\" = \"Ms\" \"Ms Macpherson\" \"parent\" }}{\\fldrslt {Ms Macpherson}}}, thank you.",
      "Read more on our page on core groups. Dear Ms Macpherson, thank you.", notes=[("not", "HYPERLINK"), ("not", "https://birkenside.example/core"), ("not", "MERGEFIELD Salut"), ("not", "Ms Ms Macpherson"), ("not", "00d0c9ea79f9bace118c8200aa004ba90b02000000")])
    for on, t in ((1, "Children were seen alone"), (0, "Interpreter was needed")):
        p("{\\field{\\*\\fldinst { FORMCHECKBOX }{{\\*\\formfield{\\fftype1\\ffres" + str(on) + "\\fftypetxt0\\ffhps20{\\*\\ffname Check" + str(on) + "}\\ffdefres0}}}}{\\fldrslt }} " + t, t if on else "\x02" + t + "\x02", notes=[("check", t, bool(on)), ("not", "FORMCHECKBOX")])
    h(1, "What was agreed")
    L = "\\pard\\plain \\ltrpar\\s19\\ql \\fi-360\\li{}\\ri0\\widctlpar\\ls{}\\ilvl{}\\itap0 \\f0\\fs22 "
    lt = lambda m, f="\\f0": "{\\listtext\\pard\\plain\\ltrpar " + f + " " + m + "\\tab}"
    for m, lv, ls, t in (("1.", 0, 1, "Ms Macpherson will take Rory to nursery every weekday."), ("2.", 0, 1, "The health visitor, Amadou Keita, will:"), ("(a)", 1, 1, "weigh Isla on 2 July 2025;"), ("(b)", 1, 1, "bring the feeding chart."), ("•", 0, 2, "Granny Jean helps on Sundays."), ("•", 0, 2, "The neighbour has a key.")):
        p(t, before=lt("\\'b7" if m == "•" else m, "\\f3" if m == "•" else "\\f0") + L.format(720 * (lv + 1), ls, lv), item=(m, lv + 1))
    row = lambda cells, props, head="": ("\\ltrrow\\trowd \\irow0\\irowband0\\ltrrow\\ts11\\trgaph108\\trleft-108" + head + "\\trbrdrt\\brdrs\\brdrw10 \\trftsWidth1\\trautofit1 " + "".join(b + "\\clbrdrt\\brdrs\\brdrw10 \\clbrdrl\\brdrs\\brdrw10 \\clbrdrb\\brdrs\\brdrw10 \\clbrdrr\\brdrs\\brdrw10 \\cltxlrtb\\clftsWidth3\\clwWidth3000 \\cellx" + str(x) for b, x in props)
        + "\\pard\\plain \\ltrpar\\ql \\widctlpar\\intbl\\yts11 \\f0\\fs22 " + "".join("{" + c + "\\cell }" for c in cells) + "{\\row }\n")
    g = [("", 4000), ("", 6500), ("", 9000)]
    out.append(row(["Action", "Who", "When"], g, "\\trhdr"))
    out.append(row(["Home and money", "", ""], [("\\clmgf ", 4000), ("\\clmrg ", 6500), ("\\clmrg ", 9000)]))
    out.append(row(["Mend the back door\\line and the stair rail", "Mr Diallo", "by 27\\~June 2025"], [("", 4000), ("\\clvmgf ", 6500), ("", 9000)]))
    out.append(row(["Pay the nursery on the first of the month", "", "monthly"], [("", 4000), ("\\clvmrg ", 6500), ("", 9000)]))
    out.append(row(["Apply for the two-year-old\\'92s place", "Philippa Sithole, social worker", "4 July 2025"], g))
    nest = ("Scores on the day\\par {\\pard \\intbl\\itap2 {Area\\nestcell{\\nonesttables\\par }}{Score\\nestcell{\\nonesttables\\par }}{\\*\\nesttableprops\\trowd \\trgaph108\\cellx1800\\cellx3600\\nestrow}{\\nonesttables\\par }}"
            "{\\pard \\intbl\\itap2 {Warmth of the home\\nestcell{\\nonesttables\\par }}{seven of ten\\nestcell{\\nonesttables\\par }}{\\*\\nesttableprops\\trowd \\trgaph108\\cellx1800\\cellx3600\\nestrow}{\\nonesttables\\par }}\\pard \\intbl\\itap1 ")
    out.append(row([nest, "all of the group", "18 June 2025"], g))
    d.rec += [("table", [["Action", "Who", "When"], ["Home and money", "", ""], ["Mend the back door and the stair rail", "Mr Diallo", "by 27 June 2025"], ["Pay the nursery on the first of the month", "", "monthly"], ["Apply for the two-year-old’s place", "Philippa Sithole, social worker", "4 July 2025"],
                         ["Scores on the day Area Score Warmth of the home seven of ten", "all of the group", "18 June 2025"]]), ("table", [["Area", "Score"], ["Warmth of the home", "seven of ten"]])]
    d.rec += [("said", s) for s in ("Home and money", "Mend the back door and the stair rail", "by 27 June 2025", "Pay the nursery on the first of the month", "Apply for the two-year-old’s place", "Philippa Sithole, social worker", "4 July 2025", "Scores on the day", "Warmth of the home", "seven of ten", "all of the group")]
    box = "Philippa Sithole will ring the landlord before 25 June 2025."
    p("{\\shp{\\*\\shpinst\\shpleft0\\shptop60\\shpright8000\\shpbottom700\\shpfhdr0\\shpbxcolumn\\shpbypara\\shpwr1\\shpwrk0\\shpfblwtxt0\\shpz0\\shplid1026{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard\\plain \\ltrpar\\ql\\itap0 \\f0\\fs22 {" + box + "\\par }}}{\\shprslt{\\*\\do\\dobxcolumn\\dobypara\\dodhgt8192\\dptxbx\\dptxlrtb{\\dptxbxtext\\pard\\plain \\f0\\fs22 {" + box + "\\par }}\\dpx0\\dpy60\\dpxsize8000\\dpysize640}}}", "", notes=[("once", "Philippa Sithole will ring the landlord before 25 June")])
    p("{\\object\\objemb\\objw1534\\objh994{\\*\\objclass Excel.Sheet.12}{\\*\\objname List}{\\*\\objdata 01050000020000000f000000457863656c2e53686565742e31320000000000000000000400000000000000}{\\result {\\pict\\pngblip\\picw1\\pich1\\picwgoal300\\pichgoal300 " + PNG.hex() + "}}}", "", notes=[])
    p("The group meets again on 16 July 2025 at 3 pm.")
    d.rec += [("furniture", "OFFICIAL-SENSITIVE core group minutes"), ("furniture", "Birkenside Children’s Services")]
    d.embed = [("one", b"")]
    head = (r"{\rtf1\adeflang1025\ansi\ansicpg1252\uc1\adeff0\deff0\stshfdbch0\stshfloch31506\stshfhich31506\stshfbi31506\deflang2057\deflangfe2057{\fonttbl{\f0\fbidi \fswiss\fcharset0\fprq2{\*\panose 020f0502020204030204}Calibri;}{\f3\fbidi \froman\fcharset2\fprq2{\*\panose 05050102010706020507}Symbol;}}" "\n"
        r"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;\red5\green99\blue193;}{\*\defchp \fs22 }{\*\defpap \ql }{\stylesheet{\ql \li0\ri0\sa120 \f0\fs22 \snext0 \sqformat Normal;}{\s1\ql \keepn\outlinelevel0 \b\fs28 \sbasedon0 \snext0 heading 1;}{\s2\ql \keepn\outlinelevel1 \b\fs24 \sbasedon0 \snext0 heading 2;}{\*\cs10 \additive Default Paragraph Font;}{\s15\ql \b\fs40 \sbasedon0 Title;}{\*\cs16 \additive \fs16 annotation reference;}{\s17\ql \fs20 annotation text;}{\s18\ql \fs20 footnote text;}{\s19\ql \li720 List Paragraph;}}" "\n"
        r"{\*\listtable{\list\listtemplateid-1\listhybrid{\listlevel\levelnfc0\levelnfcn0\leveljc0\leveljcn0\levelfollow0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}\fi-360\li720 }{\listlevel\levelnfc4\levelnfcn4\leveljc0\leveljcn0\levelfollow0\levelstartat1{\leveltext\'03(\'01);}{\levelnumbers\'02;}\fi-360\li1440 }{\listname ;}\listid1001}{\list\listtemplateid-2\listhybrid{\listlevel\levelnfc23\levelnfcn23\leveljc0\leveljcn0\levelfollow0\levelstartat1{\leveltext\'01\u-3913 ?;}{\levelnumbers;}\f3\fi-360\li720 }{\listname ;}\listid1002}}{\*\listoverridetable{\listoverride\listid1001\listoverridecount0\ls1}{\listoverride\listid1002\listoverridecount0\ls2}}" "\n"
        r"{\*\revtbl {Unknown;}{Duty Admin;}}{\*\rsidtbl \rsid4419001\rsid9313470}{\mmathPr\mmathFont34}{\info{\title Core group}{\author Clerical Pool B}{\operator Clerical Pool B}{\creatim\yr2025\mo6\dy18\hr9\min0}{\version2}{\nofpages2}}{\*\xmlnstbl {\xmlns1 http://schemas.microsoft.com/office/word/2003/wordml}}\paperw11906\paperh16838\margl1440\margr1440\margt1440\margb1440 \revisions\ftnbj\aenddoc\viewkind1 \sectd \ltrsect\sbknone\linex0\headery708\footery708" "\n"
        r"{\header \ltrpar \pard\plain \ql\itap0 \f0\fs22 {OFFICIAL\_SENSITIVE core group minutes\par }}{\footer \ltrpar \pard\plain \ql\itap0 \f0\fs22 {Birkenside Children\'92s Services\tab Page }{\field{\*\fldinst { PAGE }}{\fldrslt {1}}}{ of }{\field{\*\fldinst { NUMPAGES }}{\fldrslt {2}}}{\par }}{\*\pnseclvl1\pnucrm\pnstart1\pnindent720\pnhang {\pntxta .}}" "\n")
    with open(os.path.join(HERE, d.name + ".rtf"), "w", encoding="ascii", newline="\r\n") as f:
        f.write(head + "".join(out) + "{\\*\\themedata 504b0304140006000800}{\\*\\datastore 0105000002000000}}\n")
    d.action("Ms Macpherson will take Rory to nursery", "Ms Macpherson", "every weekday")
    d.action("weigh Isla on 2 July 2025", "Amadou Keita", "on 2 July 2025")
    d.action("Mend the back door", "Mr Diallo", "by 27 June 2025")
    d.action("Pay the nursery on the first", "Mr Diallo", "monthly")
    d.action("Apply for the two-year-old’s place", "Philippa Sithole", "4 July 2025")
    d.action("Philippa Sithole will ring the landlord", "Philippa Sithole", "before 25 June 2025")
    d.save()

# ---------------------------------------------------------------- more
def o15():
    d = Doc("o15-long-assessment", "Solveig Anand", "Team Inbox", numhead=True, title="Assessment")
    d.headfoot("header", "first", d.P("Penhallow and District Children’s Services", style="header", rec=False))
    d.headfoot("header", "default", d.P("Single assessment: Kaur-Whitlock", style="header", rec=False))
    d.headfoot("footer", "first", d.pagefooter("OFFICIAL-SENSITIVE (first page)"))
    d.headfoot("footer", "default", d.pagefooter("OFFICIAL-SENSITIVE"))
    d.add(d.P("Single assessment of the needs of Simran and Jody Kaur-Whitlock", style="Title"))
    d.add(d.P("Assessment begun:", TAB(), "4 August 2025", BR(), "Assessment ended:", TAB(), "12 September 2025"))
    d.add(d.H(1, "Why this assessment was done"))
    d.add("On 4 August 2025 the fire service told us that they had been called to the family’s home at two in the morning. A pan had been left on the stove. Simran, who is ten, had put the fire out with a wet towel while her mother, Ms Harpreet Kaur, was asleep on the sofa.",
          "This is the second assessment in three years. The first ended without a plan because Ms Kaur was well at that time and her partner, Mr Lee Whitlock, was at home with the children in the evenings.",
          d.P("The assessment asks three questions", d.note("They are those of the local guide for single assessments, in its edition of 2024."), " and tries to answer each of them from what the children, the parents and the professionals say."))
    for m, t in (("1.", "Are Simran and Jody safe at home at night?"), ("2.", "What does each of them need that they do not get now?"), ("3.", "Who in the family can help, and for how long?")): d.add(d.P(t, style="List Paragraph", num=(1, 0), item=(m, 1)))
    d.add(d.H(1, "How it was done"))
    d.add("Solveig Anand, social worker, saw the children five times: twice at home, twice at school and once at the stables where Simran rides. She spoke with both parents together and alone, with the grandmother, and with the four professionals named in the table below.")
    d.add(d.table([2600, 3300, 3100], d.R("Who", "Role", "Spoken to on", header=True), d.R("Olamide Fashola", "Class teacher of Simran", "19 August 2025"), d.R("Bronwen Tagg", "Nursery manager", "20 August 2025"), d.R("Dr Hideo Marsh", "General practitioner", "27 August 2025"), d.R("Station officer Quill", "Fire service", "6 August 2025")))
    d.add(d.H(1, "What happened before"))
    rows = [("March 2022", "Ms Kaur is treated for depression after Jody’s birth."), ("June 2022", "The first assessment ends without a plan."), ("October 2023", "Mr Whitlock loses his work at the brewery."), ("January 2024", "The family moves to Gorse Lane and Simran changes school."), ("May 2024", "Simran is late for school on eleven mornings."), ("September 2024", "Jody begins at nursery and settles within two weeks."), ("November 2024", "Ms Kaur tells her doctor that she drinks every evening."), ("February 2025", "Mr Whitlock moves out after an argument; no one is hurt."), ("April 2025", "The grandmother comes to stay for a month."), ("June 2025", "The nursery notes that Jody is often collected by Simran."), ("July 2025", "Ms Kaur does not go to two appointments at the clinic."), ("August 2025", "The fire service is called in the night.")]
    d.add(d.table([2200, 6800], d.R("When", "What happened", header=True), *[d.R(a, d.P(LRPB(), b) if a == "June 2025" else b) for a, b in rows]))
    d.add(d.H(1, [PAGEBREAK(), LRPB(), "What the children say"]))
    d.add(d.H(2, "Simran"))
    d.add("Simran said that she likes being the one who knows what to do, and that she is “tired of it being me”. She sleeps with her door open so that she can hear Jody. On a scale of ten, she put her worry about the night at eight and her worry about school at two.",
          "She drew her family with her father on the other side of a road. She wants him to come on Wednesdays as well as Saturdays. She does not want to live anywhere else, and she asked that her mother be told this by somebody kind.")
    d.add(d.H(2, "Jody"))
    d.add("Jody is three. He played with the toy cooker and said “hot, hot, Simmy fix it”. He goes to his sister first when he falls. At nursery he plays with two other boys and eats everything that is put before him.")
    d.add(d.H(1, "What we think"))
    d.add(d.H(2, "What is going well"))
    for t in ("Ms Kaur told us the truth about the drinking and asked for help herself.", "Mr Whitlock has seen the children every Saturday since he moved out.", "School and nursery know the family and are liked by both parents."): d.add(d.P(t, style="List Bullet", item=("•", 1)))
    d.add(d.H(2, "What worries us"))
    for t in ("Simran does at night what a grown-up should do.", "Nobody would have woken if Simran had not."): d.add(d.P(t, style="List Bullet", item=("•", 1)))
    d.add(d.P("We think that the children can stay at home if another grown-up sleeps there on the nights when Ms Kaur is not well, and if she begins treatment within the month.", d.note("Dr Marsh agrees with this in his letter of 9 September.", end=True)))
    d.add(d.H(1, "What is proposed"))
    d.add("We propose a child in need plan for six months. The parents have read this assessment and agree with it, except that Mr Whitlock thinks that the argument in February was “nothing much”.")
    d.add(d.table([600, 4400, 2200, 1800], d.R("No", "Action", "Who", "By when", header=True),
        d.R("1", "Ms Kaur will go to the alcohol clinic in Dock Street", "Ms Kaur", "from 18 September 2025"), d.R("2", "Mrs Baljit Kaur will sleep at the house from Sunday to Thursday", "Mrs Baljit Kaur", "until 31 October 2025"), d.R("3", "Mr Whitlock will have the children on Wednesdays after school", "Mr Whitlock", "every week"),
        d.R("4", "The fire service will fit smoke alarms and a stove guard", "Station officer Quill", "by 19 September 2025"), d.R("5", "Simran will be offered a place in the young carers’ group", "Olamide Fashola", "by 3 October 2025")))
    d.add("Solveig Anand will visit every second week and will bring the plan to the first meeting on 2 October 2025.", "Signed: Solveig Anand, social worker. Agreed: Patience Ndlovu, team manager, 12 September 2025.")
    for a in (("Ms Kaur will go to the alcohol clinic", "Ms Kaur", "from 18 September 2025"), ("Mrs Baljit Kaur will sleep at the house", "Mrs Baljit Kaur", "until 31 October 2025"), ("Mr Whitlock will have the children on Wednesdays", "Mr Whitlock", "every week"), ("The fire service will fit smoke alarms", "Station officer Quill", "by 19 September 2025"), ("Simran will be offered a place", "Olamide Fashola", "by 3 October 2025"), ("Solveig Anand will visit every second week", "Solveig Anand", "every second week")): d.action(*a)
    d.write()

def o16():
    """What is rare, but comes."""
    d = Doc("o16-rare-marks", "Vikram Sundaram", "Vikram Sundaram", title="Plan with rare marks")
    d.headfoot("header", "default", X(d.P("x", style="header", rec=False).xml.replace("<w:t>x</w:t>", '<w:t>Restricted plan</w:t></w:r><w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r><w:r><w:t>Tamworth-on-Sea team</w:t>'), "Restricted plan Tamworth-on-Sea team"))
    def raw(xml, text="", notes=()): return X(xml, text, notes)
    d.add(d.P("Plan for Anwen and Idris Sheikh-Morgan", style="Title"))
    x = d.P(T("What we saw", b=1, sz=30), ppr='<w:outlineLvl w:val="0"/>', head=1)
    d.add(x)
    d.add(d.P("The children’s ", raw(f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">{T("aunt, Mrs Olwen Pryce,").xml}</w:smartTag>', "aunt, Mrs Olwen Pryce,"), " cooks for them; they have had <5 absences & no lateness since May."))
    d.add(d.P("Anwen wrote “", T("أحب عائلتي"), "” on her card and drew a face 😀 beside it."))
    whole = d.P(DEL("The nursery worker who rang asked not to be named."), rec=False, mark=tc("del")[:-1] + "/>")
    d.add(X(whole.xml, "", whole.rec))
    inner = X(tc("ins") + tc("del", "Second Editor") + run("a word put in and taken out", "", "w:delText") + "</w:del></w:ins>", "", [("changes",), ("hidden", "a word put in and taken out"), ("not", "a word put in and taken out")])
    d.add(d.P("The house is quiet at night ", inner, "and the children sleep until seven."))
    d.add(d.P("Index words ", raw('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run(' XE "Sheikh, removed entry" ', "", "w:instrText") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>', "", [("not", "Sheikh, removed entry")]), "stand where nobody sees them, and ", raw(f'<w:hyperlink w:anchor="plan" w:history="1">{INS("the plan below").xml}</w:hyperlink>', "the plan below", [("changes",)]), " is what counts."))
    d.add(d.P(HIDE("Hidden by its style only", style="Secret"), X(f'<w:r><w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr><w:t>Shown although its style would hide it.</w:t></w:r>', "Shown although its style would hide it.")))
    # a comment over two paragraphs
    d.comments.append(("Both of these need a date", "Reviewer Two", None))
    p1, p2 = d.P("Idris said: ", raw('<w:commentRangeStart w:id="0"/>'), "nobody asks me about football."), d.P("He would like to play on Sundays", raw('<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'), " with his cousins.")
    p1.rec += [("commented", "nobody"), ("not", "Both of these need a date")]
    d.add(p1, p2)
    d.add(d.table([4000, 5000], d.R("Old action, struck from the plan", "Old owner of it", change="del"), d.R("Old second action of the plan", "Another old owner", change="del")))
    d.rec = [r for r in d.rec if r != ("table", [])]
    d.add(d.P(BM("plan", "What will be done"), style="heading 1", head=1))
    d.add(d.P("Vikram Sundaram will see both children on 6 October 2025.", num=(1, 0), item=("1.", 1)))
    d.add(d.table([3000, 3000, 3000], d.R("Area", "Now", "Aim", header=True), d.R(("down", ("span", 2, "Sleep and meals together")), "as now"), d.R(("span", 2, ("up",)), "a little earlier")))
    d.add(d.P("Mrs Pryce will take Idris to football from 12 October 2025.", num=(1, 0), item=("2.", 1)), d.P("The list goes on after the table,", BR(), "as it should.", num=(1, 0), item=("3.", 1)))
    d.add(d.P("This line has the style of a bullet but no bullet.", style="List Bullet", ppr='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'))
    d.add(d.table([4500, 4500], d.R([d.P("Beside the box", d.textbox(d.P("Dr Lowri Haque will write to the school by 17 October 2025."), d.table([2000, 2000], d.R("Call first", "Mrs Pryce"), d.R("Call second", "the duty team"))))], "Text of the other cell")))
    # the box's table belongs to the notes, its cell text does not belong to the outer cell
    d.add(X('<w:p w14:paraId="11AA0009" w14:textId="77777777"><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:num="2" w:space="708"/></w:sectPr></w:pPr></w:p>'))
    d.add(d.P("The plan is looked at again on 3 November 2025."))
    d.action("Vikram Sundaram will see both children", "Vikram Sundaram", "on 6 October 2025")
    d.action("Mrs Pryce will take Idris to football", "Mrs Pryce", "from 12 October 2025")
    d.action("Dr Lowri Haque will write to the school", "Dr Lowri Haque", "by 17 October 2025")
    d.write()

def o17():
    """A form that LibreOffice makes an ODT of: its content controls and fields."""
    d = Doc("o17-visit-form", "Forms Library", "Forms Library", title="Visit form")
    d.gold["format"], d.folder = "odt", "source"
    d.headfoot("header", "default", d.P("Visit record form VR7", style="header", rec=False))
    d.add(d.P("Record of a visit to a child", style="Title"))
    d.add(d.table([3200, 5800], d.R("Name of the child", SDT("text", "Thandeka Brook", "N")), d.R("Date of the visit", SDT("date", "14 May 2025", "D")), d.R("Kind of worry", SDT("drop", "Neglect", "W")), d.R("Seen by", LEGACYTEXT("Text1", "Jasper Olawale, social worker"))))
    d.add(d.P(BOX(True, "Thandeka was seen alone")), d.P(BOX(False, "Her bedroom was not seen")), d.P(LEGACYBOX(1, "The fridge was looked at")), d.P(LEGACYBOX(0, "A second visit was refused")))
    d.add(d.H(1, "What was seen"))
    d.add("Thandeka showed her new shoes and said that breakfast was porridge. The kitchen was clean and there was food for several days.")
    d.add(d.H(1, "What is to be done"))
    d.add(d.table([4400, 2600, 2000], d.R("Action", "Who", "By when", header=True), d.R("Mend the window lock in the bedroom", "Mr Brook", "21 May 2025"), d.R("Ask the dentist for an earlier day", "Jasper Olawale", "by 16 May 2025")))
    d.action("Mend the window lock", "Mr Brook", "21 May 2025")
    d.action("Ask the dentist for an earlier day", "Jasper Olawale", "by 16 May 2025")
    d.gold["not"] += ["Emotional harm", "Choose an item."]
    d.write()

DOCX += [o15, o16, o17]

def o18():
    d = Doc("o18-small-editor-letter", None, "", title="")
    d.gold["format"] = "rtf"
    out = []
    def p(rtf, text=None, item=None, notes=()):
        text = rtf if text is None else text
        out.append((q(rtf) if rtf is text else rtf) + "\\par\r\n")
        if item: d.rec.append(("item", item, 1, " ".join(norm(text).split()[:8])))
        d.rec += [("said", x) for x in phrases(text)] + list(notes)
    p("Fernleigh Family Centre\\line 4 Orchard Row", "Fernleigh Family Centre 4 Orchard Row")
    p("Dear Mrs \\f1 Ho\\'f8ej\\'9aov\\'e1\\f0 ,", "Dear Mrs Hořejšová,")
    p("\\b Our agreement about Matyas\\b0", "Our agreement about Matyas")
    p("Thank you for your call on 4\\'a0November 2025. You said that he \\ldblquote hardly eats\\rdblquote\\  and that nights are hard.", "Thank you for your call on 4 November 2025. You said that he “hardly eats” and that nights are hard.")
    out.append("\\pard{\\pntext\\f2\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf2\\pnindent0{\\pntxtb\\'B7}}\\fi-360\\li720 ")
    p("Joyce Amponsah will bring a food diary on 10 November 2025.", item="•")
    out.append("{\\pntext\\f2\\'B7\\tab}")
    p("You will ring the clinic by 7 November 2025.", item="•")
    out.append("\\pard\\par\r\n\\pard{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody\\pnf0\\pnindent0\\pnstart1\\pndec{\\pntxta.}}\\fi-360\\li720 ")
    p("First we listen to Matyas.", item="1.")
    out.append("{\\pntext\\f0 2.\\tab}")
    p("Then we look at the diary together.", item="2.")
    out.append("\\pard ")
    p("It costs nothing\\uc2\\u8212--\\uc1 not even the bus fare\\u8230?. The sign for \\lquote yes\\rquote  is \\u10003?.", "It costs nothing—not even the bus fare…. The sign for ‘yes’ is ✓.")
    p("With kind regards\\line Joyce Amponsah", "With kind regards Joyce Amponsah")
    d.action("Joyce Amponsah will bring a food diary", "Joyce Amponsah", "on 10 November 2025")
    d.action("You will ring the clinic", "You", "by 7 November 2025")
    with open(os.path.join(HERE, d.name + ".rtf"), "w", encoding="ascii", newline="") as f:
        f.write("{\\rtf1\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang2057{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}{\\f1\\fnil\\fcharset238 Calibri;}{\\f2\\fnil\\fcharset2 Symbol;}}\r\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \r\n\\pard\\sa120\\f0\\fs22\\lang9 " + "".join(out) + "}\r\n")
    d.save()

def o19():
    d = Odf("o19-word-plan", "odt", "Ottoline Grey", "Plan")
    d.header, d.footer = "", ""
    plain = d.P
    def cutp(*parts, rec=True, **k):
        """Runs cut as Word does, with a span for each piece."""
        return plain(*[X("".join(f'<text:span text:style-name="T{1 + n % 2}">{et(c).replace("  ", " <text:s/>")}</text:span>' for n, c in enumerate(cut(p))), p) if isinstance(p, str) else p for p in parts], rec=rec, **k)
    d.P = cutp
    d.add(d.P("Plan after the meeting about Oisin and Maja Lindqvist", style="Title"))
    d.add(d.H(1, "What we are worried about"))
    d.add(d.P("Oisin has slept at three  homes since August. ", d.dele("His godmother, Mrs Vane, wrote to the school."), "Maja misses him."))
    i = d.region("deletion", "<text:p/><text:p/>")
    d.add(X(f'<text:p text:style-name="Standard">Their father has asked for help<text:change text:change-id="{i}"/> and will get it.</text:p>', "", [("changes",), ("said", "Their father has asked for help and will get it.")]))
    d.add(d.P("He said that the ", d.comment("Check the name of the street", "Second Reader", "new flat"), " is near the school."))
    d.add(d.H(1, "What will happen"))
    items = [("1.", "Ottoline Grey will look for one home for both by 21 November 2025.", ""), ("2.", "Mr Lindqvist will ring the children each evening at six.", ""), ("3.", "The school keeps Oisin’s place.", "")]
    for n, (m, t, _) in enumerate(items):
        d.add(X(f'<text:list text:style-name="LNum"{"" if n == 0 else " text:continue-numbering=" + chr(34) + "true" + chr(34)}><text:list-item>{d.P(t, rec=False).xml}</text:list-item></text:list>', t, [("item", m, 1, " ".join(t.split()[:8])), ("said", phrases(t)[0])]))
    d.add(d.P("Later, if it is needed:"))
    t = "Mrs Nakamura of the fostering team will visit on 5 December 2025."
    d.add(X(f'<text:list text:style-name="LNum"><text:list-item text:start-value="4">{d.P(t, rec=False).xml}</text:list-item></text:list>', t, [("item", "4.", 1, " ".join(t.split()[:8])), ("said", phrases(t)[0])]))
    d.add(d.table([5, 4, 4], d.R("Day", "Who has them", "Note", header=True), d.R("Weekdays in term", "Mrs Nakamura’s team", "as agreed"), d.R("Saturday", "Mr Lindqvist", "from ten to six")))
    d.body[-1] = d.body[-1].replace('<table:table-column table:style-name="Col4"/><table:table-column table:style-name="Col4"/>', '<table:table-column table:style-name="Col4" table:number-columns-repeated="2"/>')
    d.add(X('<text:p text:style-name="Standard"><text:soft-page-break/></text:p>'))
    d.add(d.P("The next meeting is on 12 December 2025 at the Hazel Street Centre."))
    d.action("Ottoline Grey will look for one home", "Ottoline Grey", "by 21 November 2025")
    d.action("Mr Lindqvist will ring the children", "Mr Lindqvist", "each evening at six")
    d.action("Mrs Nakamura of the fostering team will visit", "Mrs Nakamura", "on 5 December 2025")
    d.furniture("OFFICIAL-SENSITIVE plan", "Hazel Street Centre team")
    d.write()
    # packed here, not by LibreOffice: Word's parts and generator
    src = os.path.join(HERE, "source", d.name + ".fodt")
    x = open(src, encoding="utf-8").read()
    os.remove(src)
    x = x.replace("office:automatic-styles>", "office:automatic-styles>" + "".join(f'<style:style style:name="T{n}" style:family="text"><style:text-properties fo:language="en" fo:country="GB"/></style:style>' for n in (1, 2)), 1)
    grab = lambda tag: re.search(f"<office:{tag}[ >].*?</office:{tag}>", x, re.S)[0]
    root = lambda name, inner: HEAD + f'<office:document-{name} {ODFNS} office:version="1.2">{inner}</office:document-{name}>'
    with zipfile.ZipFile(os.path.join(HERE, d.name + ".odt"), "w") as z:
        i = zipfile.ZipInfo("mimetype", (1980, 1, 1, 0, 0, 0))
        z.writestr(i, "application/vnd.oasis.opendocument.text")
        auto = grab("automatic-styles")
        put(z, "content.xml", root("content", auto + grab("body")))
        put(z, "styles.xml", root("styles", grab("styles") + auto + grab("master-styles")))
        put(z, "meta.xml", root("meta", grab("meta").replace("<office:meta>", "<office:meta><meta:generator>MicrosoftOffice/15.0 MicrosoftWord</meta:generator>")))
        put(z, "META-INF/manifest.xml", HEAD + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>' + "".join(f'<manifest:file-entry manifest:full-path="{n}" manifest:media-type="text/xml"/>' for n in ("content.xml", "styles.xml", "meta.xml")) + "</manifest:manifest>")

DOCX += [o18, o19]

if __name__ == "__main__":
    for folder in ("gold", "source"): os.makedirs(os.path.join(HERE, folder), exist_ok=True)
    for write in DOCX + FODT + [o14]: write()
