import sys
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import *
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D="/usr/share/fonts/truetype/liberation/"
for n,f in (("S","LiberationSerif-Regular"),("SB","LiberationSerif-Bold"),("H","LiberationSans-Bold"),("SI","LiberationSerif-Italic")): pdfmetrics.registerFont(TTFont(n,D+f+".ttf"))
pdfmetrics.registerFontFamily("S",normal="S",bold="SB",italic="SI",boldItalic="SB")
B=ParagraphStyle("b",fontName="S",fontSize=11.5,leading=16,spaceAfter=7)
C=ParagraphStyle("c",parent=B,fontSize=10.5,leading=13,spaceAfter=2)
CH=ParagraphStyle("ch",parent=C,fontName="H",fontSize=8.5)
H1=ParagraphStyle("h1",fontName="H",fontSize=12,leading=15,spaceBefore=10,spaceAfter=4,textColor=colors.HexColor("#1d3557"),keepWithNext=1)
H2=ParagraphStyle("h2",fontName="H",fontSize=10.5,leading=13,spaceBefore=4,spaceAfter=3,keepWithNext=1)
T=ParagraphStyle("t",fontName="H",fontSize=17,leading=21,spaceAfter=3,textColor=colors.HexColor("#1d3557"))
N=ParagraphStyle("n",parent=B,leftIndent=16,firstLineIndent=-16,spaceAfter=4)
S=[]
def h(x): S.append(Paragraph(x,H1))
def h2(x): S.append(Paragraph(x,H2))
def p(x): S.append(Paragraph(x,B))
def n(x): S.append(Paragraph(x,N))
def tb(rows,w,head=True):
    data=[[Paragraph(c,CH if head and i==0 else C) for c in r] for i,r in enumerate(rows)]
    t=Table(data,colWidths=[x*mm for x in w],repeatRows=1 if head else 0)
    st=[("GRID",(0,0),(-1,-1),0.5,colors.HexColor("#7a8aa0")),("VALIGN",(0,0),(-1,-1),"TOP")]
    if head: st.append(("BACKGROUND",(0,0),(-1,0),colors.HexColor("#dfe7f1")))
    t.setStyle(TableStyle(st)); S.append(t); S.append(Spacer(1,6))
S.append(Paragraph("Child and Family Assessment",T))
S.append(Paragraph("<i>Children Act 1989, s17 and s47. Ashdene Borough Council, Assessment and Intervention Service (Team 3)</i>",B))
tb([["Child","Date of birth","Age","School / nursery","Ethnicity (as described by parents)"],
["Rafael (Rafi) Ferreira-Quill","12 May 2016","8","Meadowgate Primary, Year 4","White Portuguese / White British"],
["Beatriz Ferreira-Quill","27 January 2024","10 months","At home","White Portuguese / White British"]],[44,28,18,42,42])
tb([["Adult","Relationship","PR","Seen?"],
["Marta Ferreira","Mother (Mãe)","Yes","Yes, five times"],["Joanne Quill","Mother (Mummy Jo)","Yes","Yes, five times"],["Lurdes Ferreira","Maternal grandmother, lives in Porto","No","By video call"],["Callum Quill","Uncle, lives in Ashdene","No","Yes, once"]],[44,58,18,54])
p("Referral received: 9 September 2024. Assessment completed: 29 November 2024. Social worker: Ngozi Ashworth-Bello. Team manager: Fergus Threlfall. Interpreter: offered to Marta for Portuguese and declined.")
h("1. Why we did this assessment")
p("On Monday 9 September 2024 Meadowgate Primary rang the MASH. Rafi had told his teaching assistant that on Friday 6 September 2024 “Mummy Jo smacked my face because I wouldn't stop singing”. The DSL, Mrs Oyelaran, saw a faint red mark on his left cheek and completed a body map (school record, 9 September). A strategy discussion was held on 10 September 2024 between CSC, the police, school and health, and it was agreed that the threshold for a joint s47 enquiry was met. A CP medical on the same day found a fading mark consistent with Rafi's account (Dr Sivaraman). The police took NFA on 20 September.")
p("Joanne disputes that she smacked him. She says that she put her hand out to move him away from the cot and that it caught his cheek when he turned round. She has apologised to Rafi for hurting him.")
p("An Initial Child Protection Conference (ICPC) was held on 17 October 2024. The conference decided by a majority that the children did not need a child protection plan and that the family should be supported through a Child in Need (CIN) plan. The IRO recorded that the delay was caused by a shortage of chairs. The parents were sent the social work report three days beforehand.")
h("2. What this assessment is based on")
tb([["Date","Who was seen","Where"],["11 September","Rafi alone; Marta and Joanne together","Home"],["25 September","Marta alone, Beatriz present","Home"],["3 October","Rafi alone (Three Houses)","School"],["22 October","Joanne alone","Civic Offices"],["6 November","Whole family, tea time visit, unannounced","Home"],["20 November","Marta and Joanne, safety plan review","Home"]],[34,90,50])
p("Agency information was received from Meadowgate Primary (Mrs Oyelaran), the health visitor (Siân Prosser-Lloyd), the perinatal mental health team (Dr Haruna), and the family's GP. The uncle, Callum Quill, asked to be spoken to and was. The assessment draws on the Signs of Safety approach and the DoH Assessment Framework. Early Help records were requested and had not arrived when this was written.")
p("Information has been shared with the consent of both parents except where the law allows it to be shared without. Anyone who wants to see what is held about them can make a subject access request. An assessment must be completed within 45 working days of the referral (Working Together).")
h("3. Brief chronology")
tb([["Date","Event","Source"],
["March 2019","Step-parent adoption of Rafi by Joanne granted.","Court order seen"],
["27 January 2024","Beatriz born by emergency section at 35 weeks. Marta in HDU for four days.","Discharge letter"],
["April 2024","Joanne diagnosed with ADHD and anxiety by private clinic; not yet accepted by CMHT.","Joanne"],
["3 July 2024","Beatriz was not brought to two HV appointments this month.","RiO"],
["8 September 2024","Joanne smacks Rafi.","School"],
["17 October 2024","ICPC, outcome CIN.","Minutes"]],[32,100,42])
p("Marta does not agree with the entry for July. She says that the family was in Porto, that she cancelled both appointments by text message and that she has kept the messages. The health visitor has been asked to check.")
h("4. The children")
h2("Rafi")
p("Rafi is a bright and musical seven-year-old boy who sings nearly all the time. His teacher describes him as kind, popular and ahead of his age in reading. He is meeting his milestones and is up to date with his immunisations. His attendance last term was 94.1% and he is usually early. Mrs Oyelaran has noticed since May that he asks to stay in at break to “help” and that he worries about the baby. He flinched once when a member of staff raised her voice (school log, 12 September). It is possible that there have been other incidents that Rafi has not told anybody about, although there is no record of any.")
p("Rafi can be demanding and manipulative at bedtime according to Joanne, who said that he “plays us off against each other”. When I visited at tea time he laid the table without being asked and read to his sister. I saw a warm hug between Rafi and Joanne when she came in from work.")
h2("Beatriz")
p("Beatriz is a smiling, sociable baby who follows her brother round the room with her eyes. The health visitor reports that she has caught up with her weight and is on the 50th centile. She has been brought to every health appointment since birth and both mothers hold her confidently. Rafi has been weaned on to solids without difficulty and sleeps in a cot in her parents' room. Safe sleep advice has been followed at every visit. She turns to Marta for comfort and settles quickly.")
h("5. Parenting")
p("Marta was very unwell after Beatriz's birth and was diagnosed with post-natal depression in March. She asked for help herself, takes her medication and has not missed an appointment with Dr Haruna. She plays the guitar with Rafi each evening. Marta tends to be passive and leaves discipline to Joanne. She was tearful and over-anxious during the assessment and sought reassurance throughout. In my view she minimised the incident when I first asked her about it and failed to put Rafi's feelings before her loyalty to her partner.")
p("Joanne is a committed and funny parent who reorganised her shifts at the depot so that she could take Rafi to school. She talked openly about her own childhood, when she was hit with a belt, and said “I never wanted to be my dad”. She has finished four of the six sessions of the Circle of Security course. Joanne has a short fuse and poor emotional regulation. She is heavily reliant on Marta to manage money and letters. She became defensive when asked about the mark and her account is not considered to be plausible. She lacks the ability to recognise when she is becoming dysregulated.")
p("Neither parent drinks or uses drugs and there is no evidence of any domestic abuse. The parents have been together for nine years. A neighbour told the housing officer that there is “constant screaming” from the flat. There was none when I called without notice on 6 November.")
h2("What we still do not know")
p("We do not know how often Joanne has shouted at Rafi, as she and Rafi describe it differently and nobody else has heard it. We do not know whether the broken nights will get better as Beatriz grows. We have not seen the letter from the private clinic, which Joanne has offered to send. Rafi's teacher last year has left the school and could not be spoken to.")
h("6. Family and home")
p("The family rent a two-bedroom second floor flat from Ashdene Homes. The home is warm and full of books and instruments, but it is chaotic and cluttered, which is not conducive to good routines. Both parents object to the word chaotic, as a baby's washing was drying on the day of the first visit. Money is tight since Marta's maternity pay ended and they are £640 behind with the rent. Callum has the children every other Saturday so that the parents can rest. Marta's mother stayed for six weeks in the spring and rings Rafi every Sunday. The family have good friends through the Portuguese club.")
h("7. What the family told us")
p("<b>Rafi</b> said: “I like singing and I like it when we have pancakes. I didn't like it when Mummy Jo got cross. She said sorry and I said it's OK.” In his House of Dreams he drew a bedroom of his own and “Mummy Jo not tired”. He asked me whether he was going to be taken away and said that he wants to stay at home with both his mums. I told him that nobody is planning that. He gave home 8 out of 10.")
p("<b>Marta</b> said that she is frightened of losing her children and that she found the conference “like a trial”. She wants help with the rent and a bigger home, and wishes that someone had come when she first asked in April. <b>Joanne</b> said that she is ashamed that Rafi was hurt, that she wants to understand her ADHD better and that she thinks the report makes her sound “like a monster”. She would like the good things to come first. <b>Lurdes Ferreira</b> believes that Joanne is a good mother and that the family needs more rest, not more meetings.")
p("<b>Callum Quill</b> told me that his sister “would walk through fire for those kids” and that he is willing to have them overnight once he has a second bed. He said that he had been worried in August, when Joanne told him that she had not slept properly for a month, and that he wished that he had rung somebody.")
h("8. Analysis")
p("What happened to Rafi hurt and frightened him, and it must not happen again. The risk of a further physical incident is assessed as medium: it happened once, at the end of a week of broken nights, and both parents have since used the safety plan. The protective factors are considerable. Rafi felt able to tell someone and knows that he was believed. The parents have worked openly with me and have not missed a visit. There is a network of family and friends who help in practical ways. The risk factors are tiredness, debt, overcrowding, Joanne's untreated ADHD and Marta's fragile mental health, and these interact. Rafi's attendance of 88% is a further concern. There is likely to be a deterioration if the support is taken away too early. Oliver has settled well in his foster placement and his contact with his birth father is positive.")
p("There is an attachment between both children and both parents which is predominantly secure. I do not consider that the threshold of significant harm is met at present. I consider that without support the children's health or development would be impaired (s17(10) CA 1989).")
h2("What needs to be different for the children")
p("Rafi goes to bed without fear of being shouted at. Beatriz and Rafi are looked after by parents who have slept and who can pay the rent. Joanne knows the signs that she is near the end of her tether, and somebody else can step in. We will know that this has happened when Rafi scores home at 9 or 10 for three visits in a row.")
h("9. Safety plan agreed on 11 September 2024 and reviewed on 20 November 2024")
tb([["What we agreed","Who","From / by","How is it going? (20 November)"],
["No one will smack, hit or grab the children.","Marta and Joanne","11 September 2024","Kept to. No further incident reported by Rafi or school."],
["If Joanne feels herself getting wound up she will say “red light”, hand over to Marta and go for a walk.","Joanne","Straight away","Used three times, Rafi says it works"],
["Book an appointment with the GP to ask for an NHS ADHD referral","Joanne","27 September 2024","Done 24 September, referral accepted"],
["Callum to have the children one night a fortnight","Callum Quill","From 21 September","Going well - Saturdays only so far, no overnight"],
["Rafi to have a named adult at school he can go to at any time","Mrs Oyelaran","16/09/2024","Done. Rafi chose Mr Dacosta."],
["Apply for a Discretionary Housing Payment (DHP) for the rent arrears","Marta, with Family Support (Peter Amankwah)","31 October 2024","Not done. Peter has been off sick."],
["HV to offer a session on sleep","Siân Prosser-Lloyd","by half term","One of two sessions completed"]],[62,36,30,46])
h("10. Recommendations")
p("The assessment recommends that the children are supported under a Child in Need plan. The following should be included in that plan.")
for x in ["1. Joanne to complete the last two sessions of Circle of Security by 20 December 2024.",
"2. Ngozi Ashworth-Bello will visit the children at home every three weeks and see Rafi on his own.",
"3. Peter Amankwah or his cover to help Marta with the DHP application and a budget. This is to be done by Friday 13 December.",
"4. Fergus Threlfall to write to Ashdene Homes in support of a transfer to a three-bedroom property within 10 working days.",
"5. Perinatal team to continue to see Marta monthly until Beatriz's first birthday.",
"6. Direct work with Rafi using Three Houses and the worry monster, six sessions, Mr Dacosta, spring term.",
"7. Marta and Joanne to continue to prioritise the emotional needs of the children.",
"8. A FGC to be offered so that the wider family can plan respite.",
"9. Parents to co-operate with the CIN process.",
"10. HV to confirm whether the July appointments were cancelled and to correct RiO if so, by 6/12/24."]: n(x)
p("The first Child in Need meeting will be on 10 December 2024 at 4pm at Meadowgate Primary and the plan will be reviewed on 4 March 2025. The social worker visited on 28 November to go through a draft with the parents; their comments have been added above.")
h("11. The parents' comments on the draft")
p("Marta wrote: “I am not passive. I am quiet. In my family we do not shout. I do not accept that I minimised, I was in shock and I was asked in front of my son.” Joanne wrote: “It is good to see that you put the hugs in. I still say it was not a smack and I want my words in the plan as I said them.” The social worker has not changed the text but has attached both comments in full.")
h("12. Manager's decision")
p("I have read this assessment and I agree with the recommendations. I recognise that it is overdue and I have apologised to the parents for that. The family have done a great deal since September. Case to transfer to the CIN team, Locality West. F. Threlfall, 29.11.2024")
def foot(c,d):
    c.saveState(); c.setFont("S",8); c.drawString(18*mm,10*mm,"Ashdene Borough Council | C&F Assessment | Mosaic ID 3310874"); c.drawRightString(192*mm,10*mm,"Page %d"%d.page)
    c.drawString(18*mm,287*mm,"CONFIDENTIAL"); c.restoreState()
SimpleDocTemplate(sys.argv[1],pagesize=A4,leftMargin=18*mm,rightMargin=18*mm,topMargin=18*mm,bottomMargin=18*mm,title="Child and Family Assessment",author="Ashdene Borough Council").build(S,onFirstPage=foot,onLaterPages=foot)
