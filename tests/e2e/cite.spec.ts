import { expect, type Page, test } from '@playwright/test';
import { corpusMirror } from '../../lib/corpus/mirror.ts';

const HELD = corpusMirror() !== null;
const PASTED = 'Lihat Pasal 4 ayat (1) huruf f UU 44/2008, Pasal 9 UU 99/2099 dan Pasal 34 KHA.';
const card = (page: Page) => page.locator('[aria-live] > aside');
const LINKS = { reference: 'a[class*="reference"][data-preview]', term: 'a[class*="term"][data-preview]' };

test.describe('citations pasted', () => {
  test.skip(!HELD, 'no mirror of the texts');

  test('are found, listed and saved with the keyboard alone', async ({ page }) => {
    await page.goto('/en/cite');
    await page.getByLabel('Text with citations').focus();
    await page.keyboard.insertText(PASTED);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Find citations' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 citations: 2 resolved, 1 not resolved.')).toBeVisible();
    const exports = page.locator('main [data-screen] > details > summary').last();
    await exports.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'RIS' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.ris$/);
  });

  test('show what is to be checked, all of a range, and each instrument once', async ({ page }) => {
    await page.goto('/en/cite');
    await page
      .getByLabel('Text with citations')
      .fill(`${PASTED} CRC/C/GC/25 paras 80-83; Pasal 29 UU 44/2008.`);
    await page.getByRole('button', { name: 'Find citations' }).click();
    await page
      .getByRole('navigation', { name: 'To be checked' })
      .getByRole('link', { name: '99/2099' })
      .click();
    await expect(page.locator('main tr:target')).toContainText('99/2099');
    const open = (title: string) =>
      page.locator(`main h2:text-matches("^${title}") + details ol`).getByRole('listitem');
    await expect(open('Bibliography')).toHaveCount(3);
    await expect(open('Places cited')).toHaveCount(7);
  });

  test('are found and saved without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/id/cite');
    await page.locator('#cite-text').fill(PASTED);
    await page.locator('main form button').click();
    const rows = page.locator('main table tbody tr');
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(1)).toContainText('99/2099');
    await expect(rows.nth(1).getByRole('link')).toHaveCount(0);
    await page.locator('main [data-screen] > details > summary').last().click();
    const href = await page.getByRole('link', { name: 'BibLaTeX' }).getAttribute('href');
    const record = await page.request.get(href ?? '');
    expect(await record.text()).toContain('44');
    await context.close();
  });
});

test.describe('the card beside a reference or a defined term', () => {
  test.skip(!HELD, 'no mirror of the texts');

  for (const [kind, selector] of Object.entries(LINKS)) {
    test(`shows a ${kind} on focus, and goes on Escape`, async ({ page }) => {
      await page.goto('/en/law/uu-44-2008/pasal-29', { waitUntil: 'networkidle' });
      const link = page.locator('main').locator(selector).first();
      await link.focus();
      await expect(card(page)).toBeVisible();
      const href = (await link.getAttribute('href')) ?? '-';
      await expect(card(page).getByRole('link')).toHaveAttribute('href', href);
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
    });

    test(`shows a ${kind} on the first tap, and opens it on the second`, async ({ browser }) => {
      const context = await browser.newContext({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 360, height: 780 },
      });
      const page = await context.newPage();
      await page.goto('/en/law/uu-44-2008/pasal-29', { waitUntil: 'networkidle' });
      const link = page.locator('main').locator(selector).first();
      const href = (await link.getAttribute('href')) ?? '';
      await link.tap();
      await expect(card(page)).toBeVisible();
      await expect(page).toHaveURL(/\/en\/law\/uu-44-2008\/pasal-29$/);
      const box = await card(page).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      await link.tap();
      await expect(page).toHaveURL((url) =>
        `${url.pathname}${url.hash}`.startsWith(href.split('?')[0] ?? ''),
      );
      await context.close();
    });
  }
});
