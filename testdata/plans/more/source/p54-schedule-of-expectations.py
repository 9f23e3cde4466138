# makes the PDF: p54-schedule-of-expectations.py OUT.pdf
import sys
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib.enums import TA_JUSTIFY, TA_CENTER, TA_RIGHT
from reportlab.lib import colors
from reportlab.lib.units import mm

body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=13.6, spaceAfter=6, alignment=TA_JUSTIFY)
clause = ParagraphStyle("clause", parent=body, spaceAfter=3, alignment=0)
stem = ParagraphStyle("stem", parent=body, fontName="Helvetica-Bold", spaceBefore=5, spaceAfter=3)
head = ParagraphStyle("head", parent=stem, fontSize=10.5, spaceBefore=10, textColor=colors.black)
title = ParagraphStyle("title", parent=stem, fontSize=14, leading=18, alignment=TA_CENTER, spaceAfter=2)
right = ParagraphStyle("right", parent=body, alignment=TA_RIGHT, spaceAfter=1)
story = []
P = lambda text, style=body: story.append(Paragraph(text, style))

def clauses(*items):
    """lettered clauses, the letter in a column of its own"""
    rows = [[Paragraph("(%s)" % letter, clause), Paragraph(text, clause)] for letter, text in zip("abcdefghijklmn", items)]
    table = Table(rows, colWidths=(12 * mm, 150 * mm))
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]))
    story.append(table)

P("SALTMERE BOROUGH COUNCIL", right)
P("Children and Families, Locality South", right)
P("Your ref: Priddle/Aske &nbsp; Our ref: [insert]", right)
P("SCHEDULE OF EXPECTATIONS", title)
P("made at the Pre-Proceedings Meeting under the Public Law Outline (PLO)", ParagraphStyle("c", parent=body, alignment=TA_CENTER))
P("Dated the 17th day of June 2025", ParagraphStyle("c2", parent=body, alignment=TA_CENTER))
P("BETWEEN", head)
P("Saltmere Borough Council (&quot;the Local Authority&quot;) and Ms Shauna Priddle and Mr Damon Aske (&quot;the Parents&quot;) concerning Reuben Aske, born 11 May 2022, and the unborn baby, due on 4 October 2025.")
P("A. Background", head)
P("A.1 The Local Authority received a referral from the ambulance service on 3 March 2025. The C&amp;F assessment was signed off on 22 May 2025. A strategy discussion was held on 29 April 2025 and an ICPC on 29 May 2025, when Reuben and the unborn baby were made subject to plans under the category of Neglect. A LPM on 5 June 2025 agreed that the threshold was met for the pre-proceedings stage.")
P("A.2 On 2 March 2025 Reuben swallowed part of a methadone tablet and was in hospital for two nights (discharge summary, St Botolph's). You left the medication within his reach and neither of you thought to lock it away. Mr Aske states that the tablet had fallen behind the cot on the day that the pharmacy bag split. This explanation is considered to be implausible. It has been reported to us that other drug users stay at the property. Ms Priddle denies this and has offered to show the door camera. Your lifestyle is chaotic and revolves around drugs. You are unable to provide even the most basic level of care and you have paid lip service to the child protection plan.")
P("A.3 The health visitor saw Reuben on five occasions between March and May and was refused entry on two (0-19 record). Ms Priddle, you have been evasive and less than truthful with professionals. The unborn baby may already have been harmed by your drug use. The next scan is on 3rd July 2025. The midwife reports that Ms Priddle's toxicology was negative for heroin on 20 May and 10 June 2025. You have followed the same path as your own mother. Mr Aske, you are a negative influence and it is considered that you are controlling. The probation officer was told by a third party that you had been selling tablets. You say that you have been on a blocker since April and that nobody has asked to see the prescription. Jayden and Tia have been seen begging outside the station. The conditions in which Reuben lives are squalid, although on 9 June 2025 the room was clean.")
P("A.4 Reuben, who is two, cannot wait. Time has run out for this family.")
P("B. What is expected of the Parents", head)
P("The Parents agree to:", stem)
clauses("keep all medication in the locked box supplied by the drug service at all times;",
 "give a urine screen when asked, on the day of asking, from 18/06/25;",
 "provide hair strand samples to Lexbridge Laboratories by 30 June 2025;",
 "allow the social worker and health visitor into the home whenever they call, whether or not they have said that they are coming;",
 "attend the PAMS assessment at Locality South on Tuesday 24th June 2025;",
 "be open and honest with all professionals at all times and do what is asked of them;",
 "tell the social worker of any change of address, relationship or telephone within 24 hours. Failure to do so will be treated as a breach;",
 "take Rueben to nursery on time every day.")
P("Ms Priddle further agrees:", stem)
clauses("she will attend the antenatal scan on Wednesday 2nd July 2025;",
 "she will engage meaningfully with Horizon drug service forthwith;",
 "she must not allow Reuben to be alone with her mother, Lorraine Priddle; and",
 "she will demonstrate that she can put her children's needs before her own before the baby is born.")
P("Mr Aske further agrees:", stem)
clauses("he must not be at 9 Quay Cottages between 8pm and 8am, whether by invitation or otherwise;",
 "he will bring his prescription and his CGL key worker's letter to the office by Friday 27 June;",
 "he must not contact the Local Authority by telephone save through his solicitor; and",
 "Mr Kershaw will hand in his shotgun certificate."
 )
P("C. What the Local Authority agree to", head)
P("The Local Authority agree to:", stem)
clauses("refer the family for a parenting assessment in due course;",
 "ask the grandparents whether they wish to be assessed as carers by 17/07/2025;",
 "provide such support as may be available where possible;",
 "pay for the bus to antenatal appointments on production of a ticket.")
P("D. Time with Reuben", head)
t = Table([[Paragraph(x, clause) for x in row] for row in [["<b>Who</b>", "<b>When</b>", "<b>Where and with whom</b>"],
 ["Mr Aske", "Each Saturday 10am to 12 noon", "At home with Ms Priddle present"],
 ["Lorraine Priddle", "Once a fortnight", "Family centre. Supervised."]]], colWidths=(38 * mm, 52 * mm, 72 * mm))
t.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), .7, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .7, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
story += [t, Spacer(1, 6)]
P("Mr Aske's time with Reuben shall take place at the family centre only and [contact worker] will supervise. Late arrival by more than ten minutes will mean that the session does not go ahead.")
P("E. Consequences", head)
P("Should you breach any term of this Schedule, in whole or in part, the Local Authority will issue proceedings under Section 31 without further notice to you. You will be asked to agree to Section 20 accommodation of the baby at birth. A refusal will be shown to the court. Any breach will be regarded as a failure by you to protect your children. You are warned that this is your final opportunity. No drop in the standard will be tolerated, failing which the ADM will be asked to approve a plan of permanence. This Schedule is not time limited and shall remain in force until the Local Authority notifies you in writing that it does not.")
P("You have the right to free legal advice whatever your income. The Parents confirm that they have / have not taken such advice (delete as appropriate). Ms Priddle struggles to retain information and an intermediary has not been booked.")
sig = Table([[Paragraph(x, clause) for x in row] for row in [["Signed ....................................", "Ms S Priddle", "Date: ......"], ["Signed ....................................", "Mr D Aske", "Date: ......"], ["Signed &nbsp; <i>T. Oduya</i>", "Tunde Oduya, SW for the Local Authority", "Date: 18.06.25"]]], colWidths=(70 * mm, 60 * mm, 32 * mm))
story += [Spacer(1, 8), KeepTogether(sig)]

def foot(canvas, doc):
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(24 * mm, 12 * mm, "WITHOUT PREJUDICE SAVE AS TO COSTS")
    canvas.drawRightString(186 * mm, 12 * mm, "- %d -" % doc.page)

SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=24 * mm, rightMargin=24 * mm, topMargin=18 * mm, bottomMargin=20 * mm, title="Schedule of Expectations", invariant=1).build(story, onFirstPage=foot, onLaterPages=foot)
