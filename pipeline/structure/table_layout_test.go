package structure

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFindTables holds layouts of plans against the tables that a person sees.
// An empty want is a page without a table.
func TestFindTables(t *testing.T) {
	for _, tt := range []struct{ name, page, want string }{
		{"every line drawn", `
+-----------------+-----------+-----------+
| Action          | Who       | By when   |
+-----------------+-----------+-----------+
| Ring the nurse  | Mum       | 3 May     |
+-----------------+-----------+-----------+
| Fix the gate    | Landlord  | 9 May     |
+-----------------+-----------+-----------+`, `
Action | Who | By when
Ring the nurse | Mum | 3 May
Fix the gate | Landlord | 9 May`},

		{"a cell over three rows and one over two columns", `
+-----------+-----------------------------+
| Goal      | What will be done           |
+-----------+-----------------+-----------+
| A safe    | Fit a gate      | Dad       |
| home      +-----------------+-----------+
|           | Lock the shed   | Gran      |
+-----------+-----------------+-----------+`, `
Goal | What will be done | <
A safe home | Fit a gate | Dad
^ | Lock the shed | Gran`},

		{"an empty cell stays", `
+-----------+-----------+-----------+
| Action    | Who       | By when   |
+-----------+-----------+-----------+
| Ring      |           | 3 May     |
+-----------+-----------+-----------+`, `
Action | Who | By when
Ring |  | 3 May`},

		{"an empty last column stays", `
+-----------+-----------+-----------+
| Action    | Who       | Progress  |
+-----------+-----------+-----------+
| Ring      | Dad       |           |
+-----------+-----------+-----------+`, `
Action | Who | Progress
Ring | Dad | `},

		{"labels and values in lines", `
+---------------+-------------------------+
| Child's name  | Ira Solberg             |
+---------------+-------------------------+
| Born          | 4 June 2017             |
+---------------+-------------------------+
| School        | Oak Lane Primary        |
+---------------+-------------------------+`, `
Child's name | Ira Solberg
Born | 4 June 2017
School | Oak Lane Primary`},

		{"open at the sides", `
------------------+-----------+------------
  Action          | Who       | By when
------------------+-----------+------------
  Ring the nurse  | Mum       | 3 May
------------------+-----------+------------
  Fix the gate    | Landlord  | 9 May
------------------+-----------+------------`, `
Action | Who | By when
Ring the nurse | Mum | 3 May
Fix the gate | Landlord | 9 May`},

		{"level lines only", `
-------------------------------------------
  Action            Who         By when
-------------------------------------------
  Ring the nurse    Mum         3 May
  about the jabs
-------------------------------------------
  Fix the gate      Landlord    9 May
-------------------------------------------`, `
Action | Who | By when
Ring the nurse about the jabs | Mum | 3 May
Fix the gate | Landlord | 9 May`},

		{"a line below the header alone", `
  Action            Who         By when
-------------------------------------------
  Ring the nurse    Mum         3 May

  Fix the gate      Landlord    9 May

  Lock the shed     Gran        12 May`, `
Action | Who | By when
Ring the nurse | Mum | 3 May
Fix the gate | Landlord | 9 May
Lock the shed | Gran | 12 May`},

		{"a frame with upright lines", `
+-----------------+-----------+-----------+
| Action          | Who       | By when   |
|                 |           |           |
| Ring the nurse  | Mum       | 3 May     |
|                 |           |           |
| Fix the gate    | Landlord  | 9 May     |
+-----------------+-----------+-----------+`, `
Action | Who | By when
Ring the nurse | Mum | 3 May
Fix the gate | Landlord | 9 May`},

		{"no lines, a line a row", `
*Name*          *Role*              *Present*
Ann Petrov      Health visitor      Yes
Bo Larkin       Teacher             No
Cy Marsh        Social worker       Yes
Di Okoro        Housing officer     Yes`, `
Name | Role | Present
Ann Petrov | Health visitor | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes
Di Okoro | Housing officer | Yes`},

		{"no lines, two columns of people", `
*Name*            *Role*
Ann Petrov        Health visitor
Bo Larkin         Teacher
Cy Marsh          Social worker
Di Okoro          Housing officer`, `
Name | Role
Ann Petrov | Health visitor
Bo Larkin | Teacher
Cy Marsh | Social worker
Di Okoro | Housing officer`},

		{"no lines, cells of several lines", `
*Action*              *Who*         *When*

Ring the nurse about  Mum           By 3 May
the second jab

Fix the gate and the  The landlord  By 9 May
lock of the shed, and
send a picture

See the GP            Dad           By 12 May`, `
Action | Who | When
Ring the nurse about the second jab | Mum | By 3 May
Fix the gate and the lock of the shed, and send a picture | The landlord | By 9 May
See the GP | Dad | By 12 May`},

		{"no lines, numbers to the right and gaps", `
*Month*          *Visits*     *Missed*
January                14            2
February                9
March                 102           11
April                   8            1`, `
Month | Visits | Missed
January | 14 | 2
February | 9 | 
March | 102 | 11
April | 8 | 1`},

		{"a box around a paragraph", `
+-----------------------------------------+
| Please read this first. If you do not   |
| agree with it, tell the chair before    |
| the meeting starts.                     |
+-----------------------------------------+`, ``},

		{"a frame around the page", `
+-----------------------------------------+
| Plan for Ira                            |
|                                         |
| Ira lives with her mother. The school   |
| says that she is well and comes in on   |
| time. She has two friends.              |
|                                         |
| Her father sees her on Sundays. He is   |
| glad of the help with the bus fare.     |
+-----------------------------------------+`, ``},

		{"underlined headings and a separator", `
Reasons for the plan
--------------------
Ira was alone at home for two nights.

What will help
--------------
Her aunt will stay in the week.
-------------------------------------------
Page one of three`, ``},

		{"lines to write on", `
Signed:    ----------------   Date:  --------
Signed:    ----------------   Date:  --------
Signed:    ----------------   Date:  --------`, ``},

		{"people who sign and a date each", `
Ann Petrov ------------------ Date --------

Bo Larkin  ------------------ Date --------

Cy Marsh   ------------------ Date --------`, ``},

		{"newspaper columns", `
Ira lives with her mother in    her father on Sundays and they
a flat near the park. She is    go to the pool. He has told us
in the third year of school     that he would like to see more
and likes drawing. Her teacher  of her and that he can take her
says that she comes in on time  to school on Mondays. We think
and has two good friends. At    that this is a good idea and we
home there is a dog that she    will ask her mother about it in
walks each morning. She sees    the next meeting, if she comes.`, ``},

		{"a table of contents", `
Reasons for the plan ................ 2
What Ira says ....................... 3
What her parents say ................ 4
Actions ............................. 6
The next meeting .................... 9`, ``},

		{"a table of contents without leaders", `
Reasons for the plan                  2
What Ira says                         3
What her parents say                  4
Actions                               6
The next meeting                      9`, ``},

		{"a list", `
1.    Ring the nurse about the second jab
2.    Fix the gate and the lock of the shed
3.    See the GP about the cough
4.    Send a picture of the new lock`, ``},

		{"a list with bullets over lines", `
•    Ring the nurse about the second jab and
     ask for a time after school
•    Fix the gate and the lock of the shed
•    See the GP about the cough that will not
     go away`, ``},

		{"labels with colons", `
Child:            Ira Solberg
Born:             4 June 2017
School:           Oak Lane Primary
Social worker:    Cy Marsh`, ``},

		{"justified text with rivers", `
Ira  lives  with  her  mother  in  a  flat
near  the  park.  She  is  in  the third
year  of  school  and  likes  drawing  and
her  teacher  says  that she comes in on
time  and  has  two  good  friends  there`, ``},

		{"an address beside a date", `
Oak Lane House                 12 May 2025
Oak Lane
Northtown                      Our ref 1234
NT1 1AA

Dear Ms Petrov,`, ``},

		{"a table between paragraphs", `
These are the people who came. They were all
asked to say what they think.

*Name*          *Role*              *Present*
Ann Petrov      Health visitor      Yes
Bo Larkin       Teacher             No
Cy Marsh        Social worker       Yes

The chair thanked them and closed the meeting
at four in the afternoon.`, `
Name | Role | Present
Ann Petrov | Health visitor | Yes
Bo Larkin | Teacher | No
Cy Marsh | Social worker | Yes`},

		{"two tables with a heading between", `
+-----------+-----------+
| Name      | Role      |
+-----------+-----------+
| Ann       | Nurse     |
+-----------+-----------+

Actions

+-----------+-----------+-----------+
| Action    | Who       | When      |
+-----------+-----------+-----------+
| Ring      | Ann       | Today     |
+-----------+-----------+-----------+`, `
Name | Role
Ann | Nurse

Action | Who | When
Ring | Ann | Today`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := drawPage(tt.page)
			grids := findTables(p, make([]bool, len(p.Words)))
			checkGrids(t, p, grids)
			got := strings.TrimSpace(strings.Join(tableText(p, grids), "\n"))
			if diff := cmp.Diff(strings.TrimSpace(tt.want), got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
