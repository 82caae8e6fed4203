import { preferredLocale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { noticeSentence } from '@/lib/i18n/notice-sentence.ts';
import { pageOfIri, resolveIri } from '@/lib/research/akn-iri.ts';
import { exportFile } from '@/lib/research/export.ts';
import { answerFile } from '@/lib/web/answer-file.ts';
import { asksForXml } from '@/lib/web/asks-for-xml.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';

/** Akoma Ntoso IRIs answer with the document to programs that ask for XML, and lead everybody else to the page. */
export function GET(request: Request): Promise<Response> {
  return answerFile(request, async () => {
    const iri = await resolveIri(decodeURIComponent(new URL(request.url).pathname));
    const locale = preferredLocale(request.headers.get('accept-language'));
    const origin = siteOrigin(request.headers);
    if (!iri.asXml && !asksForXml(request.headers.get('accept')))
      return { redirect: origin + (await pageOfIri(iri, locale)) };
    const messages = messagesFor(locale);
    const { on, language } = iri;
    return exportFile(
      [iri],
      { locale, on, language },
      {
        format: 'akn',
        origin,
        sentence: (notice) => noticeSentence(notice, messages),
      },
    );
  });
}
