# makes the PDF: p23-welsh-plan.py OUT.pdf
import sys
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import cm
B=ParagraphStyle("b",fontName="Times-Roman",fontSize=11.2,leading=14.6,spaceAfter=5)
L=ParagraphStyle("l",parent=B,leftIndent=16,bulletIndent=4,spaceAfter=4)
H=ParagraphStyle("h",fontName="Times-Bold",fontSize=13,leading=16,spaceBefore=9,spaceAfter=4,textColor=colors.HexColor("#8a1538"))
O=ParagraphStyle("o",fontName="Times-Bold",fontSize=11.5,leading=15,spaceBefore=7,spaceAfter=3,backColor=colors.HexColor("#f1e4e8"),borderPadding=2)
T1=ParagraphStyle("t",fontName="Times-Bold",fontSize=18,leading=22)
C=ParagraphStyle("c",parent=B,fontSize=10,leading=12.5,spaceAfter=0)
S=[]
def p(t): S.append(Paragraph(t,B))
def h(t): S.append(Paragraph(t,H))
def o(t): S.append(Paragraph(t,O))
def b(t): S.append(Paragraph(t,L,bulletText="\u2022"))
def kv(rows,w=(6*cm,11*cm)):
    t=Table([[Paragraph(x,C) for x in r] for r in rows],colWidths=w); t.setStyle(TableStyle([("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BACKGROUND",(0,0),(0,-1),colors.HexColor("#f6f0f1"))])); S.append(t); S.append(Spacer(1,6))
S.append(Paragraph("Cyngor Sir Glan Elwy / Glan Elwy County Council",C))
S.append(Paragraph("Cynllun Gofal a Chymorth Amddiffyn<br/>Care and Support Protection Plan",T1)); S.append(Spacer(1,8))
kv([["Plant / Children","Ilhan Warsame, d.o.b. 08/12/2011; Macsen Prys, d.o.b. 17/06/2019"],
["Rhieni / Parents","Hodan Warsame (mother), Gethin Prys (Macsen’s father, Ilhan’s step-father), Abdi Warsame (Ilhan’s father, Bristol)"],
["S47 enquiries began","3 February 2025"],["ICPC","24 February 2025 – CPR category: physical abuse (Ilhan), emotional abuse (Macsen)"],
["First core group","20 March 2025"],["Second core group (this plan)","22 May 2025"],
["Assessment under Part 3 SSWBA completed","30 April 2025"],["Review conference","19 June 2025, Canolfan Elwy, 10am"],
["Care and support protection plan co-ordinator","Angharad Bevan (SW). Language of choice: Welsh (Gethin, Macsen), Somali / English (Hodan), English (Ilhan). Active offer made: YES / NO"]])
h("1. Background / Cefndir")
p("On 30 January 2025 Ilhan told her head of year that Gethin had hit her across the shoulder with a belt (school record, Mr Iwan Rees). The paediatrician saw a fading mark which fitted with what she said. Gethin hit her on purpose with the buckle end. Mr Prys says that it was the strap end, that it was once, that he was wrong to do it and that he never used the buckle. A PPN had come in before Christmas about shouting. Police took no further action.")
p("It has been said at the chapel that the girl is made to do all of the housework. Ilhan’s mother says that is not so and that the children both have a rota on the fridge. In this culture physical chastisement is seen as normal. Ms Warsame was hostile and unco-operative at the first visit (there was no interpreter). She has consistently put her partner before her daughter. Ilhan may have been told what to say. Ilhan is a streetwise girl who can be economical with the truth. Taliesin’s nappies were seen to be full. Macsen, aged 4, goes to Flying Start and is bubbly, bilingual and well ahead with his speech.")
p("The home is like a pressure cooker. The assessment was late because two workers left. The writer feels that the couple do not fully appreciate the severity of what happened, but since March there has been a real change in how Gethin talks to both children.")
h("2. What matters / Beth sy’n bwysig")
p("<b>Ilhan:</b> “I want to be at home, I just want him to ask me and not shout. And I want Mam to listen to me in our language when I’m upset.” She would like to go back to netball on Thursdays. <b>Macsen:</b> drew “Dad happy, Ilhan happy, Mam cooking”. He told Mali that loud voices “make my tummy go fizzy”.")
p("<b>Hodan:</b> she said that nobody had explained what the register means and that her sister in Cardiff found out from a neighbour. She would like a Somali speaking worker. <b>Gethin:</b> “Dwi’n trio. I’ve done nine weeks and I’d like someone to notice.” Abdi Warsame has not been contacted.")
h("3. Strengths / Cryfderau")
b("Gethin moved out to his mam’s for five weeks when he was asked and came back only when it was agreed.")
b("Hodan took Ilhan to the GP and to the medical herself.")
b("School say that Ilhan is back to her old self and top in science.")
b("The family eat together every evening with phones away.")
h("4. Personal outcomes and actions / Canlyniadau")
o("Personal outcome 1: Nobody hits, threatens or frightens Ilhan or Macsen")
b("Gethin to finish the Caring Dads course. Who: Gethin Prys. When: 30/06/2025. Progress: 9 out of 17 done, none missed.")
b("No physical punishment of any kind to be used. Who: Gethin and Hodan. When: at all times. Progress: none reported since 30 January.")
b("Safety plan to be written with Ilhan, and with Macsen in pictures. Who: Angharad Bevan. When: by Friday 7 March. Progress: done 5 March.")
b("Police to consider a community resolution. Who: – When: TBC. Progress: not known.")
o("Personal outcome 2: Ilhan feels listened to")
b("Weekly time with Ilhan at school. Who: Mali Jarvis, Families First. When: w/c 12 May, six weeks. Progress: started, two sessions held.")
b("Somali interpreter to be booked for every meeting and visit. Who: Business Support. When: Ongoing. Progress: overdue, no contract yet.")
b("Find out if Mr Abdi Warsame wishes to be part of the plan. Who: AB. When: before the review conference. Progress: not started.")
b("CAMHS to be considered if needed. Who: School / SW. When: – Progress: –")
o("Personal outcome 3: Hodan and Gethin are a team as parents")
b("Parents to attend Incredible Years together. Who: Hodan and Gethin. When: September intake. Progress: on waiting list.")
b("Mother to improve her engagement. Who: Hodan. When: Immediate. Progress: –")
b("ESOL class with crèche to be found for Hodan. Who: Mali Jarvis. When: by end of June 2025. Progress: withdrawn, Hodan goes to one in the library already.")
h("5. Notes of the core group, 22 May 2025")
p("Present: Hodan, Gethin, A Bevan, Mr Rees, M Jarvis, Eleri Wyn (HV). Apologies: police. Mr Rees said that attendance was 98% and Ilhan has been picked for the county science day. It was agreed that Mr Rees will keep a daily check-in with Ilhan until the end of term. EW to do Macsen’s four year review by 13 June 2025. Hodan asked what would happen if she disagreed with the plan; the group said that this would be thought about. AB to ring the housing association about the overcrowding, ASAP. Gethin’s mother offered the children tea on Wednesdays and everyone thought that was a lovely idea. Social worker visits will continue every 10 working days, next on 5 June. The family’s solicitor had advised that the minutes should be shared more quickly. Cai and Lowri will stay with their foster carers over half term.")
p("Ihlan was not at the meeting. Mr Rees’s view is that she would come if it were held after maths. Ms Warsame has poor understanding of why the plan is needed.")
h("6. Measuring progress")
p("Distance travelled: baseline ___ now ___ (co-ordinator to complete). The children’s names stay on the CPR until a conference decides otherwise. Registration of itself gives no protection. The plan has been made under the Wales Safeguarding Procedures and Part 4 of the Act.")
p("Signed: A Bevan 22/05/2025.     Parent(s): ______________     Copy given within 5 working days?  Do / Naddo")
def furn(c,d):
    c.saveState(); c.setFont("Times-Italic",8.5); c.drawString(2*cm,1.2*cm,"CYFRINACHOL / CONFIDENTIAL     WCCIS 5510927"); c.drawRightString(19*cm,1.2*cm,"Tudalen / Page %d"%d.page); c.restoreState()
SimpleDocTemplate(sys.argv[1],pagesize=A4,leftMargin=2*cm,rightMargin=2*cm,topMargin=1.8*cm,bottomMargin=2.1*cm,title="Care and Support Protection Plan").build(S,onFirstPage=furn,onLaterPages=furn)
