import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { corpusMirror } from '../../lib/corpus/mirror.ts';

const HELD = corpusMirror() !== null;
const EMPTY_OR_NOT = [
  '/en',
  '/id',
  '/en/law',
  '/en/law/uu-17-2023',
  '/id/about',
  '/en/search',
  '/id/cite',
  '/en/cite?text=Pasal%204%20UU%2044/2008%20dan%20UU%2099/2099',
  '/en/search?q=anak',
  '/en/search?q=anak&limit=-1',
  '/id/law/uu-1-1800',
  '/en/folder',
  '/id/folder?p=rubbish+here',
  '/en/harmonisation',
  '/id/harmonisation?on=2019-05-31&grade=none',
  '/en/harmonisation?on=rubbish',
  '/en/harmonisation/online-grooming',
  '/id/harmonisation/nothing',
  '/en/gaps',
  '/en/treaties',
  '/en/topics',
  '/id/topics/child-abuse-material',
  '/en/institutions',
  '/id/reporting',
  '/en/context?sort=penetration',
  '/en/compare',
  '/id/definitions/layang-layang',
  '/en/sanctions',
  '/id/sanctions?victim=child&inForce=yes&sort=severity',
  '/en/law/uu-1-2026',
  '/id/law/kuhp-wvs/pasal-289',
];
const WITH_TEXTS = [
  '/en/sanctions?victim=child',
  '/id/sanctions?instrument=uu-44-2008&on=2020-01-01',
  '/en/definitions',
  '/id/definitions/anak',
  '/id/search?q=pornografi+anak&kind=uu',
  '/en/law/uu-44-2008',
  '/en/law/uu-44-2008/pasal-4/ayat-1/huruf-f',
  '/id/law/uu-44-2008/pasal-29',
  '/en/law/crc/article-34',
  '/en/folder?p=uu-44-2008/pasal-11&p=crc/article-34&p=uu-44-2008/pasal-99',
  '/id/law/uu-35-2014/pasal-I',
  '/en/law/uu-11-2012/pasal-63',
  '/id/law/uu-20-2003/pasal-37',
  '/en/law/uu-44-2008/pasal-4/ayat-99',
  '/en/law/uu-23-2002@2015-01-01/pasal-81',
  '/id/law/uu-1-1974',
  '/en/compare?a=uu-1-1974&a_on=2010-01-01&a_p=pasal-7',
];
const PAGES = [...EMPTY_OR_NOT, ...(HELD ? WITH_TEXTS : [])];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`${path} is accessible, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        ),
      ).toEqual([]);
      await context.close();
    });
  }
}

for (const path of PAGES) {
  test(`${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('no page logs an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('404') && errors.push(message.text()),
  );
  for (const path of PAGES) await page.goto(path);
  expect(errors).toEqual([]);
});

test('the first page asks in the language of the browser', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

test('the other language is the same page', async ({ page }) => {
  await page.goto('/en/search?q=anak&kind=uu');
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  await expect(page).toHaveURL(/\/id\/search\?q=anak&kind=uu$/);
});

test('what is not there has status 404 and a way on', async ({ page }) => {
  for (const path of ['/en/law/uu-1-1800', '/en/law/uu-44-2008@2020-02-31', '/en/nowhere']) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    await expect(page.getByRole('link', { name: 'Go to the catalogue' })).toBeVisible();
  }
  await page.goto('/en/law/uu-44-2008@2020-02-31');
  await expect(page.getByRole('main')).toContainText('2020-02-31');
});

test('a term that no text defines has status 404 and names those near it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto('/en/definitions/anak%20angkatt');
  expect(response?.status()).toBe(404);
  if (HELD) await expect(page.getByRole('link', { name: 'Anak Angkat' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All terms' })).toBeVisible();
  await context.close();
});

test('a search that cannot be done keeps what was typed', async ({ page }) => {
  await page.goto('/en/search?q=anak&limit=-1');
  await expect(page.getByRole('alert').filter({ hasText: 'limit' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('anak');
});

test('an instrument without its text says so', async ({ page }) => {
  await page.goto('/en/law/uu-17-2023');
  await expect(page.getByRole('heading', { name: 'The text is not held' })).toBeVisible();
});

test('the matrix is moved along the days and filtered without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/harmonisation');
  await page.getByRole('slider').press('Home');
  await page.getByRole('button', { name: 'Show' }).first().click();
  await expect(page.getByRole('heading', { name: 'As the law stood on 31 May 2019' })).toBeVisible();
  await page.getByLabel('Grade').selectOption('none');
  await page.getByRole('button', { name: 'Show' }).last().click();
  await expect(page).toHaveURL(/on=2019-05-31.*grade=none/);
  await page.getByRole('link', { name: /Punish solicitation of children online/ }).click();
  await expect(page.getByRole('heading', { name: 'Grades over time' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '9 May 2022' }).click();
  await expect(page.getByRole('main')).toContainText('As the law stood on 9 May 2022: Partial');
  await context.close();
});

test('the table of countries is sorted by its headings', async ({ page }) => {
  await page.goto('/en/context');
  await page.getByRole('link', { name: 'Penetration %' }).click();
  await expect(page.getByRole('columnheader', { name: 'Penetration %' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.getByRole('rowheader').first()).toHaveText('Brunei Darussalam');
});

test('the catalogue is filtered by its form', async ({ page }) => {
  await page.goto('/en/law');
  await page.getByRole('searchbox').fill('pornography');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('link', { name: 'Law 44/2008 Pornography' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'CRC', exact: true })).toHaveCount(0);
});

test.describe('with texts', () => {
  test.skip(!HELD, 'no mirror of the texts');
  const provision = (page: Page, eId: string) => page.locator(`[data-provision="${eId}"]`);

  test('a provision shows its words and nothing else', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-4/ayat-1/huruf-f');
    await expect(provision(page, 'art_4__para_1__point_f')).toHaveText('pornografi anak.');
    await page.goto('/en/law/crc/article-34/point-a');
    await expect(provision(page, 'art_34__point_a')).toHaveText(
      /^The inducement or coercion of a child .* sexual activity;$/,
    );
    await page.goto('/id/law/uu-11-2012/pasal-7');
    await expect(provision(page, 'art_7')).toContainText('bukan merupakan pengulangan tindak pidana.');
    await expect(provision(page, 'art_7')).not.toContainText('Proses Diversi dilakukan melalui musyawarah');
  });

  test('a provision names its source to the line', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-4');
    await expect(page.getByRole('main')).toContainText(/[0-9a-f]{64}/);
    await expect(page.getByRole('main')).toContainText(/line \d+/);
  });

  test('a provision that lost words says so, and what a second copy has', async ({ page }) => {
    await page.goto('/en/law/uu-11-2012/pasal-63');
    await expect(page.getByRole('link', { name: /Words may be missing/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('art_63__point_c');
    await page.goto('/en/law/uu-44-2008/pasal-37');
    await expect(page.getByRole('link', { name: /Words may be missing/ })).toBeVisible();
    await page.goto('/en/law/uu-11-2012/pasal-7');
    await expect(page.getByRole('link', { name: /Words may be missing/ })).toHaveCount(0);
  });

  test('a repealed provision says by what', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-29');
    await expect(page.getByRole('list', { name: 'Status' })).toContainText(
      'Repealed by Pasal 622 ayat (1) huruf t Law 1/2023',
    );
  });

  test('words of another spelling of an address lead to the one address', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/article-4/paragraph-1/point-f');
    await expect(page).toHaveURL(/\/pasal-4\/ayat-1\/huruf-f$/);
    await page.goto('/en/law/uu-35-2014/pasal-i');
    await expect(page).toHaveURL(/\/pasal-I$/);
  });

  test('search, filter and open a provision without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/id');
    await page.getByRole('searchbox').fill('pornografi anak');
    await page.getByRole('button', { name: 'Cari' }).click();
    await page
      .getByRole('navigation', { name: 'Persempit' })
      .getByRole('link', { name: /^Undang-Undang/ })
      .click();
    await expect(page).toHaveURL(/kind=uu/);
    await page.getByRole('link', { name: /Pasal 4 UU 44\/2008/ }).click();
    await expect(provision(page, 'art_4')).toContainText('pornografi anak.');
    await page.getByRole('link', { name: 'Pasal 5 →' }).click();
    await expect(page).toHaveURL(/pasal-5$/);
    await context.close();
  });

  test('the keyboard alone reaches the content and the search', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-4');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
  });

  test('a citation is copied', async ({ browser }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto('/en/law/uu-44-2008/pasal-4');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Pasal 4 Undang-Undang Nomor 44 Tahun 2008/,
    );
    await context.close();
  });

  test('print leaves the law, its source and its citation', async ({ page }) => {
    await page.goto('/en/law/uu-44-2008/pasal-4');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(provision(page, 'art_4')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Source of this text' })).toBeVisible();
  });
});
