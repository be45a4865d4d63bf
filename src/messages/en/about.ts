/** The page about how the site works. */
export const about = {
  quotes: {
    text: 'The words of a quote stand in the article’s prose exactly, or nothing is published: that is checked by the software. That they are the words of the source is for the editor to see to, and a note says where reports differ. Each quote has a number, a note on who said it, in which role on that day, when, where and according to whom, and a page of its own with an address that can be passed on. A role is always the one held on the day of the quote.',
  },
  statuses: {
    title: 'How a claim stands',
    text: 'A claim is one statement that can be checked, in neutral words. Its status says how it stood on the day given with it, and why. When that changes, the earlier status stays on record.',
  },
  links: {
    title: 'Links that last',
    text: 'The address of an article, a quote or a claim does not change. Each one ever published is on a list that is kept with the texts, and the site cannot be built if one of them would no longer answer. If a quote or a claim is reworded, renamed or withdrawn, its page stays and says what happened, when and why, and leads to what stands now. Former addresses of an article show the same page.',
  },
  maps: {
    title: 'Maps',
    text: 'Coasts and borders are drawn from Natural Earth, a map in the public domain, by way of the world-atlas package. Where borders are disputed, the lines are those of that map: they show where words and goods are said to go, and take no side. An arrow is a claim, and its line says how the claim stands.',
    links: [
      { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/about/terms-of-use/' },
      { name: 'world-atlas', href: 'https://github.com/topojson/world-atlas' },
    ],
  },
};
