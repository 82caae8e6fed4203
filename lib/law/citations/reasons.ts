/** Why a citation leads nowhere, to more than one place, or by way of an amending act, in words. */
export interface ReasonWords {
  noInstrument(called: string | null): string;
  notHeld(law: string): string;
  /** A law whose text is not held and whose provision our own gist speaks of. */
  fromGist(law: string): string;
  noInstrumentNamed: string;
  noArticleNamed: string;
  ownParagraph: string;
  lastLevel(law: string, last: string): string;
  otherKind(num: string): string;
  noProvision(law: string, provision: string): string;
  /** A text held without the groups or attachments that the law may have. */
  noneShown(law: string, provision: string): string;
  amendedHasOne(law: string): string;
  putThere(act: string, law: string): string;
  sharedName: string;
  /** A number and a name that are of different laws. */
  otherName: string;
  nameIsOf(law: string): string;
  /** An article the text held lacks between others that it has. */
  lacks(law: string, provision: string): string;
  severalProvisions: string;
}

export const REASONS: Record<'en' | 'id', ReasonWords> = {
  en: {
    noInstrument: (called) => `The catalogue has no ${called ?? 'such instrument'}.`,
    notHeld: (law) => `The text of ${law} is not held, so the provision cannot be verified.`,
    fromGist: (law) => `The text of ${law} is not held; the provision is known from its gist.`,
    noInstrumentNamed: 'The reference names no instrument.',
    noArticleNamed:
      'The reference names no article and no instrument; its meaning depends on where it stands.',
    ownParagraph: 'The reference is to the paragraph it stands in.',
    lastLevel: (law, last) => `${law} has no such provision; the last level that exists is ${last}.`,
    otherKind: (num) => `It has an angka ${num}.`,
    noProvision: (law, provision) => `${law} has no ${provision}.`,
    noneShown: (law, provision) =>
      `The text held of ${law} shows no provisions of this kind, so ${provision} cannot be verified.`,
    amendedHasOne: (law) => `${law}, which it amends, has one.`,
    putThere: (act, law) => `The words stand in ${act}, which put them into ${law}.`,
    otherName: 'The number and the name are of different instruments.',
    nameIsOf: (law) => `The name is that of ${law}.`,
    lacks: (law, provision) =>
      `The text held of ${law} is incomplete: it has articles before and after ${provision}, and not this one.`,
    sharedName: 'The name is shared by more than one instrument.',
    severalProvisions: 'The reference fits more than one provision.',
  },
  id: {
    noInstrument: (called) => `Katalog tidak memuat ${called ?? 'instrumen itu'}.`,
    notHeld: (law) => `Naskah ${law} belum tersedia, sehingga ketentuan itu tidak dapat diperiksa.`,
    fromGist: (law) => `Naskah ${law} belum tersedia; ketentuan ini dikenal dari intisarinya.`,
    noInstrumentNamed: 'Rujukan ini tidak menyebut peraturannya.',
    noArticleNamed:
      'Rujukan ini tidak menyebut pasal maupun peraturannya; artinya bergantung pada tempatnya.',
    ownParagraph: 'Rujukan ini menunjuk ayat tempatnya berada.',
    lastLevel: (law, last) => `${law} tidak memuat ketentuan itu; tingkat terakhir yang ada ialah ${last}.`,
    otherKind: (num) => `Yang ada ialah angka ${num}.`,
    noProvision: (law, provision) => `${law} tidak memuat ${provision}.`,
    noneShown: (law, provision) =>
      `Naskah ${law} yang tersedia tidak menampakkan ketentuan semacam ini, sehingga ${provision} tidak dapat diperiksa.`,
    amendedHasOne: (law) => `${law}, yang diubahnya, memuatnya.`,
    putThere: (act, law) => `Bunyinya dimuat dalam ${act}, yang menempatkannya ke dalam ${law}.`,
    otherName: 'Nomor dan namanya menunjuk peraturan yang berbeda.',
    nameIsOf: (law) => `Nama itu nama ${law}.`,
    lacks: (law, provision) =>
      `Naskah ${law} yang tersedia tidak lengkap: pasal sebelum dan sesudah ${provision} ada, yang ini tidak.`,
    sharedName: 'Nama ini dipakai oleh lebih dari satu peraturan.',
    severalProvisions: 'Rujukan ini cocok dengan lebih dari satu ketentuan.',
  },
};
