import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { corpusMirror } from '../../lib/corpus/mirror.ts';

const HELD = corpusMirror() !== null;
const box = (page: Page) => page.getByRole('searchbox', { name: 'Words to search for' });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });

/** A press before the page is alive is lost: it is pressed until the box has the focus. */
async function reachBox(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused({ timeout: 500 });
  }).toPass();
}

test('a search that finds nothing says so and keeps what was typed', async ({ page }) => {
  await page.goto('/en/search?q=xylophonquartz');
  await expect(page.getByRole('heading', { name: 'No provision was found.' })).toBeVisible();
  await expect(box(page)).toHaveValue('xylophonquartz');
});

test('a chip is a link to the search without that part', async ({ page }) => {
  await page.goto('/en/search?q=anak+-dilarang');
  const chips = page.getByRole('list', { name: 'Understood as' });
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await chips.getByRole('link', { name: /^Search without .*dilarang/ }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=anak$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('anak -dilarang');
});

test.describe('with the texts', () => {
  test.skip(!HELD, 'no mirror of the texts');

  test('the keyboard alone reaches the box, a suggestion and its provision', async ({ page }) => {
    await page.goto('/en/search');
    await reachBox(page);
    await box(page).pressSequentially('pasal 76D UU 35/2014');
    const options = suggestions(page).getByRole('option');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('pasal 76D UU 35/2014');
    await page.keyboard.type(' ');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/law\/uu-[\d-]+\/.*76D$/);
  });

  test('suggestions are defined terms too, with their law', async ({ page }) => {
    await page.goto('/en/search');
    await reachBox(page);
    await box(page).pressSequentially('dive');
    await expect(suggestions(page).getByRole('option', { name: /^Diversi Defined term/ })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  for (const typed of ['pasal 76 d UU 35/2014', '76D UU Perlindungan Anak', 'UU 35/2014 ps. 76d'])
    test(`"${typed}" is answered by the provision`, async ({ page }) => {
      await page.goto(`/en/search?${new URLSearchParams({ q: typed })}`);
      await expect(page.getByRole('region', { name: 'The provision cited' })).toContainText('76D');
    });

  test('a provision that is not there is said not to be', async ({ page }) => {
    await page.goto(`/en/search?${new URLSearchParams({ q: 'Pasal 999 UU 35/2014' })}`);
    const card = page.getByRole('region', { name: 'The provision cited' });
    await expect(card).toContainText('There is no');
    await expect(card.getByRole('link').first()).toBeVisible();
  });

  test('topics narrow the results under their names in the language of the page', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/id/search?q=pornografi+anak');
    const filters = page.getByRole('navigation', { name: 'Persempit' });
    await filters.getByText('Topik', { exact: true }).click();
    const topic = filters.locator('a[href*="topic="]').first();
    const name = await topic.innerText();
    expect(name).not.toMatch(/^[a-z]+(?:-[a-z]+)*\s+\d/);
    await topic.click();
    await expect(page).toHaveURL(/topic=/);
    await expect(filters.locator('a[aria-current="true"]')).toHaveText(/\S/);
    await context.close();
  });

  test('a misspelt word is corrected, and said to be', async ({ page }) => {
    await page.goto('/en/search?q=pornogarfi');
    await expect(page.getByText(/No text has “pornogarfi”/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
});
