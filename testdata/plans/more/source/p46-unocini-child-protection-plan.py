#!/usr/bin/python3
"""Writes a Northern Ireland child protection plan on a UNOCINI form: labels beside values, drawn tick boxes, small tables."""
import sys
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table
D = "/usr/share/fonts/truetype/liberation/"
pdfmetrics.registerFont(TTFont("L", D + "LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("LB", D + "LiberationSans-Bold.ttf"))
pdfmetrics.registerFontFamily("L", normal="L", bold="LB", italic="L", boldItalic="LB")
N = ParagraphStyle("n", fontName="L", fontSize=9.5, leading=13); NB = ParagraphStyle("nb", parent=N, fontName="LB")
T = ParagraphStyle("t", parent=NB, fontSize=16, leading=20); H = ParagraphStyle("h", parent=NB, fontSize=11, leading=15, textColor=colors.HexColor("#7a1f3d")); S = ParagraphStyle("s", parent=N, fontSize=8, leading=10)
W = A4[0] - 100
story = []
def head(t): story.append(Spacer(1, 9)); p = Paragraph(t, H); p.keepWithNext = True; story.append(p)
def fields(*pairs):
    t = Table([[Paragraph(k, NB), Paragraph(v, N)] for k, v in pairs], [150, W - 150], spaceBefore=3)
    t.setStyle([("LINEBELOW", (1, 0), (1, -1), .4, colors.HexColor("#999999")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]); story.append(t)
class Ticks(Flowable):
    """a label and its options, each with a box drawn as lines and a cross where it is ticked"""
    def __init__(self, label, *options): Flowable.__init__(self); self.label, self.options = label, options
    def wrap(self, w, h): return w, 20
    def draw(self):
        c = self.canv; c.setFont("LB", 9.5); c.drawString(6, 6, self.label); c.setFont("L", 9.5); x = 156
        for text, on in self.options:
            c.rect(x, 4, 9, 9)
            if on: c.line(x, 4, x + 9, 13); c.line(x, 13, x + 9, 4)
            c.drawString(x + 13, 6, text); x += 30 + c.stringWidth(text, "L", 9.5)
def ticks(*a): story.append(Ticks(*a))
def box(label, *paras):
    body = [Paragraph(p, N) for p in paras] or [Spacer(1, 26)]
    rows = [[Paragraph(label, NB)]] + [[b] for b in body]
    t = Table(rows, [W], spaceBefore=5)
    t.setStyle([("BOX", (0, 0), (-1, -1), .8, colors.black), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f3e4ea")), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]); story.append(t)
def grid(rows, ws):
    t = Table([[Paragraph(c, NB if i == 0 else N) for c in r] for i, r in enumerate(rows)], [W * w / sum(ws) for w in ws], spaceBefore=4, repeatRows=1)
    t.setStyle([("GRID", (0, 0), (-1, -1), .5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#f3e4ea")), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]); story.append(t)

story.append(Paragraph("Lough Derrin Health and Social Care Trust", S))
story.append(Paragraph("UNOCINI – Child Protection Plan", T))
story.append(Paragraph("Understanding the Needs of Children in Northern Ireland. Form CPP 3.", S))
fields(("Case conference", "Initial, 8 May 2025, Derrin House"), ("Date of referral", "19 March 2025 (from An Carraig College to Gateway)"), ("Initial assessment done", "9 April 2025"), ("Review conference", "4 September 2025"), ("Chair", "Attracta Devenney, PSW"), ("Case manager", "Ruairí Mulholland (RM), FIT 2"))
ticks("Category", ("Physical", False), ("Emotional", True), ("Sexual", False), ("Neglect", True))
ticks("Interpreter", ("Yes", False), ("No", True))
head("1. Child, family and household")
grid([("Name", "Born", "Who they are", "PR"), ("Oisín McAtamney", "30/04/2012", "Child", "-"), ("Caoimhe Breslin", "15/08/2021", "Child", "-"), ("Niamh McAtamney", "", "Mother", "Yes"), ("Conor Breslin", "", "Father of Caoimhe, in the home", "Yes"), ("Philomena McAtamney", "", "Granny, lives in Rathdoon", "No")], (4, 2, 5, 1))
head("2. Reason for the plan")
box("What happened", "On 18 March Oisín told his form teacher, Mr Lavery, that he had been hit with a phone charger (school note). Dr Aoife Tierney found a mark eight centimetres long on his back (medical, 20 March 2025). Mr Breslin hit Oisín because he had been cheeky. Mr Breslin denies this and says that the charger caught Oisín when he pulled it from the wall. It has come to the attention of the Trust that Mr Breslin is known in the estate for his temper. Ms McAtamney sided with her partner against her son. She is likely to have known more than she told the police. Shauna's placement with her aunt is to be treated as kinship foster care.",
    "The home was cold on two of four visits (FIT records). Caoimhe has missed three speech appointments. Ms McAtamney does not agree that she missed the third, which the clinic rang her to cancel. This is a chaotic household with no routine. The mother shows little understanding of what a teenage boy needs. Oisín is 14 and is at the age when boys push their luck, as his tutor put it.")
box("Level of risk", "The conference agreed that the risk to Oisín is high while Mr Breslin is in the home, and that the risk to Caoimhe is medium.")
head("3. Strengths and protective factors")
box("Strengths", "Oisín trusted Mr Lavery enough to tell him. He plays hurling for the under 14s and has not missed a match. Caoimhe is a lively wee girl who sings all day. Ms McAtamney took Oisín to the medical herself and held his hand. Granny has a bed made up for both children and rings every night.",
    "The house was spotless on the last two visits and there was oil in the tank. Mr Breslin gave his own statement to the police without being asked. Keeva's nursery says that she is always collected on time. Oisín's attendance is 96%. Ms McAtamney has got work in the credit union and is managing the debt with help from St Brigid's advice centre.")
head("4. Views")
box("Child / young person", "Oisín met the case manager at training on 1 May 2025. “I don't hate Conor. I just don't want to be on my own with him.” He wants to stay at Granny's on school nights until it is sorted. He said that nobody asked if he wanted the police and that he would rather have been asked. Caoimhe said that she likes “when Daddy does the voices” and does not like the stairs in the dark.")
box("Parents / carers")
head("5. Other information")
box("School, health, police", "An Carraig reports that Oisín has been in school 88% of the time since January (2 May 2025). Mr Lavery thinks that Oisín has been quieter since Christmas. He can be sly when it suits him, according to the year head. Stepfathers in this area tend to rule with the hand, the referrer added. There have been two call outs to the home since 2023. Ms McAtamney objects to the two being counted, as both were for the alarm next door. PSNI have sent a file to the PPS. No decision has been made yet. Oisín may have seen other things that he has not spoken about. He has the look of a hunted child. Caoimhe's hurling coach has offered to keep an eye on her.")
head("6. Plan")
story.append(Paragraph("Need 1: Oisín is safe from physical harm and feels it", NB))
grid([("What will be done", "Person responsible", "Target date"),
 ("Mr Breslin to stay at his mother's until the police file has been decided.", "Conor Breslin", "Until PPS decision"),
 ("Oisín to sleep at Granny's from Sunday to Thursday.", "Philomena, Niamh", "From Sunday 11 May 2025"),
 ("Nobody will hit, shove or shout at Oisín.", "All adults", "Always"),
 ("Keeping safe work, six sessions after school.", "R Mulholland", "Finished by 27/6/25")], (6, 3, 3))
story.append(Spacer(1, 6)); story.append(Paragraph("Need 2: Caoimhe's speech and health are looked after", NB))
grid([("What will be done", "Person responsible", "Target date"),
 ("Ms McAtamney will take Caoimhe to the new speech appointment.", "", "Tuesday 20th May 2025"),
 ("HV to see Caoimhe at home and share the outcome.", "Dympna Gault, HV", "by 30 May 2025"),
 ("Stair light to be fixed.", "NIHE", "asap"),
 ("Hearing check, if the speech therapist asks for one.", "GP", "TBC")], (6, 3, 3))
story.append(Spacer(1, 6)); story.append(Paragraph("Need 3: The adults are supported and work with the Trust", NB))
grid([("What will be done", "Person responsible", "Target date"),
 ("Conor to do the Managing Anger course at Derrin House.", "C.B.", "Starts w/c 2 June 2025"),
 ("Parents to co-operate. They have wasted the help that was given in 2023.", "Parents", "Throughout"),
 ("Visits by FIT, weekly, Oisín to be seen on his own every time.", "Case manager", "weekly"),
 ("Referral to Women's Aid to be considered.", "", ""),
 ("Advocate for Oisín from VOYPIC.", "RM", "Before 1st core group"),
 ("Minutes to be sent to both parents and to Granny.", "Admin", "within 14 days")], (6, 3, 3))
story.append(Spacer(1, 4))
fields(("First core group", "22nd May 2025, 2pm, An Carraig"), ("Core group members", "Parents, Granny, Case manager, HV, Mr Lavery"))
box("Contingency plan / what will happen if the plan is not followed")
head("7. Distribution and signatures")
ticks("Copy given to", ("Mother", True), ("Father", True), ("Oisín", False), ("Granny", False))
fields(("Mother", "N McAtamney"), ("Father", ""), ("Case manager", "R. Mulholland 9/5/2025"), ("Chair", "A. Devenney"))
story.append(Spacer(1, 4)); story.append(Paragraph("The Chair thanked the family for being so open on a hard day. An appeal against registration must reach the Trust in 28 days.", N))
def foot(c, d): c.setFont("L", 7.5); c.drawString(50, 28, "UNOCINI CPP 3 – McAtamney / Breslin – HSC No. withheld"); c.drawRightString(A4[0] - 50, 28, "%d" % d.page)
SimpleDocTemplate(sys.argv[1], pagesize=A4, leftMargin=50, rightMargin=50, topMargin=44, bottomMargin=48, title="UNOCINI Child Protection Plan", lang="en-GB", invariant=1).build(story, onFirstPage=foot, onLaterPages=foot)
