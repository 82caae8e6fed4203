import { expect, test } from '@playwright/test';
import { corpusMirror } from '../../lib/corpus/mirror.ts';

const HELD = corpusMirror() !== null;

test.describe('a folder', () => {
  test.skip(!HELD, 'no mirror of the texts');

  test('works without JavaScript: add, order, leave out, save', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/en/law/uu-44-2008/pasal-11');
    await page.getByRole('link', { name: 'Add to folder' }).click();
    await expect(page).toHaveURL(/\/en\/folder\?p=uu-44-2008\/pasal-11$/);
    await page.getByLabel('Address of a provision').fill('https://lindung.example/en/law/crc/article-34');
    await page.getByRole('button', { name: 'Add a provision' }).click();
    await expect(page.locator('main ol > li h2')).toHaveText([/^Pasal 11/, /^Article 34/]);
    await page.getByRole('link', { name: 'Move up: Article 34' }).click();
    await expect(page.locator('main ol > li h2')).toHaveText([/^Article 34/, /^Pasal 11/]);
    await page.locator('main summary').click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Plain text' }).click();
    expect((await download).suggestedFilename()).toBe('lindung-folder.txt');
    // The open menu lies over what is below it.
    await page.locator('main summary').click();
    await page.getByRole('link', { name: 'Remove: Article 34' }).click();
    await expect(page.locator('main ol > li h2')).toHaveText([/^Pasal 11/]);
    await context.close();
  });

  test('is kept in the browser, and not overwritten by one that was sent', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-11');
    await page.getByRole('link', { name: 'Add to folder' }).click();
    await page.goto('/en/law/crc/article-34');
    await page.getByRole('link', { name: 'Add to folder' }).click();
    await expect(page).toHaveURL(/p=uu-44-2008\/pasal-11&p=crc\/article-34$/);
    await page.goto('about:blank');
    await page.goto('/en/folder?p=uu-44-2008/pasal-4');
    await page.getByRole('link', { name: 'Open the folder kept in this browser' }).click();
    await expect(page.locator('main ol > li h2')).toHaveText([/^Pasal 11/, /^Article 34/]);
  });

  test('says which address leads nowhere, and saves the rest', async ({ page }) => {
    await page.goto('/en/folder?p=uu-44-2008/pasal-99&p=crc/article-34');
    await expect(page.getByText('This address leads to no provision held here.')).toBeVisible();
    await page.locator('main summary').click();
    await expect(page.getByRole('link', { name: 'BibLaTeX' })).toHaveAttribute('href', /p=crc%2Farticle-34$/);
  });

  test('prints the words and the source without the tools', async ({ page }) => {
    await page.goto('/en/folder?p=crc/article-34');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('SHA-256')).toBeVisible();
    await expect(page.getByRole('link', { name: /Remove/ })).toBeHidden();
    await expect(page.locator('main summary')).toBeHidden();
  });
});

test('a page of law tells Zotero what it is', async ({ page }) => {
  await page.goto('/id/law/uu-17-2023');
  const content = (name: string) => page.locator(`head meta[name="${name}"]`).getAttribute('content');
  expect(await content('z:itemType')).toBe('statute');
  expect(await content('z:publicLawNumber')).toBe('17');
  expect(await content('z:dateEnacted')).toMatch(/^2023-/);
  const server = await page.locator('link[rel="unapi-server"]').getAttribute('href');
  const id = await page.locator('abbr.unapi-id').getAttribute('title');
  const record = await page.request.get(`${server}?id=${id}&format=ris`);
  expect(await record.text()).toMatch(/^TY {2}- STAT/);
  expect(
    JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? ''),
  ).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '/akn/id/act/uu/2023/17',
  });
});
