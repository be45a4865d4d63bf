/** The schema of every kind of content, with what an editor reads of each field. */
import { articleSchema } from './article.ts';
import { describeFields } from './describe.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { countrySchema, organizationSchema, personSchema } from './entity.ts';
import { pageSchema } from './page.ts';
import { retiredFileSchema } from './retired.ts';
import { siteSchema } from './site.ts';
import { verifiedFileSchema } from './verified.ts';

export const contentSchemas = {
  article: describeFields(articleSchema, DESCRIPTIONS.article),
  page: describeFields(pageSchema, DESCRIPTIONS.page),
  person: describeFields(personSchema, DESCRIPTIONS.person),
  organization: describeFields(organizationSchema, DESCRIPTIONS.organization),
  country: describeFields(countrySchema, DESCRIPTIONS.country),
  site: describeFields(siteSchema, DESCRIPTIONS.site),
  retired: describeFields(retiredFileSchema, DESCRIPTIONS.retired),
  verified: describeFields(verifiedFileSchema, DESCRIPTIONS.verified),
} as const;

export type ContentKind = keyof typeof contentSchemas;
