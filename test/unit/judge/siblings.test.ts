import { expect, it } from 'vitest';
import { alikeAround, twinsOf } from '../../../lib/judge/read/siblings.ts';
import { pageOf } from '../page/dom-for-tests.ts';

const { scan } = pageOf(`<body><main>
  <p>one</p><p>two</p><h2>three</h2>
  <ul><li class="a"><div>x</div></li><li class="a">y</li><li class="b">z</li></ul>
</main><aside>end</aside>`).page;
const at = (tag: string) => scan.tags.indexOf(tag);

it('counts the siblings of an element’s tag', () => {
  const twins = twinsOf(scan);
  expect([twins(at('p')), twins(at('h2')), twins(at('li')), twins(0)]).toEqual([2, 1, 3, 1]);
});

it('counts boxes of like tag and class, also around what is in them, but not around the root', () => {
  const cards = alikeAround(scan, at('main'));
  expect([cards(at('li')), cards(at('div')), cards(at('p')), cards(at('main'))]).toEqual([2, 2, 0, 0]);
});
