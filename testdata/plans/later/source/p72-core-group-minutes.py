"""Core group minutes, as a case system prints them: run with the name of the PDF to write."""
import sys
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9.6, leading=12.6, spaceAfter=5)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8.6, leading=10.6, spaceAfter=0)
BOLD = ParagraphStyle("bold", parent=SMALL, fontName="Helvetica-Bold")
HEAD = ParagraphStyle("head", parent=BODY, fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=7, spaceAfter=3)
TITLE = ParagraphStyle("title", parent=HEAD, fontSize=15, leading=19)
LIST = ParagraphStyle("list", parent=BODY, leftIndent=9 * mm, firstLineIndent=-7 * mm, spaceAfter=3)
RAG = {"RED": colors.HexColor("#f4b0a8"), "AMBER": colors.HexColor("#ffdf9e"), "GREEN": colors.HexColor("#bfe3b4"), "": colors.white}


def grid(rows, widths, rag=None):
    cells = [[Paragraph(x, BOLD if i == 0 else SMALL) for x in row] for i, row in enumerate(rows)]
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
             ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e6e6e6")), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    if rag is not None:
        style += [("BACKGROUND", (rag, i), (rag, i), RAG[row[rag]]) for i, row in enumerate(rows) if i]
    return Table(cells, colWidths=[w * mm for w in widths], repeatRows=1, style=TableStyle(style))


def page(canvas, doc):
    canvas.saveState()
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(18 * mm, 286 * mm, "Carrowdale Council - Children and Families - Restricted")
    canvas.drawRightString(192 * mm, 12 * mm, "Core group 10/04/2026 - page %d" % doc.page)
    canvas.restoreState()


PRESENT = [
    ["Name", "Initials", "Role"],
    ["Stacey Fenwick", "SF", "Mam of Jayden and Ruby"],
    ["Lee Ord", "LO", "Ruby's dad, lives at the address"],
    ["Hannah Blenkinsop", "HB", "Social worker, minutes"],
    ["Moira Quigley", "MQ", "Health visitor"],
    ["Philip Adebayo", "PA", "Designated safeguarding lead, Wearside Road Academy"],
    ["Karen Storey", "KS", "Family support"],
]

PLAN = [
    ["No", "Action", "Lead", "Target", "RAG", "Progress since last time"],
    ["1", "Jayden to be up, fed and in school for 8.45 every day.", "SF", "Daily", "AMBER", "Late 6 times in 19 days. It was 14 times the month before. The alarm clock is helping."],
    ["2", "Clear the back bedroom so that Ruby has her own bed in her own room.", "SF / LO", "27 March", "GREEN", "Done. HB saw the room on 30 March: clean bedding, a night light and her books on a shelf."],
    ["3", "Register with a dentist and take both children for a check-up.", "Stacey", "20/03/26", "RED", "Not done. Stacey has rung three surgeries and none is taking NHS patients."],
    ["4", "Referral to Young Carers for Jayden.", "HB", "20/03/26", "RED", "Not done, annual leave."],
    ["5", "Ruby's hearing test to be re-booked.", "MQ", "End of March 2026", "GREEN", "Completed. Appointment is on 22 April at the Grove Clinic."],
    ["6", "Weekly mentoring for Jayden in school time.", "PA", "To start after Easter", "AMBER", "A mentor has been found but there is no start date."],
    ["7", "Visits twice a week to work on bedtimes and mornings.", "KS", "From 16/03/26", "AMBER", "Five of eight visits took place. Three were cancelled by the service."],
    ["8", "Craig Tulip (Jayden's dad) to be told about the plan and asked for his views.", "", "ASAP", "RED", "No update."],
    ["9", "Home conditions to be kept at an acceptable level.", "Parents", "Ongoing", "AMBER", "Variable."],
    ["10", "Somewhere quiet and a breakfast for Jayden on arrival at school.", "School", "From 16 March", "GREEN", "In place since 17 March. He goes every day."],
    ["11", "Hair strand testing of both adults.", "LA", "TBC", "", "Withdrawn. Legal advice is that it would be out of proportion."],
    ["12", "LO to see CGL about his drinking and let HB have the appointment letter.", "LO", "3rd April 2026", "AMBER", "First appointment kept on 1 April, next one is on the 15th."],
]

story = [
    Paragraph("Minutes of Core Group Meeting no. 2", TITLE),
    Paragraph("Jayden FENWICK (d.o.b. 19/11/2011) and Ruby ORD (d.o.b. 05/02/2023)", BODY),
    Paragraph("Friday 10 April 2026, 1pm, Wearside Road Academy. On a plan since the ICPC of 3 March 2026 (neglect). First core group: 13 March 2026.", BODY),
    grid(PRESENT, [50, 20, 104]),
    Spacer(1, 4),
    Paragraph("Apologies: Dr Venkataraman (GP); Police (report not received). Not invited: Craig Tulip.", BODY),
    Paragraph("1. Why there is a plan", HEAD),
    Paragraph("Ruby was found by a neighbour on the main road at 7.20 in the morning on 11 February, in a nappy and a T-shirt. Jayden was getting himself up and was missing a third of his lessons. The GCP2 in February was graded 4 for supervision. There were concerns that adults in the home were drinking heavily at weekends.", BODY),
    Paragraph("2. Updates", HEAD),
    Paragraph("<b>School (PA).</b> Jayden's attendance since 3 March is 88%, up from 67% in the autumn. He has had no detentions this half term and his art teacher says that he is a pleasure to have in class. The form tutor emailed on 24 March that he smelt of cannabis. Attendance remains a concern and if it falls below 70% again the EWO will start the legal route. PA felt that Jayden is wise beyond his years because no one at home is being the adult.", BODY),
    Paragraph("<b>Health visiting (MQ).</b> Ruby is on the 50th centile and her jabs are all done. She is not yet joining words. Stacey rang MQ herself to ask about this, which was good to see. Ruby is chatting away in three-word sentences at the toddler group.", BODY),
    Paragraph("<b>Family support (KS).</b> KS and Stacey have made a picture chart for bedtimes and Ruby is asleep by half past seven on most nights. Stacey is a loving mam but cannot keep to boundaries. She tends to make excuses when things are not done.", BODY),
    Paragraph("<b>Social work (HB).</b> Four visits since the last meeting, two of them unannounced. The stair gate is up and the front door has a high bolt which Lee fitted the same day that he was asked. On Saturday 21 March the EDT had a call that Lee was drunk in charge of Ruby. It is likely that there is more drinking than the couple admit to. Lee can be intimidating in meetings.", BODY),
    Paragraph("3. What the family say", HEAD),
    Paragraph("Stacey said that she feels more in control than she did at Christmas and that Karen is the first worker who has \"rolled her sleeves up\". She would like the visits not to be cancelled at ten minutes' notice. Lee does not accept that he was drunk on 21 March. He says that he had two cans watching the match and that his sister was there all evening. He asked for that to be put in the minutes.", BODY),
    Paragraph("HB saw Jayden at school on 2 April. He said that it is \"calmer\" and that he would like somebody to tell his dad what is going on. He does not want to be taken out of lessons to talk to people. Ruby showed HB her new bed and said \"mine\".", BODY),
    Paragraph("4. How safe is it?", HEAD),
    Paragraph("On a scale of 0 to 10 the group gave: Stacey 7, Lee 8, MQ 6, KS 6, PA 5, HB 5. At the first meeting the workers' scores were between 3 and 4.", BODY),
    Paragraph("5. Updated child protection plan", HEAD),
    grid(PLAN, [10, 50, 18, 24, 18, 54], rag=4),
    Paragraph("Key: RED not started, AMBER under way, GREEN done or in place.", SMALL),
    Paragraph("6. New actions agreed today", HEAD),
    Paragraph("13.  HB will send the Young Carers form by Friday 17 April 2026, with a copy to Stacey.", LIST),
    Paragraph("14.  PA to let everyone know the mentor's name and first date by next Wednesday.", LIST),
    Paragraph("15.  MQ to do the ASQ with Stacey at home within three weeks.", LIST),
    Paragraph("16.  Someone to find out whether Jayden can have a free bus pass.", LIST),
    Paragraph("17.  Lee not to look after Ruby on his own if he has had a drink. His sister Donna will come over if Stacey is on shift.", LIST),
    Paragraph("18.  KS's manager to ring Stacey about the cancelled visits.", LIST),
    Paragraph("If the red actions are still red next time, HB will take this to her team manager. If there is another incident of Ruby being out alone or of adults in charge being drunk, a strategy meeting will be held and PLO will be considered.", BODY),
    Paragraph("7. Dates", HEAD),
    Paragraph("Next core group: Thursday 7 May 2026, 1pm, same place. Review conference: 26 May 2026. Minutes sent out on 16/04/2026; next core group on 8 May 2026, 1pm.", BODY),
]
SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=18 * mm, rightMargin=18 * mm, topMargin=17 * mm, bottomMargin=18 * mm,
                  title="Core group minutes", author="Carrowdale Council", invariant=1).build(story, onFirstPage=page, onLaterPages=page)
