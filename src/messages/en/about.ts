/** The page about how the site works. */
export const about = {
  quotes: {
    text: 'The words of a quote stand in the article’s prose exactly, or nothing is published: that is checked by the software. That they are the words of the source is for the editor to see to; a note on the quote can say where reports differ. Beside each quote stands what is recorded of it: who said it, in which role on that day, when, where and according to whom. It has a page of its own with an address that can be passed on.',
  },
  statuses: {
    title: 'How a claim stands',
    text: 'A claim is one statement that can be checked, in neutral words. Its status is the editor’s judgement: it says how the claim stood on the day given with it, and why. Where it stood otherwise before, the earlier statuses are given with their days.',
  },
  links: {
    title: 'Links that last',
    text: 'The addresses of articles, quotes, claims, people, organizations, countries and plain pages are put on a list that is kept with the texts, and the site cannot be built if one on that list would no longer answer. If something is renamed, its old address shows the same page or leads to the new one; if it is withdrawn, its address says so, when and why. If a published quote is reworded, its page says what stood there, and until when.',
  },
  maps: {
    title: 'Maps',
    text: 'Coasts and borders are drawn from Natural Earth, a map in the public domain, by way of the world-atlas package. Where borders are disputed, the lines are those of that map, and no judgement of ours. An arrow is a claim, and its line says how the claim stands.',
    links: [
      { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/about/terms-of-use/' },
      { name: 'world-atlas', href: 'https://github.com/topojson/world-atlas' },
    ],
  },
};
