import { indexSearch } from './index-search.ts';
import { prepareDatabase } from './prepare.ts';

const { db } = await prepareDatabase();
console.error(`Search index: ${await indexSearch(db, { force: true })} records.`);
await db.$disconnect();
