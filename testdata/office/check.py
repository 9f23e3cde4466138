#!/usr/bin/env python3
"""Checks gold/*.json against the files with a crude look of its own: letters and digits only."""
import glob, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET

HERE = os.path.dirname(os.path.abspath(__file__))
FIELDS = "format said not_said once headings items tables furniture hidden struck comments commented changes attached author checkboxes actions".split()
bare = lambda s: re.sub(r"[^\w✓]+|_", "", s.replace("\u00ad", "")).lower()
local = lambda e: e.tag.rsplit("}", 1)[-1] if isinstance(e.tag, str) else ""
SKIP = {"Fallback", "instrText", "moveFrom", "del", "annotation", "tracked-changes", "delText", "document-statistic"}

fields = []
def texts(e, out, every):
    n = local(e)
    if n in SKIP and not every: return
    if n == "tr" and not every and any(local(x) == "del" for p in e if local(p) == "trPr" for x in p): return
    if n == "r" and not every and any(local(x) == "vanish" and "0" not in x.attrib.values() for x in e.iter()): return
    if n == "sym": out.append("✓" if "F0FC" in e.attrib.values() else "")
    if n == "noteCitation" or n == "note-citation": return
    if n == "ddList" and not every:
        r = int(next(c.attrib.popitem()[1] for c in e if local(c) == "result"))
        out.append(list([c for c in e if local(c) == "listEntry"][r].attrib.values())[0])
    if n == "fldChar":
        kind = next(v for k, v in e.attrib.items() if k.endswith("fldCharType"))
        if kind == "begin": fields.append("code")
        elif kind == "separate": fields[-1] = "result"
        else: fields.pop()
    add = lambda s: out.append(s) if s and (every or "code" not in fields) else None
    add(e.text)
    for c in e:
        texts(c, out, every)
        add(c.tail)

def parts(path, fmt):
    """The text of the body, that of all parts."""
    if fmt == "rtf":
        src = os.path.join(HERE, "source", os.path.basename(path)[:-4] + ".fodt")
        if os.path.exists(src):
            e, a, b = ET.parse(src).getroot(), [], []
            texts(next(x for x in e if local(x) == "body"), a, False); texts(e, b, True)
            return "".join(a), "".join(b)
        s = open(path, encoding="ascii").read().replace("\n", "")
        full = s
        for ctl in (r"\{\\deleted", r"\{\\\*\\fldinst", r"\{\\\*\\annotation", r"\{\\shprslt", r"\{\\v ", r"\{\\cf2 ", r"\{\\\*\\datafield", r"\{\\\*\\bkmk", r"\{\\\*\\at"):
            while (m := re.search(ctl, s)):
                i, depth = m.start(), 0
                while True:
                    depth += {"{": 1, "}": -1}.get(s[i], 0); i += 1
                    if depth == 0: break
                s = s[:m.start()] + s[i:]
        def plain(s):
            s = re.sub(r"\\'([0-9a-f]{2})", lambda m: bytes([int(m[1], 16)]).decode("cp1250" if "fcharset238" in full else "cp1252", "ignore"), s)
            return re.sub(r"[{}]", "", re.sub(r"\\[a-z]+-?\d* ?|\\[~_*-]", lambda m: " " if m[0] == "\\~" else "", re.sub(r"\\u(\d+)\?", lambda m: chr(int(m[1])), s)))
        return plain(s), plain(full)
    z = zipfile.ZipFile(path)
    body, every = [], []
    for n in z.namelist():
        if not n.endswith(".xml") or n in ("[Content_Types].xml",): continue
        e = ET.fromstring(z.read(n))
        if local(e) == "document" or n == "content.xml": texts(e, body, False)
    main = "".join(body)
    for n in sorted(z.namelist()):
        if n.endswith(".xml"):
            e = ET.fromstring(z.read(n)); texts(e, every, True)
            if local(e) in ("footnotes", "endnotes"): texts(e, body, False)
    return "".join(body), "".join(every)

def inorder(phrases, text):
    at, bad = 0, []
    for p in phrases:
        i = text.find(bare(p), at)
        if i < 0: bad.append(p)
        else: at = i + len(bare(p))
    return bad

faults = 0
def fault(*a):
    global faults
    faults += 1
    print(*a)

for g in sorted(glob.glob(os.path.join(HERE, "gold", "*.json"))):
    name = os.path.basename(g)[:-5]
    d = json.load(open(g, encoding="utf-8"))
    if list(d) != FIELDS: fault(name, "fields", list(d))
    body, every = map(bare, parts(os.path.join(HERE, f"{name}.{d['format']}"), d["format"]))
    for p in inorder(d["said"], body): fault(name, "not in order:", p)
    for p in d["said"] + d["once"]:
        if not 3 <= len(p.split()) <= 12: fault(name, "length:", p)
    for p in d["once"]:
        if body.count(bare(p)) != 1: fault(name, "not once:", body.count(bare(p)), p)
    for k in ("hidden", "struck", "furniture"):
        for p in d[k]:
            if bare(p) not in every: fault(name, k, p)
    said = " ".join(d["said"] + d["once"] + [c for t in d["tables"] for r in t for c in r])
    for p in d["not_said"]:
        if re.search(r"(?<!\w)" + re.escape(p) + r"(?!\w)", said): fault(name, "said and not said:", p)
    for _, h in d["headings"]:
        if bare(h) not in body: fault(name, "heading", h)
    for _, _, t in d["items"]:
        if bare(t) not in body: fault(name, "item", t)
    for t in d["tables"]:
        if len({len(r) for r in t}) != 1: fault(name, "uneven table", t[0])
        for r in t:
            for c in r:
                if bare(c) not in body: fault(name, "cell", c)
    for t, _ in d["checkboxes"]:
        if bare(t) not in body: fault(name, "box", t)
    if d["comments"] != len(d["commented"]): fault(name, "comments")
    for a in d["actions"]:
        if len(a["text"].split()) < 3 or any(a[k] and bare(a[k]) not in body for k in ("text", "owner", "deadline")): fault(name, "action", a)
print("faults:", faults)
sys.exit(faults > 0)
