const HEAD =
  'author: editorial\ndate: "2026-11-25"\nverification: verified\nsources: [uu-8-2099]\nentries:\n';

/** An editorial layer on the invented laws: one obligation, met until a law repeals what met it. */
export const INVENTED_LAYER: Record<string, string> = {
  'themes.yaml': `${HEAD}  - { id: safety, name: { id: Keselamatan, en: Safety } }\n`,
  'obligations.yaml': `${HEAD}  - id: safe-swings
    theme: safety
    title: { id: Ayunan aman, en: Safe swings }
    asked: ["uu-8-2099 art_9"]
    national: ["uu-7-2099 art_1", "uu-7-2099 art_2__para_1", "uu-7-2099"]
    assessments:
      - { from: "2099-02-01", grade: full, reason: { id: Ada, en: There } }
      - { from: "2099-05-01", grade: none, reason: { id: Tiada, en: Gone } }
`,
  'topics.yaml': `${HEAD}  - id: parks
    name: { id: Taman, en: Parks }
    orientation: { id: Tentang taman, en: On parks }
    national: ["uu-7-2099 art_2"]
    obligations: [safe-swings]
  - id: swings
    parent: parks
    name: { id: Ayunan, en: Swings }
    orientation: { id: Tentang ayunan, en: On swings }
    international: ["uu-8-2099 art_9"]
    verification: unverified
`,
};
