/** The file of a new article: valid as it stands, a draft, each field explained where it is filled in. */
import { Scalar, stringify } from 'yaml';
import { toId } from './draft/toId.ts';

export interface NewArticle {
  title: string;
  /** The name in its address; made of the title otherwise. */
  slug?: string | undefined;
  summary: string;
  author: string;
  /** A day as YYYY-MM-DD. */
  published: string;
  dateline?: string | undefined;
  /** The one source to begin with. */
  source?: { title: string; publisher: string; url: string } | undefined;
}

/** @returns the slug that a title gives; nothing, where it has no plain letter or digit */
export function slugOf(title: string): string {
  return toId(title);
}

/** @returns the whole file */
export function newArticle({
  title,
  summary,
  author,
  published,
  dateline,
  source,
}: NewArticle): string {
  return `---
title: ${text(title)}  # 110 characters at most
summary: ${text(summary)}  # the standfirst: 300 characters at most
authors:
  - name: ${text(author)}
published: ${published}
${dateline ? `dateline: ${text(dateline)}` : '# dateline: "Port Vell"'}
draft: true                        # take this line out to publish

# The documents that the article relies on. [^id] in the prose is a note that leads to one.
${source ? sources(source) : EXAMPLE_SOURCE}
# Who is named: an id of content/people/ or content/organizations/, or the whole entry; countries by their codes.
# people:
#   - { id: mara-voss, name: Mara Voss, role: Minister of transport, aliases: [Voss] }
# organizations: []
# countries: [PT]

# What was said, word for word as it stands in the prose below. npm run draft -- THIS FILE proposes them.
# quotes:
#   - id: not-a-cent
#     speaker: mara-voss
#     exact: not a cent of it was borrowed
#     said: { date: 2026-02-26 }
#     source: courier

# What can be checked, and how it stands: asserted, supported, contested, established or refuted.
# claims:
#   - id: loan-signed
#     text: The port authority took a loan of 40 million in 2025.
#     status: asserted
#     asOf: 2026-03-02
#     because: A member of parliament said so; no paper was shown.
#     positions:
#       - { by: mara-voss, stance: denies, date: 2026-02-26, quote: not-a-cent }
---

Write the article here, in Markdown. It holds no annotation: what is quoted stands between its quotation marks, and the
fields above say whose words they are.
`;
}

const EXAMPLE_SOURCE = `# sources:
#   - { id: courier, title: "Minister defends harbour loan", publisher: The Courier, url: "https://example.org/loan", kind: report }
`;

function sources({ title, publisher, url }: NonNullable<NewArticle['source']>): string {
  return `sources:
  - id: ${toId(publisher) || 'source-1'}
    title: ${text(title)}
    publisher: ${text(publisher)}
    url: ${text(url)}
    kind: report                   # report | statement | transcript | resolution | imagery | dataset | video, …
`;
}

/** In quotation marks, so that no mark of YAML cuts it. */
function text(value: string): string {
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}
