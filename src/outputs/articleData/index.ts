export { articleData } from './articleData.ts';
export { articleDataSchema } from './articleDataSchema.ts';
export type { ArticleData } from './types.ts';
