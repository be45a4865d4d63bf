import type { Descriptions } from './describe.ts';

/** Of `content/site.yaml`. */
export const SITE: Descriptions = {
  title: 'The name of the site.',
  description: 'What the site is, in a sentence or two.',
  url: 'Where it is published, with its sub-path: the one place where this is set.',
  language: 'A tag of BCP 47.',
  publisher: 'Who publishes the site.',
  'publisher.name': 'As it is shown.',
  'publisher.url': 'Its address.',
  'publisher.logo': 'A file of public/, from the root of the site: /logo.png.',
  license: 'A name, an address, or both.',
  'license.name': 'The name of the licence.',
  'license.url': 'Its address.',
  correctionsPolicy: 'How errors are corrected.',
  theme: 'Colours of your own, each for light and dark paper; what is not given stays as it is.',
  'theme.paper': 'Of the page.',
  'theme.ink': 'Of the words.',
  'theme.accent': 'Of what is pointed at.',
  'theme.tints': 'Six, for those who speak, in the order in which they are first quoted.',
  logo: 'A file of public/ that stands in the masthead in place of the title: /logo.svg.',
  navigation:
    'What the masthead leads to, in this order: the name of a section, or a text and where it leads.',
  'navigation.text': 'What the masthead shows.',
  'navigation.to': 'A path of this site, or a whole address.',
  timegate:
    'The TimeGate that "npm run sources" asks for archived copies: what stands there before the address of a page.',
  social: 'Profiles of the publisher elsewhere.',
  'social.url': 'The address of the profile.',
  'social.fediverse': 'The account that is named as the author: "@record@social.example".',
};
