#!/usr/bin/env python3
"""Makes the tables of this folder: NAME.pdf, and the cells
that a reader must find in truth/NAME.csv. Needs Chromium and LibreOffice.

Each table is written down once, as rows of cells; a cell is a text, or a tuple
(text, rows that it spans, columns that it spans). In the CSV a spanning cell's
text stands in its first field."""
import csv, html, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BEFORE = "<p>The core group looked at the plan line by line. What was agreed stands below, with the names of those who will do it.</p>"
AFTER = "<p>Everybody has a copy of this page. Anyone who does not agree with it tells the social worker before the next meeting.</p>"

ACTIONS = [
    ["What", "Who", "By when"],
    ["Book the eye test for Jodie", "Carla Penrose", "14 March 2025"],
    ["Ask the housing office for a letter about the damp in the back bedroom and send a copy to the health visitor", "Deepak Rowntree, social worker", "21 March 2025"],
    ["Keep the stairs clear", "Carla Penrose and Dean Attwell", "Every day"],
    ["Visit at home and see Jodie on her own", "Deepak Rowntree", "Every ten working days"],
    ["Offer a place at breakfast club", "Mrs Ellery", "3 March 2025"],
]
PEOPLE = [
    ["Name", "Role", "Agency", "Telephone"],
    ["Carla Penrose", "Mother", "", "Not shared"],
    ["Deepak Rowntree", "Social worker", "Wexmoor Council", "01632 960 101"],
    ["Imelda Farrow", "Health visitor", "Wexmoor Community Health", "01632 960 144"],
    ["Sgt Paul Kerslake", "Police", "Wexmoor Police", "01632 960 177"],
]
SCORES = [
    ["Area", "January", "April", "July"],
    ["Home conditions", "3", "5", "7"],
    ["School attendance", "71.5", "88.0", "94.2"],
    ["Health appointments kept", "2", "4", "6"],
    ["Money and debts", "1", "1", "4"],
]
CHRONOLOGY = [
    ["Date", "What happened", "Source"],
    ["3 February 2025", "School rang the front door team because Jodie came without a coat for the third time.", "School log"],
    ["5 February 2025", "Home visit. The boiler was not working. Dean had rung the landlord twice.", "Visit record"],
    ["17 February 2025", "Strategy discussion by video.", "Minutes"],
    ["3 March 2025", "Conference.", "Minutes"],
]
OUTCOMES = [
    ["Outcome", "What will be done", "By whom"],
    [("Jodie is warm and safe at home", 3, 1), "Mend the boiler", "Landlord"],
    ["Lend two heaters", "Wexmoor Council"],
    ["Check the heating at each visit", "Deepak Rowntree"],
    [("Jodie is in school every day", 2, 1), "Walk to school with Jodie", "Dean Attwell"],
    ["Ring before nine if Jodie is ill", "Carla Penrose"],
]
TWO_LEVEL = [
    [("Step", 2, 1), ("Who", 1, 2), ("When", 1, 2)],
    ["Leads", "Helps", "Starts", "Ends"],
    ["Parenting course", "Carla Penrose", "Family hub", "1 April", "27 May"],
    ["Debt advice", "Dean Attwell", "Citizens Advice", "8 April", "Open"],
    ["Speech therapy", "Imelda Farrow", "Nursery", "15 April", "15 July"],
]
SPANS = [
    ["Day", "Morning", "Afternoon", "Evening"],
    ["Monday", ("Nursery", 1, 2), "Dean at home"],
    ["Tuesday", "Family hub", "Clinic", "Carla at home"],
    ["Wednesday", ("Nursery", 1, 2), "Grandma Joan"],
    ["Thursday", ("No appointments", 1, 3)],
]
LISTS = [
    ["We are worried about", "What is going well", "What needs to happen"],
    ["<ul><li>Cold rooms</li><li>Missed health checks</li></ul>", "<ul><li>Jodie loves her school</li><li>Dean rings when he is late</li></ul>", "<ol><li>Boiler mended</li><li>Eye test booked</li></ol>"],
    ["<p>Arguments at night.</p><p>The police came twice.</p>", "<p>Both parents asked for help.</p>", "<p>A safety plan that both sign.</p>"],
]
LONG = [["No.", "What will be done", "By whom", "By when"]] + [
    [str(i), f"Action number {i}: " + text, who, f"{i} May 2025"] for i, (text, who) in enumerate([
        ("ring the surgery and ask for the vaccination record of both children", "Carla Penrose"),
        ("bring the letters from the housing office to the meeting", "Dean Attwell"),
        ("visit without notice and see every room of the home and write down what was seen, who was there and what the children said about their week", "Deepak Rowntree"),
        ("offer six sessions on sleep and bedtime", "Imelda Farrow"),
        ("keep a note of who collects the children from school", "Mrs Ellery"),
        ("write to the landlord again and ask for a date", "Wexmoor Council"),
        ("share the attendance figures with both parents each Friday", "Mrs Ellery"),
        ("meet the children's grandmother and ask what help she can give", "Deepak Rowntree")] * 5, 1)]

GRID = "td,th{border:1px solid #000;padding:3px 5px;vertical-align:top;text-align:left}table{border-collapse:collapse;width:100%}"
PLAIN = "td,th{padding:3px 12px 3px 0;vertical-align:top;text-align:left}table{border-collapse:collapse}"
STYLES = {
    "grid": GRID,
    "grid-shaded-head": GRID + "th{background:#d9e2f3}",
    "level-rules": PLAIN + "tr{border-bottom:1px solid #000}table{width:100%}",
    "head-underlined": PLAIN + "thead tr{border-bottom:2px solid #000}",
    "bare": PLAIN,
    "bare-numbers": PLAIN + "td+td,th+th{text-align:right;padding-left:24px}",
    "zebra": PLAIN + "table{width:100%}tbody tr:nth-child(odd){background:#eee}",
    "outer-and-columns": "table{border-collapse:collapse;border:1px solid #000;width:100%}td,th{border-left:1px solid #000;padding:4px 6px;vertical-align:top;text-align:left}thead tr{border-bottom:1px solid #000}",
    "dotted": GRID.replace("solid", "dotted"),
    "double": GRID.replace("1px solid", "3px double"),
}
# name, rows, style, producer (chromium, chromium-tagged, libreoffice, libreoffice-tagged), options
TABLES = [
    ("ruled-actions", ACTIONS, "grid", "chromium", ""),
    ("ruled-actions-office", ACTIONS, "grid", "libreoffice", ""),
    ("ruled-people-empty-cells", PEOPLE, "grid-shaded-head", "chromium", ""),
    ("tagged-people", PEOPLE, "grid", "chromium-tagged", ""),
    ("tagged-office-chronology", CHRONOLOGY, "grid", "libreoffice-tagged", ""),
    ("level-rules-chronology", CHRONOLOGY, "level-rules", "chromium", ""),
    ("head-underlined-people", PEOPLE, "head-underlined", "chromium", ""),
    ("bare-people", PEOPLE, "bare", "chromium", ""),
    ("bare-scores", SCORES, "bare-numbers", "chromium", ""),
    ("bare-scores-office", SCORES, "bare", "libreoffice", ""),
    ("zebra-chronology", CHRONOLOGY, "zebra", "chromium", ""),
    ("outer-and-columns-actions", ACTIONS, "outer-and-columns", "chromium", ""),
    ("spanning-rows", OUTCOMES, "grid", "chromium", ""),
    ("spanning-columns", SPANS, "grid", "libreoffice", ""),
    ("two-level-header", TWO_LEVEL, "grid-shaded-head", "chromium", "bold-second"),
    ("cells-with-lists", LISTS, "grid", "chromium", ""),
    ("dotted-actions", ACTIONS, "dotted", "chromium", ""),
    ("double-frame-scores", SCORES, "double", "chromium", ""),
    ("landscape-outcomes", OUTCOMES, "grid", "chromium", "landscape"),
    ("over-pages", LONG, "grid", "chromium", ""),
    ("over-pages-tagged", LONG, "grid-shaded-head", "chromium-tagged", ""),
]

def cell(c):
    return c if isinstance(c, tuple) else (c, 1, 1)

def markup(rows, options):
    heads = 2 if options == "bold-second" else 1
    out = ["<table>"]
    for i, row in enumerate(rows):
        out.append({0: "<thead>", heads: "</thead><tbody>"}.get(i, "") + "<tr>")
        tag = "th" if i < heads else "td"
        for text, down, across in map(cell, row):
            span = (f' rowspan="{down}"' if down > 1 else "") + (f' colspan="{across}"' if across > 1 else "")
            out.append(f"<{tag}{span}>" + (text if text.startswith("<") else html.escape(text)) + f"</{tag}>")
        out.append("</tr>")
    return "\n".join(out + ["</tbody></table>"])

def plain(text):
    """what a reader of a cell with a list sees, markers included"""
    for ordered, marker in (("ul", "•"), ("ol", "{}.")):
        while f"<{ordered}>" in text:
            inner = text.split(f"<{ordered}>")[1].split(f"</{ordered}>")[0]
            items = [x.split("</li>")[0] for x in inner.split("<li>")[1:]]
            text = text.replace(f"<{ordered}>{inner}</{ordered}>", " ".join((marker.format(i + 1) + " " + x).strip() for i, x in enumerate(items)))
    return " ".join(text.replace("<p>", " ").replace("</p>", " ").split())

def truth(rows, options):
    if options == "bold-second": # one line of titles, as the program's report has it
        top = [t for text, down, across in map(cell, rows[0]) for t in [text] * across]
        rest = iter(map(lambda c: cell(c)[0], rows[1]))
        spans = [down for text, down, across in map(cell, rows[0]) for _ in range(across)]
        rows = [[t if d > 1 else t + " – " + next(rest) for t, d in zip(top, spans)]] + rows[2:]
    width = sum(cell(c)[2] for c in rows[0])
    grid = [[None] * width for _ in rows]
    for i, row in enumerate(rows):
        k = 0
        for text, down, across in map(cell, row):
            while grid[i][k] is not None: k += 1
            for a in range(down):
                for b in range(across): grid[i + a][k + b] = ""
            grid[i][k] = plain(text)
    return grid

def run(*args):
    subprocess.run(args, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

def main():
    with tempfile.TemporaryDirectory() as tmp:
        for name, rows, style, producer, options in TABLES:
            if sys.argv[1:] and name not in sys.argv[1:]: continue
            page = "@page{size:A4" + (" landscape" if options == "landscape" else "") + ";margin:20mm}"
            source = f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{name}</title><style>{page}body{{font:11pt "Liberation Sans",sans-serif}}{STYLES[style]}</style></head><body>\n{BEFORE}\n{markup(rows, options)}\n{AFTER}\n</body></html>\n'
            if producer.startswith("libreoffice") and style == "bare":
                source = source.replace("<table>", '<table border="0" cellspacing="0" cellpadding="6">')
            if producer.startswith("libreoffice") and style == "grid":
                source = source.replace("<table>", '<table border="1" cellspacing="0" cellpadding="4">')
            path = os.path.join(tmp, name + ".html")
            open(path, "w").write(source)
            with open(os.path.join(HERE, "truth", name + ".csv"), "w", newline="") as f:
                csv.writer(f).writerows(truth(rows, options))
            target = os.path.join(HERE, name + ".pdf")
            if producer.startswith("chromium"):
                run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={tmp}/chromium", "--no-pdf-header-footer",
                    *([] if producer.endswith("tagged") else ["--disable-pdf-tagging"]), f"--print-to-pdf={target}", path)
            else:
                tagged = '{"UseTaggedPDF":{"type":"boolean","value":"' + ("true" if producer.endswith("tagged") else "false") + '"}}'
                run("soffice", f"-env:UserInstallation=file://{tmp}/office", "--headless", "--convert-to", "odt:writer8", "--infilter=HTML (StarWriter)", "--outdir", tmp, path)
                run("soffice", f"-env:UserInstallation=file://{tmp}/office", "--headless", "--convert-to", "pdf:writer_pdf_Export:" + tagged, "--outdir", HERE, os.path.join(tmp, name + ".odt"))
            print(name)

main()
