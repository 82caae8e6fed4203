/** What a query asks of a provision besides its subject. */
export type Asked = 'definition' | 'penalty' | 'prohibition' | 'age' | 'duration' | 'duty' | 'procedure';

const begins = String.raw`(?<!\p{L})`;
const ends = String.raw`(?!\p{L})`;
const said = (words: string): RegExp => new RegExp(`${begins}(?:${words})${ends}`, 'iu');

/** How a question of each kind is put, in either language. */
const QUESTIONS: Record<Asked, RegExp> = {
  definition: said(
    String.raw`arti(?:nya)?|defin\p{L}+|makna|pengertian|(?:di)?maksud|meaning|apa(?:kah)? (?:itu|yang)|what (?:is|are|does)`,
  ),
  penalty: said(
    String.raw`(?:di)?(?:pidana|hukum)|hukuman(?:nya)?|sanksi(?:nya)?|ancaman(?:nya)?|denda(?:nya)?|penjara|penalt\p{L}+|punish\p{L}*|sanctions?|fined?|how many years|is it (?:a crime|an offence|criminal)|what happens (?:if|when|to)|apa akibat(?:nya)?`,
  ),
  prohibition: said(
    String.raw`larangan|dilarang|boleh|bolehkah|prohibit\p{L}*|forbidden|prohibition|banned|allowed|is it (?:legal|illegal|lawful)`,
  ),
  age: said(
    String.raw`umur|usia|berumur|berusia|(?:minimum|legal|maximum) age|age limit|age of|how old|at what age|years old`,
  ),
  duration: said(
    String.raw`berapa (?:lama|hari|bulan|tahun|jam)|jangka waktu(?:nya)?|batas waktu|paling lama|tenggat|how long|how many (?:days|months)|time limits?|deadline|within what time|duration`,
  ),
  duty: said(
    String.raw`siapa(?:kah)?|wajib(?:kah)?|kewajiban|harus(?:kah)?|tugas|tanggung jawab|bertanggung jawab|wewenang|berwenang|who|whose|must|duty|duties|obliged|obligations?|responsib\p{L}+`,
  ),
  procedure: said(
    String.raw`bagaimana(?:kah)?|cara|tata cara|prosedur|syarat|persyaratan|mengajukan|permohonan|how (?:to|do|does|can|is|are)|procedures?|requirements?|apply|application`,
  ),
};

/** What the words of a provision have that answers a question of each kind; a definition is known by the terms it defines. */
const ANSWERS: Record<Exclude<Asked, 'definition'>, RegExp> = {
  penalty:
    /\bdipidana\b|\bpidana (?:pokok|tambahan|penjara|denda|mati)\b|\bpunishable\b|\bsanctions\b|\bpenalties\b/,
  prohibition: /\bdilarang\b|\btidak boleh\b|\bprohibit/,
  age: /\b(?:(?:ber)?umur|(?:ber)?usia)\b.{0,40}\d|\b(?:years of age|years old|age of (?:\d+|eighteen|fifteen|sixteen|twelve|fourteen)|minimum age)\b/,
  duration:
    /\b(?:paling lama|paling lambat|selama|dalam waktu|jangka waktu)\b.{0,60}\b(?:jam|hari|minggu|bulan|tahun)\b|\bwithin .{0,40}\b(?:hours|days|weeks|months|years?)\b|\bperiod of\b/,
  duty: /\b(?:wajib|bertugas|tugas|berwenang|bertanggung jawab|berkewajiban|shall|must|responsible)\b/,
  procedure:
    /\b(?:permohonan|mengajukan|diajukan|tata cara|persyaratan|syarat|dilakukan dengan|dilaksanakan|request|procedures?|apply|application)\b/,
};

/**
 * What a query asks for besides its subject.
 * @example askedBy('berapa lama anak boleh ditahan?') // ['prohibition', 'duration']
 */
export function askedBy(query: string): Asked[] {
  return (Object.keys(QUESTIONS) as Asked[]).filter((each) => QUESTIONS[each].test(query));
}

/**
 * Whether the words of a provision are of the kind asked for.
 * @param hay a text as `hayOf` gives it
 * @example answers('prohibition', 'setiap orang dilarang …') // true
 */
export function answers(asked: Exclude<Asked, 'definition'>, hay: string): boolean {
  return ANSWERS[asked].test(hay);
}

/**
 * Whether words say nothing but that a penalty or a prohibition is asked for.
 * @example asksOnly(['ancaman', 'pidana']) // true
 */
export function asksOnly(words: readonly string[]): boolean {
  const norm = (word: string): boolean =>
    askedBy(word).some((asked) => asked === 'penalty' || asked === 'prohibition');
  return words.length > 0 && words.every(norm);
}
