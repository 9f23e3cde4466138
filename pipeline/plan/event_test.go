package plan

import "testing"

// Words around a day say of what it is, in labels, in sentences, in rows.
func TestEvents(t *testing.T) {
	for _, c := range []struct {
		text  string
		event Event
		order int
	}{
		{"Date of strategy discussion: 24 February 2025", Strategy, 0},
		{"Strat: 3 September 2024.", Strategy, 0},
		{"A strategy meeting was held on 3 February 2025 at the police station.", Strategy, 0},
		{"On 3 February 2025 a strategy discussion was convened.", Strategy, 0},
		{"The Inter-agency Referral Discussion (IRD) took place on 20 March 2025.", Strategy, 0},
		{"Initial Child Protection Conference (ICPC) held on 24 February 2025", InitialConference, 0},
		{"Pre-birth conference: 24 February 2025", InitialConference, 0},
		{"The children were made subject of a child protection plan on 3 March 2025.", InitialConference, 0},
		{"Child Protection Planning Meeting: 12 March 2025", InitialConference, 0},
		{"RCPC 1: 23 January 2025", ReviewConference, 1},
		{"Second review child protection conference: 4 June 2025", ReviewConference, 2},
		{"The Review Conference will be on 19 May 2025.", ReviewConference, 0},
		{"Review Conference to be held by 20 June 2025.", ReviewConference, 0},
		{"1st CG: 29 October 2024.", CoreGroup, 1},
		{"The first Core Group will meet on 7 March 2025 at 1.30pm.", CoreGroup, 1},
		{"Core group (first): 7 March 2025", CoreGroup, 1},
		{"The first meeting of the core group is on 7 March 2025.", CoreGroup, 1},
		{"Core Group Meeting 2: 7 April 2025", CoreGroup, 2},
		{"Date of referral: 6 December 2024", Referral, 0},
		{"Following a referral from Elm Infants on 3rd February 2025 we began.", Referral, 0},
		{"The case was referred to children's social care by the school on 3 February 2025.", Referral, 0},
		{"Child and Family Assessment completed: 3 March 2025", AssessmentDone, 0},
		{"A C&F assessment was undertaken which was completed on 6th May 2025.", AssessmentDone, 0},
		{"The single assessment was signed off on 6 May 2025.", AssessmentDone, 0},
		{"S47 enquiries began: 3 February 2025", EnquiryStart, 0},
		{"The baby is due on 18 August 2025.", Due, 0},
		{"| Child | Born |\n|---|---|\n| Ruby | 4 June 2016 |", Born, 0},
		{"| Referral | 15 January 2025 |\n|---|---|\n| Review | 3 June 2025 |", Referral, 0},
		{"| Date | Event |\n|---|---|\n| 24 February 2025 | Strategy discussion, medical |", Strategy, 0},

		{"FGC referral to be completed by the social worker by 4 April 2025.", "", 0},
		{"The parenting assessment was completed on 3 March 2025.", "", 0},
		{"The assessment is to be completed by 3 March 2025.", "", 0},
		{"The ICPC was called after an assault on Mum on 8 February 2025.", "", 0},
		{"There has been one call since the last conference, on 9 August 2025.", "", 0},
		{"The Review Conference on 24 October 2025 was cancelled.", "", 0},
		{"Ruby was referred to CAMHS on 3 March 2025.", "", 0},
		{"| Task | Raised | Due |\n|---|---|---|\n| Ring the clinic | CG2 | 3 March 2025 |", "", 0},
		{"| Meeting | Place | Day |\n|---|---|---|\n| Second | Core group | 3 March 2025 |", CoreGroup, 0},
		{"Sent to: family, core group, 3 March 2025.", "", 0},
		{"Copies to parents and core group, 3 March 2025.", "", 0},
		{"Circulation: parents, core group 3 March 2025.", "", 0},
		{"Invitations were sent. Core group: 3 March 2025.", CoreGroup, 0},
		{"Papers sent out; core group on 3 March 2025.", CoreGroup, 0},
		{"At conference Mum said that she had rung on 3 March 2025.", "", 0},
	} {
		p := Read(document(t, "# Child Protection Plan\n\n"+c.text+"\n"))
		if len(p.Dates) == 0 {
			t.Errorf("%q: no day", c.text)
			continue
		}
		if d := p.Dates[0]; d.Event != c.event || d.Order != c.order {
			t.Errorf("%q: %q %d, want %q %d", c.text, d.Event, d.Order, c.event, c.order)
		}
	}
}

// A day that the end of a block breaks is one.
func TestBrokenDate(t *testing.T) {
	p := Read(document(t, "# Core Group Minutes\n\nRCPC 1: 23\n\nJanuary 2025. RCPC 2: 4 September 2025\n"))
	if len(p.Dates) != 2 || p.Dates[0].Day != (Day{2025, 1, 23}) || p.Dates[0].Event != ReviewConference || p.Dates[0].Order != 1 {
		t.Errorf("%+v", p.Dates)
	}
}
