import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => {
  const articles = await getCollection('articles');
  // The types are those of the schema: what it does not have is no field here.
  const titles: string[] = articles.map(({ data }) => data.title);
  const speaker = await getEntry('people', articles[0]?.data.quotes?.[0]?.speaker ?? '');
  const speakerName: string | undefined = speaker?.data.name;
  return Response.json({
    titles,
    speakerName,
    body: articles[0]?.body,
    file: articles[0]?.filePath,
  });
};
