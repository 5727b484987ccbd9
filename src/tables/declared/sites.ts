import { ROLES } from '../../model/schemas/data-centre.ts';
import { plain, type Book } from '../book.ts';
import { dayColumn, integer, needed, number, ref, table, text, word } from '../table.ts';

type Site = Book['sites'][number];

export const sites = table<Site>({
  name: 'sites',
  title: 'Sites',
  says: 'Places where computing is built for OpenAI, or was to be.',
  key: ['id'],
  rows: (book) => book.sites,
  columns: [
    needed(text('id', 'Its name in addresses: /sites/<id>/.', ({ id }) => id)),
    needed(text('name', 'What it is called.', ({ name }) => name)),
    needed(text('headline', 'The finding, with its bound in it.', ({ headline }, book) => plain(book, headline))),
    needed(text('summary', 'More about it, in a sentence or two.', ({ summary }, book) => plain(book, summary))),
    needed(text('place', 'Where it is, as closely as sources say.', ({ where }) => where.place)),
    text('state', 'In the United States, the state.', ({ where }) => where.state),
    needed(text('country', 'The country.', ({ where }) => where.country)),
    number(
      'latitude',
      'Degrees of a mark near it, south negative; not of a building.',
      ({ where }) => where.mark?.latitude,
    ),
    number('longitude', 'Degrees of the same mark, west negative.', ({ where }) => where.mark?.longitude),
    text('mark', 'What stands at the mark.', ({ where }) => where.mark?.of),
    ref('mark_source', 'sources', 'Who says where the mark is.', ({ where }) => where.mark?.source),
    needed(
      ref('deal', 'deals', 'The deal that leads among those under which it falls.', ({ deals: [first] }) => first),
    ),
    needed(ref('power', 'figures', 'The figure of its power at full size.', ({ power }) => power)),
    needed(dayColumn('checked', 'When an editor last compared it with its sources.', ({ checked }) => checked.iso)),
  ],
});

type Party = { site: string; position: number } & Site['parties'][number];

export const siteParties = table<Party>({
  name: 'site_parties',
  title: 'Parties of sites',
  says: 'Who builds, owns, rents, uses and powers a site.',
  key: ['site', 'position'],
  rows: (book) =>
    book.sites.flatMap(({ id, parties }) =>
      parties.map((party, index) => ({ ...party, site: id, position: index + 1 })),
    ),
  columns: [
    needed(ref('site', 'sites', 'The site.', ({ site }) => site)),
    needed(integer('position', 'Its place in the list, from 1.', ({ position }) => position)),
    needed(word('role', 'What they do there.', ROLES, ({ role }) => role)),
    needed(text('who', 'Who does it, or that nobody knows.', ({ who }, book) => plain(book, who))),
    ref('source', 'sources', 'Who says so; the best source where there are several.', ({ sources: [first] }) => first),
  ],
});

interface SiteFigure {
  site: string;
  figure: string;
}

export const siteFigures = table<SiteFigure>({
  name: 'site_figures',
  title: 'Figures of sites',
  says: 'Which figures are about which site.',
  key: ['site', 'figure'],
  rows: (book) =>
    book.sites.flatMap(({ id, power, figures }) =>
      [...new Set([power, ...figures])].map((figure) => ({ site: id, figure })),
    ),
  columns: [
    needed(ref('site', 'sites', 'The site.', ({ site }) => site)),
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure)),
  ],
});

type SiteCount = { site: string } & Site['counts'][number];

export const siteCounts = table<SiteCount>({
  name: 'site_counts',
  title: 'Counts that leave a site out',
  says: 'Figures that do not count the power of a site, or of which nobody knows. Those that count it have a row in overlaps.',
  key: ['site', 'figure'],
  rows: (book) => book.sites.flatMap(({ id, counts }) => counts.map((count) => ({ ...count, site: id }))),
  columns: [
    needed(ref('site', 'sites', 'The site.', ({ site }) => site)),
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure)),
    needed(word('counted', 'Whether it counts the power of the site.', ['no', 'unknown'], ({ counted }) => counted)),
    needed(text('why', 'Why, in a sentence.', ({ why }, book) => plain(book, why))),
    ref('source', 'sources', 'Who says so; the best source where there are several.', ({ sources: [first] }) => first),
  ],
});
