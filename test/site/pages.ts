import { otherHeadlines, type Story } from './story.ts';
import { magazinePage } from './themes/magazine.ts';

/** The magazine's front page: teasers of many stories, itself none. */
export function frontPage(story: Story): string {
  const teaser = (headline: string, i: number) => `
    <article class="listing-item"><a class="img-holder" href="/story/${i}"><img src="/pictures/${i}.svg" alt="" width="640" height="360"></a>
      <h2 class="title"><a href="/story/${i}">${headline}</a></h2><p>What happened, who says so and what comes next, in a few lines that end before they tell…</p></article>`;
  return magazinePage(
    'News from the coast',
    `
<main class="content-column front">
  <section class="lead"><a href="/ferries"><img src="/pictures/9.svg" alt="" width="640" height="360"></a>
    <div><span class="term-badge">${story.kicker}</span><h1 class="post-title"><a href="/ferries">${story.headline}</a></h1><p>By ${story.byline}</p>
    <p>The same report in other clothes: <a href="/journal/ferries">journal</a>, <a href="/blocks/ferries">blocks</a>.</p></div></section>
  <div class="listing listing-grid columns-3">${otherHeadlines.map((headline, i) => teaser(headline, i + 1)).join('')}
  </div>
</main>`,
  );
}

/** A page that is no article: times of tides and ferries, with a form. */
export function tidesPage(): string {
  const rows = ['05:10', '07:40', '09:05', '11:30', '13:50', '16:15', '18:40', '21:00'].map(
    (time, i) =>
      `<tr><th scope="row">${time}</th><td>${i % 2 ? 'Island' : 'Mainland'}</td><td>${(1.2 + ((i * 37) % 29) / 10).toFixed(1)} m</td><td>${i % 3 ? 'on time' : 'cancelled'}</td></tr>`,
  );
  return magazinePage(
    'Tides and ferries',
    `
<main class="content-column tool">
  <h1 class="post-title">Tides and ferries</h1>
  <form><label>Day <input type="date" value="2026-02-11"></label> <label>Pier <select><option>North pier</option><option>Fish hall</option></select></label> <button>Show</button></form>
  <table><thead><tr><th>Time</th><th>To</th><th>Tide</th><th>State</th></tr></thead><tbody>${rows.join('')}</tbody></table>
</main>`,
  );
}
