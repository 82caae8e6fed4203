import { tryShapes } from './treaty-shapes.ts';

/** Invented texts in the shapes of official sources, and the units each has; a heading stands after "=". */
const SHAPES: [shape: string, text: string, units: string][] = [
  [
    'numbers and letters without a mark after them, dashes',
    `Council of Kites Convention on the Flying of Strings
Preamble
The member States of the Council of Kites and the other signatories hereto,
Considering that the wind is free;
Recalling the Convention on Sails (1950, ETS No. 5);
Have agreed as follows:
Chapter I – Purposes and definitions
Article 1 – Purposes
1 The purposes of this Convention are to:
a prevent tangles;
b protect small kites.
2 In order to ensure this, the Convention sets up a mechanism.
Article 2 – Non-tangling principle
The implementation of this Convention shall be secured without tangles.
Article 3 – Definitions
For the purposes of this Convention:
a "kite" shall mean any thing on a string;
b "string" shall mean any thread.
Chapter II – Substantive law
Section 1 – Offences
Article 4 – Cutting
1 Each Party shall ensure that the following conduct is punished:
a cutting a string where:
– use is made of a knife; or
– use is made of another kite;
b hiding a kite.
2 For the purpose of paragraph 1, a knife is a blade.
Chapter III – Final clauses
Article 5 – Signature
This Convention shall be open for signature.
In witness whereof the undersigned have signed this Convention.
Done at Kitetown, this 1st day of May 2099.`,
    `chp_I=Purposes_and_definitions art_1=Purposes art_1__para_1 art_1__para_1__point_a
art_1__para_1__point_b art_1__para_2 art_2=Non-tangling_principle art_3=Definitions art_3__point_a
art_3__point_b chp_II=Substantive_law chp_II__sec_1=Offences art_4=Cutting art_4__para_1
art_4__para_1__point_a art_4__para_1__point_a__subpara_2 art_4__para_1__point_a__subpara_3
art_4__para_1__point_b art_4__para_2 chp_III=Final_clauses art_5=Signature concl`,
  ],
  [
    'parts, a list with a tail, run-on paragraphs, an article bis, annexes',
    `Convention on the Rights of Kites
Adopted and opened for signature, ratification and accession by General Assembly resolution 99/1 of 1 May 2099
The States Parties to this Convention,
Considering the wind,
Have agreed as follows:
PART I
Article 1
1. For the purposes of this Convention, the term "kite" means any thing that flies, such as:
(a) A diamond;
(b) A box;
where it is held by a string.
2. This article is without prejudice to any kite.
Article 2
1. Each State Party shall take measures.
2. No storm whatsoever may be invoked.
Article 3
No State Party shall cut a string.
In doing so, it shall look up.
Article 4
1. In the determination of any charge, everyone shall be entitled: (a) To be informed;
(b) To fly; and
(c) To land.
PART II
Article 5
1. There shall be a Committee. 2. It shall meet yearly.
3. Its members shall be:
(a) Ten experts:
(i) Five of wind;
(ii) Five of string;
(b) One observer.
Article 6 bis
The Committee shall fly.
IN WITNESS WHEREOF, the undersigned have signed.
ANNEX I
List of winds
Article 1
North.
Article 2
South.
ANNEX II
Rules
1. First.
2. Second.`,
    `part_I art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b art_1__para_1__wrap_1
art_1__para_2 art_2 art_2__para_1 art_2__para_2 art_3 art_3__subpara_2 art_4 art_4__para_1
art_4__para_1__point_a art_4__para_1__point_b art_4__para_1__point_c part_II art_5 art_5__para_1
art_5__para_2 art_5__para_3 art_5__para_3__point_a art_5__para_3__point_a__point_i
art_5__para_3__point_a__point_ii art_5__para_3__point_b art_6bis concl att_I att_I__art_1
att_I__art_2 att_II att_II__para_1 att_II__para_2`,
  ],
  [
    'Roman articles with titles or words in their line',
    `AGREEMENT ON KITES
The Governments of A and B,
Desiring to fly,
Have agreed as follows:
ARTICLE I. DEFINITIONS
In this Agreement:
(1) "kite" means a kite; and
(2) "wind" means a wind.
ARTICLE II. SCOPE
1. This Agreement applies to kites.
2. It does not apply to: i) balloons; ii) birds.
ARTICLE III. Each Party shall fly its kites.
ARTICLE IV. FINAL PROVISIONS
(a) It enters into force at once.
(b) It may be denounced.
Done in duplicate at Kitetown on 1 May 2099.`,
    `art_I=DEFINITIONS art_I__para_1 art_I__para_2 art_II=SCOPE art_II__para_1 art_II__para_2
art_II__para_2__point_i art_II__para_2__point_ii art_III art_IV=FINAL_PROVISIONS art_IV__point_a
art_IV__point_b concl`,
  ],
  [
    '"Art. 1." and paragraphs by name',
    `Kite Charter
Art. 1. Every kite has a string.
Art. 2. (1) Strings are long.
(2) They may be short:
1) in rain;
2) in snow.
Art. 3. Transitional provisions.
Old kites remain kites.
Art. 4
Paragraph 1
Words of one.
Paragraph 2
Words of two.`,
    `art_1 art_2 art_2__para_1 art_2__para_2 art_2__para_2__point_1 art_2__para_2__point_2
art_3=Transitional_provisions. art_4 art_4__para_1 art_4__para_2`,
  ],
  [
    'Roman sections over articles',
    `Convention concerning Kites
The General Conference of the International Kite Organisation,
Having been convened at Kitetown, and
Having decided upon the adoption of certain proposals,
adopts this first day of May two thousand and ninety-nine the following Convention, which may be cited as the Kites Convention, 2099:
I. DEFINITIONS AND SCOPE
Article 1
1. In this Convention-
(a) kite means a thing; and
(b) string means a thread.
2. Any Member may-
(a) exclude balloons.
Article 2
Each Member shall fly.
II. ENFORCEMENT
Article 3
Each Member shall inspect.
Article 4
The formal ratifications of this Convention shall be communicated.`,
    `part_I=DEFINITIONS_AND_SCOPE art_1 art_1__para_1 art_1__para_1__point_a art_1__para_1__point_b
art_1__para_2 art_1__para_2__point_a art_2 part_II=ENFORCEMENT art_3 art_4`,
  ],
  [
    'parts, titles, chapters and sections',
    `PART ONE
GENERAL
Title I
Scope
Chapter 1
Kites
Section 1
Small kites
Article 1
Scope
Small kites fly.
Article 2
Limits
(1) They fly low.
(2) They fly slow.
Section 2
Large kites
Article 3
Size
They are large.
Chapter 2
Strings
Article 4
Length
They are long.
Title II
Winds
Chapter 1
North
Article 5
Force
It is strong.
PART TWO
FINAL
Article 6
Entry into force
It enters into force.`,
    `part_ONE=GENERAL part_ONE__subpart_I=Scope part_ONE__subpart_I__chp_1=Kites
part_ONE__subpart_I__chp_1__sec_1=Small_kites art_1=Scope art_2=Limits art_2__para_1 art_2__para_2
part_ONE__subpart_I__chp_1__sec_2=Large_kites art_3=Size part_ONE__subpart_I__chp_2=Strings
art_4=Length part_ONE__subpart_II=Winds part_ONE__subpart_II__chp_1=North art_5=Force part_TWO=FINAL
art_6=Entry_into_force`,
  ],
  [
    'a table of contents before the text',
    `Kite Statute
Contents
Article 1 The Court ........ 3
Article 2 Relationship ........ 4
Article 3 Seat ........ 5
Preamble
The States Parties to this Statute,
Have agreed as follows:
PART 1. ESTABLISHMENT OF THE COURT
Article 1
The Court
A Court is hereby established.
Article 2
Relationship of the Court with the wind
The Court shall be brought into relationship with the wind.
Article 3
Seat of the Court
1. The seat shall be at Kitetown.
2. The Court may sit elsewhere, as provided in Article 2.
Article 2 of this Statute applies.`,
    `part_1=ESTABLISHMENT_OF_THE_COURT art_1=The_Court art_2=Relationship_of_the_Court_with_the_wind
art_3=Seat_of_the_Court art_3__para_1 art_3__para_2 art_3__para_2__subpara_2`,
  ],
  [
    'an Indonesian translation',
    `KONVENSI TENTANG HAK-HAK LAYANG-LAYANG
MUKADIMAH
Negara-negara Pihak pada Konvensi ini,
Menimbang bahwa angin itu bebas,
Telah menyetujui hal-hal sebagai berikut:
BAGIAN I
PASAL 1
Untuk tujuan Konvensi ini, layang-layang berarti setiap benda yang terbang.
PASAL 2
Ayat 1
Negara-negara Pihak wajib menghormati layang-layang.
Ayat 2
Negara-negara Pihak wajib:
(a) memberi benang;
(b) memberi angin.
PASAL 3
1. Setiap layang-layang berhak terbang.
2. Hak ini meliputi:
a. naik;
b. turun.
BAGIAN II
PASAL 4
Konvensi ini terbuka untuk ditandatangani.
SEBAGAI BUKTI, yang bertanda tangan di bawah ini telah menandatangani Konvensi ini.`,
    `part_I art_1 art_2 art_2__para_1 art_2__para_2 art_2__para_2__point_a art_2__para_2__point_b art_3
art_3__para_1 art_3__para_2 art_3__para_2__point_a art_3__para_2__point_b part_II art_4 concl`,
  ],
];

tryShapes(SHAPES);
