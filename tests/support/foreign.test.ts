import { expect, test } from 'vitest';
import { fakeDist } from './fakeDist.ts';
import { foreignLoads } from './foreign.ts';

const GOOD = [
  '<a href="https://other.example/">',
  '<link rel="canonical" href="https://other.example/">',
  '<link rel="license" href="https://other.example/">',
  '<blockquote cite="https://other.example/">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '<img src="a.png">',
  '<style>/* url(https://other.example/) */</style>',
];

const BAD = [
  '<img src="https://other.example/a.png">',
  '<img src="//other.example/a.png">',
  '<img srcset="a.png 1x, https://other.example/a.png 2x">',
  '<script src="https://other.example/a.js"></script>',
  '<iframe src="https://other.example/"></iframe>',
  '<video poster="https://other.example/a.png"></video>',
  '<link rel="stylesheet" href="https://other.example/a.css">',
  '<link rel="preload" href="https://other.example/a.woff2">',
  '<link rel="icon" href="https://other.example/a.ico">',
  '<link rel="preconnect" href="https://other.example/">',
  '<link rel="alternate stylesheet" href="https://other.example/a.css">',
  '<svg><image href="https://other.example/a.png"/></svg>',
  '<svg><use xlink:href="https://other.example/a.svg#a"/></svg>',
  '<meta http-equiv="refresh" content="0;url=https://other.example/">',
  '<style>@import "https://other.example/a.css";</style>',
  '<style>p { background: URL( "https://other.example/a.png" ) }</style>',
];

test.each(GOOD)('%s loads nothing from elsewhere', (html) => {
  expect(foreignLoads(fakeDist({ 'index.html': html }))).toEqual([]);
});

test.each(BAD)('%s is seen', (html) => {
  expect(foreignLoads(fakeDist({ 'index.html': html }))).toHaveLength(1);
});

test('style sheets and pictures are read too', () => {
  const dist = fakeDist({
    'a.css': '@font-face { src: url(https://other.example/a.woff2) }',
    'a.svg': '<svg><style>@import url(https://other.example/a.css)</style></svg>',
  });
  expect(foreignLoads(dist)).toHaveLength(2);
});
