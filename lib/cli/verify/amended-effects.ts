/** A provision as an instruction made it, compared by eye with the amending act. */
export interface EffectFact {
  /** The amended instrument, the amending act and its instruction. */
  target: string;
  act: string;
  instruction: string;
  eId: string;
  words: number;
  /** First ten digits of the SHA-256 of its letters. */
  hash: string;
  /** Numbers of the units directly below it. */
  units: string;
}

/** Amended act, amending act, instruction, provision, words, hash, units. */
const TABLE = `
uu-23-2002 uu-35-2014 art_I__mod_1 art_1 483 c7f2352848 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 15a 16 17 18
uu-23-2002 uu-35-2014 art_I__mod_3 art_9 76 6e6a12c0bf 1 1a 2
uu-23-2002 uu-35-2014 art_I__mod_5 art_14 93 2c1275bb4e 1 2
uu-23-2002 uu-35-2014 art_I__mod_6 art_15 38 ff3258e4d9 a b c d e f
uu-23-2002 uu-35-2014 art_I__mod_7 art_20 19 1c6874df9a
uu-23-2002 uu-35-2014 art_I__mod_9 art_21 147 42444965af 1 2 3 4 5 6
uu-23-2002 uu-35-2014 art_I__mod_15 art_26 85 48d13058c4 1 2
uu-23-2002 uu-35-2014 art_I__mod_16 art_27 69 4b5f2eb099 1 2 3 4
uu-23-2002 uu-35-2014 art_I__mod_37 art_59 134 4bfbbca30a 1 2
uu-23-2002 uu-35-2014 art_I__mod_38 art_59A 64 2d87aca9ba a b c d
uu-23-2002 uu-35-2014 art_I__mod_40 art_63 1 57456cb517
uu-23-2002 uu-35-2014 art_I__mod_45 art_67A 18 1f51ceeca4
uu-23-2002 uu-35-2014 art_I__mod_48 art_69A 60 6ebc19e6ab a b c d
uu-23-2002 uu-35-2014 art_I__mod_51 art_71D 56 b27f382e62 1 2
uu-23-2002 uu-35-2014 art_I__mod_53 art_71E 68 e5558d5f24 1 2 3
uu-23-2002 uu-35-2014 art_I__mod_62 art_76A 29 f1961216c5 a b
uu-23-2002 uu-35-2014 art_I__mod_62 art_76D 17 86fc9d4542
uu-23-2002 uu-35-2014 art_I__mod_62 art_76E 25 bd850e7f26
uu-23-2002 uu-35-2014 art_I__mod_62 art_76J 44 c6c6f36eea 1 2
uu-23-2002 uu-35-2014 art_I__mod_64 art_77A 58 ba40e555f8 1 2
uu-23-2002 uu-35-2014 art_I__mod_65 art_80 116 d92bfb89a4 1 2 3 4
uu-23-2002 uu-35-2014 art_I__mod_66 art_81 100 be72fbc6fc 1 2 3
uu-23-2002 uu-35-2014 art_I__mod_67 art_82 69 8b2faedea5 1 2
uu-23-2002 uu-35-2014 art_I__mod_73 art_91A 28 90cc95c100
uu-23-2002 perppu-1-2016 art_I__mod_1 art_81 275 095d643a34 1 2 3 4 5 6 7 8 9
uu-23-2002 perppu-1-2016 art_I__mod_2 art_81A 86 4a0f65b158 1 2 3 4
uu-23-2002 perppu-1-2016 art_I__mod_3 art_82 231 9d6dff457b 1 2 3 4 5 6 7 8
uu-23-2002 perppu-1-2016 art_I__mod_4 art_82A 68 70e1039348 1 2 3
uu-23-2002 perppu-1-2016 art_I__mod_1 exp__art_81 96 2c0d9b73bd 1 2 3 4 5 6 7 8 9
uu-11-2008 uu-19-2016 art_I__mod_1 art_1 574 b063a76b09 1 2 3 4 5 6 6a 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23
uu-11-2008 uu-19-2016 art_I__mod_3 art_26 120 cde4a71c8e 1 2 3 4 5
uu-11-2008 uu-19-2016 art_I__mod_5 art_31 142 d9a5ffacd9 1 2 3 4
uu-11-2008 uu-19-2016 art_I__mod_6 art_40 189 11d3d1ddf8 1 2 2a 2b 3 4 5 6
uu-11-2008 uu-19-2016 art_I__mod_7 art_43 502 dd57da9737 1 2 3 4 5 6 7 7a 8
uu-11-2008 uu-19-2016 art_I__mod_8 art_45 217 c735f700a4 1 2 3 4 5
uu-11-2008 uu-19-2016 art_I__mod_8 art_45A 101 ee21ba4e14 1 2
uu-11-2008 uu-19-2016 art_I__mod_8 art_45B 49 2bd8ca5d3a
uu-11-2008 uu-19-2016 art_I__mod_4 exp__art_27 120 73f98930f6 1 2 3 4
uu-11-2008 uu-19-2016 art_I__mod_2 exp__art_5 125 147e372c93 1 2 3 4
uu-11-2008 uu-1-2024 art_I__mod_1 art_5 86 07deef399f 1 2 3 4
uu-11-2008 uu-1-2024 art_I__mod_2 art_13 101 3438314371 1 2 3 4 5 6
uu-11-2008 uu-1-2024 art_I__mod_3 art_13A 64 7241347fc8 1 2
uu-11-2008 uu-1-2024 art_I__mod_5 art_16A 149 4d09fae006 1 2 3 4 5
uu-11-2008 uu-1-2024 art_I__mod_5 art_16B 55 876a8a453d 1 2 3
uu-11-2008 uu-1-2024 art_I__mod_6 art_17 80 74079d0dad 1 2 2a 3
uu-11-2008 uu-1-2024 art_I__mod_8 art_27 53 7b848f5117 1 2
uu-11-2008 uu-1-2024 art_I__mod_9 art_27A 35 bba01c5b56
uu-11-2008 uu-1-2024 art_I__mod_9 art_27B 125 f62b9a514b 1 2
uu-11-2008 uu-1-2024 art_I__mod_13 art_40 274 03f3a015c3 1 2 2a 2b 2c 2d 3 4 5 6
uu-11-2008 uu-1-2024 art_I__mod_14 art_40A 142 a9a2629709 1 2 3 4 5 6
uu-11-2008 uu-1-2024 art_I__mod_15 art_43 529 e447b2e4a0 1 2 3 4 5 6 7 7a 8
uu-11-2008 uu-1-2024 art_I__mod_16 art_45 515 e878783bb0 1 2 3 4 5 6 7 8 9 10 11
uu-1-1974 uu-16-2019 art_I__mod_1 art_7 115 f4acde7204 1 2 3 4
uu-1-1974 uu-16-2019 art_I__mod_2 art_65A 32 570ac763a5
uu-13-2006 uu-31-2014 art_I__mod_1 art_1 287 1b740ec2cb 1 2 3 4 5 6 7 8 9 10 11
uu-13-2006 uu-31-2014 art_I__mod_2 art_5 200 be96fadd6b 1 2 3
uu-13-2006 uu-31-2014 art_I__mod_5 art_7A 137 5fd1b30290 1 2 3 4 5 6
uu-13-2006 uu-31-2014 art_I__mod_5 art_7B 24 7ac6b84c5a
uu-13-2006 uu-31-2014 art_I__mod_8 art_10A 183 47360dd896 1 2 3 4 5
uu-13-2006 uu-31-2014 art_I__mod_17 art_28 183 0bf24537a2 1 2 3
uu-23-2006 uu-24-2013 art_I__mod_12 art_58 200 6e97e83cee 1 2 3 4
uu-23-2006 uu-24-2013 art_I__mod_13 art_63 97 483e623511 1 2 3 4 5 6
uu-23-2006 uu-24-2013 art_I__mod_19 art_79A 8 deca5320af
uu-23-2006 uu-24-2013 art_I__mod_20 art_83A 96 53cc69f93d 1 2 3 4
uu-23-2006 uu-24-2013 art_I__mod_23 art_87 1 57456cb517
uu-23-2006 uu-24-2013 art_I__mod_24 art_87A 26 7404d78873
uu-23-2006 uu-24-2013 art_I__mod_25 art_94 39 446829eb04
uu-23-2006 uu-24-2013 art_I__mod_26 art_95B 53 17f7381cb8
pp-73-1992 pp-39-2008 art_I__mod_7 art_10 93 cce1e3b6eb 1 2 3 4 5
pp-14-1985 pp-17-2006 art_I__mod_1 art_1 21 71cf4efbdc
pp-14-1993 pp-53-2012 art_I__mod_2 art_22 225 dbb6286c88 1 2 3 3a 4 5
pp-6-2005 pp-49-2008 art_I__mod_12 art_43 81 3c646f0baf 1 2 3 4 5
pp-6-2005 pp-49-2008 art_I__mod_20 art_53 346 cc859d996e 1 1a 1b 2 3 4 5 6 7
pp-63-2003 pp-30-2005 art_I__mod_2 art_4 207 8941519687 1 2 3
pp-24-2004 pp-37-2005 art_I__mod_6 art_24 67 8530a85ef7 1 2 3
pp-62-2002 pp-19-2006 art_I__mod_8 art_16 42 c4ab4bdd82
pp-6-2007 pp-3-2008 art_I__mod_3 art_8 112 275a34238d 1 2 3 4 5 6
pp-6-2007 pp-3-2008 art_I__mod_14 art_50 137 6d49f22901 1 2
pp-6-2007 pp-3-2008 art_I__mod_34 art_132 362 2abc06928a a b c d e f g h i j
pp-29-2006 pp-82-2015 art_I__mod_3 art_10 36 50776d9740 1 2
pp-33-2005 pp-59-2009 art_I__mod_5 exp__art_19 38 f3121f6f64
pp-28-2000 pp-4-2010 art_I__mod_4 art_8 17 a291a066ab
pp-29-2000 pp-79-2015 art_I__mod_1 art_8 303 1d2d201eea 1 2 2a 3
pp-17-2010 pp-66-2010 art_I__mod_12 art_207 136 209c267217 1 2 3
pp-2-2011 pp-100-2012 art_I__mod_3 art_33A 102 bd1b458b02 1 2 3
pp-2-2011 pp-100-2012 art_I__mod_7 art_35B 41 8f5b4b9fe9 1 2
pp-23-2010 pp-24-2012 art_I__mod_5 exp__art_76 113 3dfabcb0d0 1 2 3 4
pp-24-2010 pp-105-2015 art_I__mod_2 art_6 304 f462c2d264 1 2 3 4
pp-24-2010 pp-105-2015 art_I__mod_8 art_15 224 25b8d26e5e 1 2 3 4 5
pp-23-2005 pp-74-2012 art_I__mod_6 art_37B 47 a5d48dd57e 1 2
pp-19-2005 pp-13-2015 art_I__mod_6 art_71 29 3e114fd2fb 1 2
pp-4-2012 pp-19-2014 art_I__mod_2 art_4A 51 6811eddd79
pp-57-2008 pp-127-2015 art_I__mod_3 art_13 37 f6da296b7e 1 2
pp-60-2014 pp-22-2015 art_I__mod_2 art_9 19 6ead0cd98f
pp-60-2014 pp-22-2015 art_I__mod_8 art_22 22 d851a48e40
pp-43-2014 pp-47-2015 art_I__mod_16 art_64 50 d5c4a69898 1 2 3
pp-99-2013 pp-55-2015 art_I__mod_10 art_36 524 731cb7db70 1 2 3 4 5 6 7 8
pp-101-2012 pp-76-2015 art_I__mod_1 art_11 278 31a27cf4ab 1 2 3 4 5 6 7 8
pp-101-2012 pp-76-2015 art_I__mod_2 art_11B 134 e8c53dc396 1 2 3 4 5
pp-87-2013 pp-84-2015 art_I__mod_10 art_41 128 0d42546c93 1 2 3 4
pp-32-2009 pp-85-2015 art_I__mod_2 art_2 58 69e9b6ec91 1 2
pp-32-2009 pp-85-2015 art_I__mod_12 art_35 193 e2f1eb2a82 1 2 3 4 5 6
uu-6-1982 uu-12-1997 art_I__mod_1 art_1 295 f4774a5d41 1 2 3 4 5 6 7 8 9 10 11
uu-6-1989 uu-13-1997 art_I__mod_39 art_110 37 bc6aa63f2f 1 2 3
uu-16-2001 uu-28-2004 art_I__mod_1 exp__art_3 45 75df490521 1 2
uu-36-2004 uu-1-2005 art_I__mod_1 art_2 160 244ddc81e9 1 2 3 4 5
pp-12-1998 pp-45-2001 art_I__mod_1 art_8 112 9384389cca 1 2 3 4 5 6
pp-14-1985 pp-37-2015 art_I__mod_1 art_1 21 297933091b
pp-14-1993 pp-28-2002 art_I__mod_1 art_22 143 534bd272da 1 2 3 4 5
pp-17-2010 pp-66-2010 art_I__mod_11 art_184B 108 c0f898e287 1 2 3 4 5
pp-19-2005 pp-32-2013 art_I__mod_12 art_43 179 102cd3ada0 1 2 3 4 5 5a 6
pp-19-2005 pp-32-2013 art_I__mod_17 art_70__para_1 1 57456cb517
pp-19-2010 pp-23-2011 art_I__mod_8 art_7A 150 3673da2505 1 2 3 4 5
pp-22-1974 pp-53-1980 art_I__mod_6 art_13 48 06208f7a12 1 2
pp-24-2010 pp-61-2012 art_I__mod_4 art_25A 111 e8518066c7 1 2
pp-28-2000 pp-4-2010 art_I__mod_14 art_25 63 a31fd3c37f 1 2 3
pp-28-2011 pp-108-2015 art_I__mod_5 exp__art_39 60 5ab30a8c97 1 2 3 4 5
pp-32-1999 pp-28-2006 art_I__mod_5 art_37 1 57456cb517
pp-35-1985 pp-10-1995 art_I__mod_21 art_62 240 8c5380d978 1 2 3 4 5
pp-36-1962 pp-18-1964 art_I__mod_2 art_4 27 4e5a6500b8
pp-43-2014 pp-47-2015 art_I__mod_15 art_62 60 a4b661b343 1 2 3
pp-43-2014 pp-47-2015 art_I__mod_41 art_153 26 81097496ee
pp-48-1994 pp-71-2008 art_I__mod_4 art_8__para_2 1 57456cb517
pp-48-2005 pp-43-2007 art_I__mod_1 art_4 45 bd6ccb3baa 1 2
pp-48-2005 pp-56-2012 art_I__mod_1 exp__art_3 287 ab1c96ac54 1 2 3
pp-48-2005 pp-56-2012 art_I__mod_3 art_5 242 9c43dbf5d6 1 2 3 4 5 6
pp-59-2007 pp-75-2014 art_I__mod_16 art_28 153 f0697c11f3 1 2 3 4 5 6 7
pp-6-2005 pp-49-2008 art_I__mod_27 art_98 207 05c688ccac 1 1a 2 3
pp-6-2007 pp-3-2008 art_I__mod_37 art_134 114 8473bebf4d 1 2
pp-63-2008 pp-2-2013 art_I__mod_1 art_15A 158 cbc5ae89af a b c d e f g h
pp-67-2002 pp-49-2012 art_I__mod_3 art_15 46 5f33dfa705 1 2
pp-8-2005 pp-46-2008 art_I__mod_13 art_45 1 57456cb517
pp-94-2012 pp-74-2016 art_I__mod_3 art_11D 26 ff04dbe62a
pp-99-2000 pp-12-2002 art_I__mod_9 art_20 192 610047ca28 1 2
uu-10-1995 uu-17-2006 art_I__mod_2 art_2 64 a22f1cd5ad 1 2 3
uu-10-1995 uu-17-2006 art_I__mod_91 art_102B 50 637aae59fe
uu-10-2010 uu-11-2011 art_I__mod_5 art_5 142 020cb6fa81 1 2 3 4
uu-11-1966 uu-21-1982 art_I__mod_9 art_7__para_3 1 57456cb517
uu-14-1985 uu-5-2004 art_I__mod_22 art_35 12 668cbbc3a5
uu-15-1997 uu-29-2009 art_I__mod_10 art_29 73 17cedeee99 1 2 3 4
uu-16-2001 uu-28-2004 art_I__mod_13 art_44 61 30e8000b0f 1 2 3
uu-19-1997 uu-19-2000 art_I__mod_9 art_10A 19 0839b81def
uu-22-2004 uu-18-2011 art_I__mod_1 art_1 175 88be3a7aa1 1 2 3 4 5 6 7 8
uu-22-2004 uu-18-2011 art_I__mod_9 art_20 172 247c507d49 1 2 3 4
uu-22-2011 uu-4-2012 art_I__mod_1 art_1__point_17 1 57456cb517
uu-22-2011 uu-4-2012 art_I__mod_21 art_26 96 6969b69bcd 1 2 3
uu-23-1999 uu-3-2004 art_I__mod_14 art_54 63 0a3e542952 1 2
uu-23-2013 uu-12-2014 art_I__mod_2 art_3 47 76abf3bb88 a b c
uu-23-2013 uu-12-2014 art_I__mod_11 art_14__para_6 1 57456cb517
uu-3-1998 uu-32-1999 art_I__mod_3 art_4 111 3a80eb124f 1 2 3 4
uu-31-2004 uu-45-2009 art_I__mod_33 art_73A 145 32ecc9c488 a b c d e f g h i j k l
uu-32-2004 uu-12-2008 art_I__mod_11 art_75 174 3c3c231533 1 2 3 4 5 6 7 8 9
uu-56-2008 uu-14-2013 art_I__mod_7 art_19A 50 3d9c14c34f 1 2
uu-6-1982 uu-12-1997 art_I__mod_3 art_8 104 ee8957f01a 1 1a 2
uu-7-1983 uu-10-1994 art_I__mod_16 art_14 274 e321263884 1 2 3 4 5 6 7
uu-8-1983 uu-11-1994 art_I__mod_14 art_10 93 33dadb44b6 1 2 3
uu-8-1983 uu-42-2009 art_I__mod_15 art_15A 53 5821ccf6c2 1 2
uu-9-2006 uu-9-2011 art_I__mod_3 art_21 116 7b6ed8fa96 a b c d e f
`;

export const AMENDED_EFFECTS: readonly EffectFact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [target = '', act = '', instruction = '', eId = '', words = '', hash = '', ...units] =
      line.split(' ');
    return { target, act, instruction, eId, words: Number(words), hash, units: units.join(' ') };
  });
