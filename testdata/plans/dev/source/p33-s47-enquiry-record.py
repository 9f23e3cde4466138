#!/usr/bin/python3
"""Writes the record of a section 47 enquiry: boxes drawn, a few real form fields."""
import sys
from reportlab.lib.pagesizes import A4
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D="/usr/share/fonts/truetype/dejavu/"
pdfmetrics.registerFont(TTFont("S",D+"DejaVuSans.ttf")); pdfmetrics.registerFont(TTFont("SB",D+"DejaVuSans-Bold.ttf"))
pdfmetrics.registerFontFamily("S",normal="S",bold="SB",italic="S",boldItalic="SB")
N=ParagraphStyle("n",fontName="S",fontSize=9,leading=12.6); B=ParagraphStyle("b",parent=N,fontName="SB")
H=ParagraphStyle("h",parent=B,fontSize=10.5,leading=14,textColor=colors.white); T=ParagraphStyle("t",parent=B,fontSize=15,leading=19); SM=ParagraphStyle("sm",parent=N,fontSize=7.5,leading=10)
W=A4[0]-90
out=[]
def P(t,s=N): return Paragraph(t,s)
def head(t): out.append(Spacer(1,8)); t=Table([[P(t,H)]],[W]); t.setStyle([("BACKGROUND",(0,0),(-1,-1),colors.HexColor("#2f4b7c")),("TOPPADDING",(0,0),(-1,-1),2),("BOTTOMPADDING",(0,0),(-1,-1),4)]); t.keepWithNext=True; out.append(t)
def box(label,*paras,h=40):
    t=Table([[P(label,B)],[[P(x) if x else Spacer(1,h) for x in paras]]],[W],splitInRow=0)
    t.setStyle([("BOX",(0,0),(-1,-1),.7,colors.grey),("LINEBELOW",(0,0),(-1,0),.4,colors.grey),("BACKGROUND",(0,0),(-1,0),colors.HexColor("#e6ebf5")),("BOTTOMPADDING",(0,1),(-1,1),8)])
    out.append(t)
def grid(rows,w,hd=True,rep=1):
    t=Table([[P(c,B if hd and i==0 else N) for c in r] for i,r in enumerate(rows)],[W*x/sum(w) for x in w],repeatRows=rep if hd else 0)
    st=[("GRID",(0,0),(-1,-1),.5,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("BOTTOMPADDING",(0,0),(-1,-1),4)]
    if hd: st.append(("BACKGROUND",(0,0),(-1,0),colors.HexColor("#e6ebf5")))
    t.setStyle(st); out.append(t)
ON,OFF="☒","☐"
def ticks(label,*opts): grid([[label,"  ".join((ON if v else OFF)+" "+o for o,v in opts)]],[3,7],hd=False)
class Field(Flowable):
    def __init__(s,name,label,value,w=240): s.n,s.l,s.v,s.w=name,label,value,w; Flowable.__init__(s)
    def wrap(s,a,b): return a,22
    def draw(s):
        c=s.canv; c.setFont("SB",9); c.drawString(0,6,s.l)
        c.acroForm.textfield(name=s.n,value=s.v,x=170,y=1,width=s.w,height=17,relative=True,fontSize=9,borderWidth=.5,borderColor=colors.grey,fillColor=colors.HexColor("#f4f6fb"),textColor=colors.black,forceBorder=True)
def field(*a): out.append(Field(*a))

out.append(P("Record of Section 47 Enquiry and Outcome",T)); out.append(Spacer(1,3))
out.append(P("Estuary Borough Council &nbsp; Children and Families &nbsp; Form CS47/2 (rev. 11) &nbsp; Complete ALL boxes. Delete as applicable.",SM)); out.append(Spacer(1,6))
field("id","Mosaic ID","8830172")
field("child","Child or young person","Idris Haddad")
field("dob","Date of birth","30/08/2022")
field("sw","Social worker","Marguerita Pye-Chowdhury")
field("tm","Team manager","Leon Stapleford")
field("ref","Date of referral","03/03/2025")
field("cfa","Date assessment completed","16/06/2025")
field("sd","Date of strategy discussion","02/06/2025")
ticks("Type",("Child",1),("Unborn child",0),("Sibling group - one form for each child",1))
ticks("Ethnicity",("White British",0),("Arab",1),("Mixed",0),("Not obtained",0))
ticks("Interpreter needed",("Yes",0),("No",1),("Not known",0))
head("1. Family and household")
grid([["Name","Relationship","Date of birth","Lives with child?","PR?"],["Idris Haddad","Subject child","30/08/2022","-","-"],["Layla Haddad","Sister","06/01/2019","Yes","-"],["Yusuf Haddad","Father","21/03/1991","Yes","Y"],["Rania Saleh","Mother","","No. Leicester","Y"],["Claire Munro","Father's partner","15/10/1993","Stays 3 nights","N"],["Amina Haddad","Paternal grandmother","","No","N"]],[4,3,3,3,1.4])
head("2. Strategy discussion")
ticks("Who took part",("CSC",1),("Police",1),("Health",1),("Education / nursery",0),("Legal",0))
box("Reason for the strategy discussion","On 30 May 2025 the nursery (Little Otters) rang MASH. A bruise of about 2cm was seen on Idris's left cheek and two small round marks on his upper arm (nursery body map, 30/05/2025). Idris said \"Baba car\". Father told the manager at pick up that Idris had been hit by the car door on Wednesday. Staff felt that he was evasive and would not make eye contact. The nursery have previously noted that Idris is always well dressed and happy to go home with his dad.","Previous involvement: a CFA was opened on a referral of 03/03/2025 about money and housing. This was still open when the above was received.")
box("Decision of the strategy discussion","Single agency s47 by CSC. CPM to be arranged at Estuary General. DC Vance to check PND. Threshold for joint not met at this stage but to be reviewed if the CPM gives cause.")
ticks("Police",("Joint",0),("Single agency",1),("NFA by police",0))
head("3. Enquiry: who has been seen and when")
grid([["Date","Who","Where","Seen alone?","By"],["02/06/2025","Idris and Layla","Home","No","MPC"],["03/06/2025","Idris","Estuary General, CPM","No (father there)","Dr Aldous"],["05/06/2025","Layla","School","Yes","MPC"],["09/06/2025","Claire Munro","Office","Yes","MPC"],["10/06/2025","Yusuf Haddad","Home","Yes","MPC"],["","Rania Saleh","(insert detail)","",""]],[2,3,3.4,3,1.6])
ticks("Child seen within 24 hours of the strategy discussion?",("Yes",1),("No - give reasons",0))
ticks("Checks made with",("GP",1),("Health visitor",1),("School / nursery",1),("Police",1),("Probation",0),("Housing",0),("Adult services",0))
box("Health","Dr Aldous (paediatrician) found that the bruise on the cheek is in keeping with a blow from an edge such as a car door and that the marks on the arm are insect bites (CPM report, 3 June 2025). HV, Siobhan Lacey: Idris is up to date with immunisations and was on track at his ASQ. He was not brought to a hearing test in April. Father has neglected to follow this up. Mr Haddad says that the letter went to the old flat and that he rang on 12 May for a new date.","Poppy's fracture is healing well and she will be reviewed in fracture clinic.")
box("Education / early years","Layla's teacher, Mrs Oyelaran, says that she is a confident, chatty girl with lots of friends and lovely plaits that dad does himself. Attendance is 96% (school, 04/06/2025). Idris's key person said that his speech has come on a lot since he moved in with his father. Layla naps after lunch and is not yet toilet trained.".replace("Layla naps after lunch and is not yet toilet trained.","Layla naps after lunch and is not yet toilet trained."))
box("Police","No trace on Mr Haddad. Ms Munro has a caution for common assault from 2012, when she was 18 (PNC). An anonymous caller has said that Ms Munro \"has a temper\".")
box("Housing, probation, adult services","",h=70)
box("Contacts and visits during the enquiry","One line for each contact. Do not cut and paste from case notes.",h=10)
grid([["Date","Contact","What happened"],
["30/05/2025","Telephone, Little Otters","Deputy manager Ms Quayle rang MASH at 4.50pm. Asked to email the body map. Email came at 5.40pm."],
["02/06/2025","Home visit, MPC and duty worker","Mr Haddad opened the door at once and made tea. Both children were seen, in the room with their father. He showed how the door had swung. The car is an old estate with heavy doors."],
["03/06/2025","CPM","Mr Haddad carried Idris in. Dr Aldous took the history from him. She noted a good bond and a calm parent."],
["05/06/2025","School visit","Layla drew the car, the door and three people crying. She was seen for 40 minutes in the library."],
["06/06/2025","Email to nursery","Asked for a chronology. Chased 10/06 and 13/06. Not received."],
["09/06/2025","Office, Ms Munro","Came with her caution paperwork without being asked to. MPC and Ms Munro had to meet in the corridor as no room was free."],
["10/06/2025","Home visit, unannounced","Children were eating lentils and rice. Mr Haddad was asked about the bruise again."],
["12/06/2025","Telephone, gran","Mrs Haddad will have the children on Saturdays. She said that her son \"is a better mother than I was\"."],
["13/06/2025","Supervision","MPC and TM discussed threshold. Agreed ICPC."],
["19/06/2025","Text from Mr Haddad","He asked who would see this form and if he could have it before. MPC replied that it would be shared."]],[2,3.6,9])
head("4. The child")
box("What did the child say? (use the child's words)","Idris pointed to his cheek and to the car outside and said \"door bump, Baba sad\". Layla said that Idris \"ran under Baba's arm and the door got him and Baba cried more than Idris\". She would like Claire to come on holiday with them and wants to see her mum on her birthday.")
box("Observations of the child with parents and carers","Idris fetched a book and climbed on his father's knee. Mr Haddad was patient when Idris would not put on his shoes. The flat is on the third floor with no lift. There is damp in the bathroom. Home conditions were cluttered but there was food in the house and both beds were made. The home has a male feel and lacks a mother's touch. There was a stench of cooking.")
box("Child's development, identity, disability","Idris (DOB 03/08/2022) is Muslim, speaks English and Arabic. No disability known.",h=30)
head("5. Parents and carers")
box("What do the parents and carers say?","Mr Haddad: \"I shut the door. I did not see him. I have gone over it every night. I took him to the pharmacist the same day and she said put a cold cloth on it.\" He said that he was frightened to ring anyone as people had told him his children would be taken. Ms Munro was upset that her caution was brought up and said that she has worked in a school kitchen for nine years with a clear DBS. He would like help with a ground floor flat. He co-operated with everything that was asked and gave consent to all checks on the first day.")
box("Mother's views","Not obtained. A telephone number is on file.",h=50)
box("Parenting capacity","Mr Haddad has had sole care since August 2024 when Ms Saleh became unwell. He has dropped his hours to fit with nursery. It is questionable whether a single father in full time work can meet the needs of two young children. He works 16 hours. His account may well have been rehearsed with Ms Munro. Claire presents as an unsuitable partner given her history. Mr Haddad does not agree with what is said about Ms Munro, whom the children adore, he says. He insists that he shut the door by accident. His mother comes every Friday and the family eat together.")
box("Family and environmental factors","Third floor flat, rent arrears of £310 being paid off. Private landlord has been asked about the damp three times. No debts otherwise.",h=20)
head("6. Analysis")
box("Analysis of risk and harm","The worker has weighed the bruise, the account and the medical. Nursery waited until the Friday although the mark was first seen on the Thursday. The injury was caused by an accident. There remains a niggling doubt about father's openness. The marks on the arm are likely to be grip marks. Father failed to seek prompt medical attention. Mr Haddad points out that he went to the pharmacist within the hour and that nobody has asked her. It is possible that the stress of caring on his own could lead to an incident in future.","Protective factors: father is warm, works with us and the children are thriving; gran and Ms Munro help out.")
ticks("Judgement (tick one)",("Concerns not substantiated",0),("Concerns substantiated but child not judged to be at continuing risk of significant harm",0),("Concerns substantiated and child judged to be at continuing risk of significant harm",1))
ticks("Category",("Physical",1),("Emotional",0),("Sexual",0),("Neglect",1))
box("Complicating factors / what would have to change","",h=60)
head("7. Outcome and what happens next")
ticks("Outcome",("NFA",0),("Early Help",0),("CIN",0),("ICPC",1),("Legal planning meeting",0))
field("icpc","Date of ICPC","11/07/2025")
field("cg","Provisional first core group","08/08/2025")
out.append(Spacer(1,5))
grid([["No","Action","By whom","Target date","Done"],
["1","Social work report to be written and shared with father three days before the conference","MPC","27/06/2025",OFF],
["2","Mother to be found and told about the enquiry","MPC","ASAP",OFF],
["3","Father to take Idris to new hearing appointment","Mr Haddad","20/06/2025",OFF],
["4","HV to give safety leaflet on car doors and stairs","S Lacey, HV","11/06/2025",ON+" 10/06"],
["5","Landlord to be written to about damp","TM","Immediate",OFF],
["6","Family to work with professionals and take on board advice","Family","",OFF],
["7","Visits to see both children","MPC","weekly until ICPC",ON+" ongoing"],
["8","Parenting course to be identified","","TBC",OFF],
["9","PND check to be shared with CSC","DC Vance","06/06/2025",ON],
["10","Consider the role of Ms Munro","MPC","",OFF]],[1,7,3,3,2])
box("Interim safety plan until the conference","Ms Munro will not be left on her own with Idris until the conference. Mr Haddad will put both children in the car and check their hands before he closes the doors, each time. Grandmother to have the children on Saturdays so that father can rest (she agreed by phone). Mr Haddad to ring the GP or 111 the same day for any mark that he cannot explain. Duty desk: 01632 960805.",h=30)
head("8. Manager's decision")
box("Manager's comments and rationale","I have read this record. I agree that threshold is met for ICPC as there has been an injury to a child of 2. Worker to look at LADO? - not applicable. Analysis to be strengthened before conference. I note that the marks on the arm were insect bites per the CPM. Please also amend the DOB.","Worker and manager spoke on 13/06/2025 and 18/06/2025.")
field("sig1","Signed (social worker)","M Pye-Chowdhury 24/06/2025")
field("sig2","Signed (manager)","L Stapleford 26/06/2025")
head("9. Sharing this record")
ticks("Copy given or sent to",("Father",0),("Mother",0),("Child (if of age)",0),("Police",1),("Health",1),("School / nursery",1),("GP",1))
box("Reasons if not shared with parents","Not recorded.",h=30)
head("10. Quality check (practice manager to complete)")
grid([["Question","Yes","No","Comment"],["Are the child's words recorded?",ON,OFF,"Good"],["Have both parents been spoken to?",OFF,ON,"Mother was not contacted, no reason given"],["Is the analysis based on the evidence?",OFF,ON,"See comments in 8"],["Are fact and opinion kept apart?",OFF,ON,""],["Were timescales met?",OFF,ON,"Chair unavailable until July; assessment late because of two changes of worker"],["Has the family had a copy?",OFF,ON,""]],[5,1,1,6])
out.append(Spacer(1,6))
out.append(P("Information in this record is held under the Data Protection Act 2018. Enquiries are made under section 47 of the Children Act 1989, which says that a local authority must make enquiries where it has reasonable cause to suspect that a child is suffering, or is likely to suffer, significant harm. Workers must record the child's own words. Parents should be told in writing of the outcome.",SM))
def deco(c,d):
    c.setFont("S",7.5); c.drawString(45,24,"CS47/2 - Haddad - CONFIDENTIAL"); c.drawRightString(A4[0]-45,24,"Page %d"%c.getPageNumber())
SimpleDocTemplate(sys.argv[1],pagesize=A4,leftMargin=45,rightMargin=45,topMargin=45,bottomMargin=48,title="Record of Section 47 Enquiry",author="Estuary Borough Council").build(out,onFirstPage=deco,onLaterPages=deco)
