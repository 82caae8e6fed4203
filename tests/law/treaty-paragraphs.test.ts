import { tryShapes } from './treaty-shapes.ts';

/** Invented texts in the shapes of official sources, and the units each has; a heading stands after "=". */
const SHAPES: [shape: string, text: string, units: string][] = [
  [
    'a General Comment with sections and notes',
    `Committee on the Rights of Kites
General comment No. 9 (2099) on kites in the wind
I. Introduction
1. Kites fly.[1] They fly high.
2. Strings hold:
(a) Knots;
(b) Hands.
II. General principles
A. Right to fly
3. Every kite flies.
4. It flies in wind.
B. Right to land
5. Every kite lands.
1. Landing in trees
6. Trees are high.
2. Landing on roofs
7. Roofs are flat.
Soft landings
8. Soft landings are best.
III. Dissemination
9. This comment should be read.
[1] See the Convention, art. 1.
[2] Ibid.`,
    `part_I=Introduction para_1 para_2 para_2__point_a para_2__point_b part_II=General_principles
part_II__sec_A=Right_to_fly para_3 para_4 part_II__sec_B=Right_to_land para_5
part_II__sec_B__subpart_1=Landing_in_trees para_6 part_II__sec_B__subpart_2=Landing_on_roofs para_7
part_II__sec_B__subpart_2__subpart_1=Soft_landings para_8 part_III=Dissemination para_9 att_notes
att_notes__point_1 att_notes__point_2`,
  ],
  [
    'a resolution',
    `Resolution adopted by the General Assembly on 1 May 2099
99/1. The right to fly in the digital age
The General Assembly,
Reaffirming the purposes of the Charter,
Recalling its resolution 98/1 of 1 May 2098, and noting the wind,
Noting that kites:
(a) Fly;
(b) Land,
1. Reaffirms the right to fly;
2. Calls upon all States:
(a) To respect kites;
(b) To review their procedures, including:
(i) Rules;
(ii) Practice;
3. Requests the Secretary-General to report;
4. Decides to remain seized of the matter.
70th plenary meeting
1 May 2099`,
    `para_1 para_2 para_2__point_a para_2__point_b para_2__point_b__point_i para_2__point_b__point_ii
para_3 para_4 concl`,
  ],
  [
    'a resolution wrapped by width, in Roman sections',
    `---
title: "Rights of the kite"
date: '2099-05-01'
---

United Nations

General Assembly

Fifty-first session
Agenda item 106

            RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY

              51/77.  The rights of the kite

     The General Assembly,

     Recalling its resolution 50/153 of 21 December 2095 and
Commission on Kites resolution 2096/85 of 24 April 2096, and the
wind of that year,

     Encouraged by the commitment of the Member States to kites of
every kind, in particular small ones,

                                 I

            IMPLEMENTATION OF THE CONVENTION ON KITES

     1.    Welcomes the number of States that have signed or
ratified or acceded to the Convention on
Kites;

     2.    Urges States to withdraw reservations that
are incompatible:

     (a)   By reviewing them;

     (b)   By considering withdrawing them, with a view to the
flying of kites;

                                II

     Children who fly kites in the streets and in the
                 meadows of the world

     3.    Calls upon States to ensure the wind, bearing in mind
article 4. The wind is free;

     4.    Decides to consider the question at its next session.

                                               82nd plenary meeting
                                               12 December 2096`,
    `part_I=IMPLEMENTATION_OF_THE_CONVENTION_ON_KITES para_1 para_2 para_2__point_a para_2__point_b
part_II=Children_who_fly_kites_in_the_streets_and_in_the_meadows_of_the_world para_3 para_4 concl`,
  ],
  [
    'a declaration with numbers',
    `ASEAN DECLARATION ON THE PROTECTION OF KITES
WE, the Heads of State and Government of the Member States, on the occasion of the Summit;
RECALLING the Kite Charter;
ACKNOWLEDGING that wind crosses borders;
DO HEREBY DECLARE TO:
1. Promote kites by:
a. making strings;
b. making tails; and
c. flying.
2. Strengthen cooperation.
3. Task the bodies to follow up.
ADOPTED in Kitetown on this First Day of May in the Year Two Thousand and Ninety-Nine.`,
    `para_1 para_1__point_a para_1__point_b para_1__point_c para_2 para_3 concl`,
  ],
  [
    'a declaration without numbers',
    `Declaration on Kites
WE, the Ministers,
Mindful of the wind;
Hereby agree to the following:
Promote kites in every school;
Strengthen the strings of small kites:
(a) with silk;
(b) with hemp;
Report every year.
Adopted at Kitetown on 1 May 2099.`,
    `para_1 para_2 para_2__point_a para_2__point_b para_3 concl`,
  ],
  [
    'a declaration with headings',
    `ASEAN KITE RIGHTS DECLARATION
WE, the Heads of State, DO HEREBY DECLARE AS FOLLOWS:
GENERAL PRINCIPLES
1. All kites are born free.
2. Every kite is entitled to wind.
CIVIL AND POLITICAL RIGHTS
3. Every kite shall fly.
4. Every kite shall land:
a. softly;
b. slowly.
COOPERATION
5. Members shall cooperate.
Adopted by the Heads of State at Kitetown, this Eighteenth Day of November 2099, in one single original copy.`,
    `sec_1=GENERAL_PRINCIPLES para_1 para_2 sec_2=CIVIL_AND_POLITICAL_RIGHTS para_3 para_4
para_4__point_a para_4__point_b sec_3=COOPERATION para_5 concl`,
  ],
  [
    'guidelines of three levels',
    `Guidelines on flying kites
Foreword
These guidelines help.
1. Introduction
1.1 Purpose
1.1.1 These guidelines tell how to fly.
1.1.2 They are for all.
1.2 Scope
1.2.1 They cover kites:
(a) small;
(b) large.
2. Flying
2.1 Kites fly in wind.
2.2 They need string.`,
    `sec_1=Introduction sec_1__subpart_1.1=Purpose para_1.1.1 para_1.1.2 sec_1__subpart_1.2=Scope
para_1.2.1 para_1.2.1__point_a para_1.2.1__point_b sec_2=Flying para_2.1 para_2.2`,
  ],
  [
    'guidelines of two levels under Roman parts',
    `Guidelines
I. Scope
1.1 These apply to kites.
1.2 They apply to strings:
(a) of silk;
(b) of hemp.
II. Use
2.1 Use them.
2.2 Mend them.`,
    `part_I=Scope para_1.1 para_1.2 para_1.2__point_a para_1.2__point_b part_II=Use para_2.1 para_2.2`,
  ],
  [
    'rules by name',
    `Standard Minimum Rules for Kites
Preliminary observations
The rules are not intended to be complete.
Part I. General
Basic principles
Rule 1
All kites shall be treated with respect.
Rule 2
1. The present rules shall be applied impartially.
2. In order to do so, keepers shall:
(a) look up;
(b) hold on.
Registers
Rule 3
There shall be a register.`,
    `part_I=General part_I__sec_1=Basic_principles para_1 para_2 para_2__para_1 para_2__para_2
para_2__para_2__point_a part_I__sec_2=(b)_hold_on. part_I__sec_3=Registers para_3`,
  ],
];

tryShapes(SHAPES);
