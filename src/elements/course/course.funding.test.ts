import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { BAD_ADDRESSES } from '../../testing/attack/attack-strings.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { openTestVisit } from '../../testing/page/test-environment.js';
import { renderFunding } from './screens/funding.js';

/** Addresses of the pictures that a course page shows for a funder's emblem. */
async function emblemsShown(emblem: string): Promise<readonly string[]> {
  const course = smallCourse();
  const visit = await openTestVisit({ ...course, funding: { ...course.funding, emblem, emblemAlt: 'European Union' } });
  const place = document.createElement('div');
  render(renderFunding(visit.session), place);
  expect(place.textContent).to.contain('Co-funded by the Erasmus+ Programme');
  return [...place.querySelectorAll('img')].map(({ src }) => src);
}

describe("the funder's emblem", () => {
  it('comes by https, from the own origin or as a small bitmap', async () => {
    expect(await emblemsShown('https://partner.example/eu.svg')).to.deep.equal(['https://partner.example/eu.svg']);
    expect(await emblemsShown('media/eu.svg')).to.deep.equal([new URL('media/eu.svg', document.baseURI).href]);
    expect(await emblemsShown('data:image/png;base64,AAAA')).to.deep.equal(['data:image/png;base64,AAAA']);
  });

  it('is asked for at no address that a picture of a lesson may not have', async () => {
    for (const address of BAD_ADDRESSES) {
      const foreign = (await emblemsShown(address)).filter((src) => !src.startsWith(location.origin));
      expect(foreign, JSON.stringify(address)).to.deep.equal([]);
    }
    expect(await emblemsShown('http://partner.example/eu.svg')).to.deep.equal([]);
  });
});
