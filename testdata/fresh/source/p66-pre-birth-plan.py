#!/usr/bin/python3
"""Makes p66-pre-birth-plan.pdf: a fictional pre-birth plan, by time and by person."""
import sys
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.colors import HexColor
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, HRFlowable, KeepTogether

ink, blue = HexColor("#222222"), HexColor("#0b4f8a")
body = ParagraphStyle("b", fontName="Helvetica", fontSize=10.5, leading=15, textColor=ink, spaceAfter=5)
small = ParagraphStyle("s", parent=body, fontSize=8.5, leading=11)
title = ParagraphStyle("t", parent=body, fontName="Helvetica-Bold", fontSize=18, leading=22, textColor=blue, spaceAfter=2)
when = ParagraphStyle("w", parent=body, fontName="Helvetica-Bold", fontSize=13, leading=17, textColor=blue, spaceBefore=10, spaceAfter=3, keepWithNext=1)
who = ParagraphStyle("p", parent=body, fontName="Helvetica-Bold", spaceBefore=3, spaceAfter=1, keepWithNext=1)
item = ParagraphStyle("i", parent=body, leftIndent=6 * mm, spaceAfter=4)
quote = ParagraphStyle("q", parent=body, fontName="Helvetica-Oblique", leftIndent=8 * mm, rightIndent=8 * mm)

text = """
T Plan for Aaliyah, Connor and baby
B Sallowfield Council Children's Services, Pre-birth Team. Written with Aaliyah on 12 and 16 November 2026 and read through with Connor by phone on the 17th.
B Mother: Aaliyah Mensah-Doyle, 19. Father: Connor Tillotson, 22. Baby due: 9 January 2027 (EDD by scan). Pre-birth child protection conference: 29 October 2026. Category: likely neglect. Social worker: Tomasz Grabowski.
R
W Why do we need a plan?
B Aaliyah grew up in care from the age of seven. She used ketamine most weekends until April, when she found out that she was pregnant, and has not used since as far as anyone knows; the tests in June, August and October were all negative. Connor has a conviction for assaulting a previous partner in 2024 and has eight sessions of Building Better Relationships left to do. They have lived at Mill Lane supported flats since July. There was loud arguing on 3 October and staff called the police, who took no action.
B What we worry might happen: Aaliyah gets very low after the birth, Connor is out of his depth, they argue, and the baby is left crying or gets hurt. What we see is going well: Aaliyah has not missed one midwife appointment. Connor has built the cot, twice. Both of them asked for the plan to be written down in one place.
Q Aaliyah: "Everyone will be watching me waiting to mess up. I want to be told straight. I want it to be written that I'm not my mum."
Q Connor: "I did what I did and I'm not that lad any more. Just tell me where to stand."
W Now until 36 weeks (12 December)
P Aaliyah
I Keeps going to clinic, and texts Ruth if she's not up to it so it can be done at the flat. Chooses by the end of November who she wants with her in labour. At the moment she thinks that it will be Auntie Pat (Pat Hollins, her foster carer from 11 to 17).
I Antenatal class at the Wharf Centre, four Tuesdays starting the 24th. Connor too.
P Connor
I Finish the programme: the last session falls on 15 December. If a shift clashes it's Connor who rings his probation officer, not Aaliyah.
I He had said he'd sort the car seat. It's bought, and will be fitted by his brother. Ask Denise about the fitting clinic at the fire station if his brother lets him down.
P Tomasz
I Sees Aaliyah and Connor each week, once together and once apart in every fortnight. Talks to Connor's probation officer before the next core group about what can be shared with Aaliyah. Parenting assessment: six sessions of which two are done; the report is shared with both parents in draft on 7 December and they'll have a week to put things right.
P Denise (personal adviser, leaving care)
I Setting up home allowance: the forms are in and it has been approved. Denise goes with Aaliyah to spend it. She is also chasing the council tax exemption.
P Ruth Oyelaran (midwife)
I Perinatal mental health team to be asked for an appointment before the birth, not after. Ruth has explained that they may say no. Carbon monoxide reading at every visit as for all mothers.
P Mill Lane staff
I Night staff normally look in at ten. They've been asked to write down only what they see and hear.
W 36 weeks until labour
P Meera Joshi (health visitor)
I Home visit at 36 to 37 weeks, with Aaliyah, to do safe sleep and "Coping with crying" for both parents. Bring the film, the flat has no wifi.
P Tomasz
I The hospital needs this plan on the system, and a paper copy at the front of the notes. To be there by 14 December without fail. Then a check call to the ward on the 18th, since things go missing over Christmas.
I Circulate rota of who is on duty between 24 December and 4 January to everybody named here.
P Aaliyah and Connor
I Pack two bags. The list is on the fridge.
W When labour starts
B Aaliyah rings the delivery suite and Auntie Pat. Mill Lane staff get her a taxi if it's needed (account no. held in office). Connor can be at the birth; there is no reason why he should not be. If there's shouting, the midwife in charge will ask Connor to take a walk. Delivery suite to tell Tomasz, or the out of hours team if it's night or a weekend, when the baby has been born and not before. Aaliyah's mother has no part in the birth and is not to be given any information by the ward.
W In hospital
B Baby stays with Aaliyah. Nobody is planning to ask the court for an order and this must be made clear to ward staff, as Aaliyah has been told wrong things before. Midwives would always observe feeding and bonding; here they write it down on the yellow sheet, good things as well. Urine toxicology for mother and baby - Aaliyah has consented - within 24 hours of birth, and the result is told to her first. Discharge planning meeting on the ward, called by the named midwife for safeguarding, within one working day. Aaliyah may not be discharged at a weekend unless that meeting has happened.
W Going home and the first ten days
B Aaliyah and the baby go to Auntie Pat's for the first two weeks, which was Aaliyah's own idea. Connor visits daily between 10 and 7 and doesn't stay over. Pat keeps a short diary (feeds, sleep, how Aaliyah is), which Aaliyah will be able to read. Community midwife days 1, 3, 5 and 10. Tomasz comes on the first day home, then every other day, and weekends are covered by the family support team. Somebody different should not turn up without a name badge and a text first.
B Registering the birth is up to the two of them and they have six weeks for it.
W Up to six weeks
P Aaliyah
I Six-week check with Dr Farrant: book when she gets home. Ring Meera, Pat or 111 if the low feelings come, at whatever time. Asking will not count against her.
P Pat
I Has offered a night a week after they go back to Mill Lane. Kinship worker to find out if Pat can be paid for it.
P Everyone
I Core group 4 December and then every three weeks. Review conference within a month of the birth; if things are going as they should, Tomasz will be recommending child in need.
W What happens if the plan doesn't work?
B Should Aaliyah use ketamine, or Connor be violent to anybody, we would meet the same day. We would look at Pat's first. If they couldn't agree on a safe place, Tomasz's manager would have to take advice on going to court. Connor's view is that "one argument isn't violence" and everyone agrees with that.
W Not settled
B Aaliyah wants Connor to stay over at Pat's from day five. Tomasz does not think so, Ruth does. To be decided at the core group on 4 December.
R
S Copies: Aaliyah, Connor, T. Grabowski, R. Oyelaran, M. Joshi, D. Carew, P. Hollins (pages 1 to 3, with consent), Delivery Suite, Mill Lane. Please shred the version dated 2 November.
"""
styles = {"T": title, "B": body, "Q": quote, "W": when, "P": who, "I": item, "S": small}
story = []
for line in text.strip().splitlines():
    kind, rest = line[0], line[2:]
    if kind == "R":
        story.append(HRFlowable(width="100%", thickness=1.2, color=blue, spaceBefore=4, spaceAfter=4))
    else:
        story.append(Paragraph(rest, styles[kind]))


def foot(canvas, doc):
    canvas.setFont("Helvetica", 8)
    canvas.drawString(22 * mm, 10 * mm, "Pre-birth plan - Baby Mensah-Doyle / Tillotson")
    canvas.drawRightString(188 * mm, 10 * mm, "Page %d" % doc.page)


SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=22 * mm, rightMargin=22 * mm, topMargin=18 * mm,
                  bottomMargin=18 * mm, title="Pre-birth plan", author="Sallowfield Council (fictional)",
                  lang="en-GB").build(story, onFirstPage=foot, onLaterPages=foot)
