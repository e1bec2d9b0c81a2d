import { expect } from '@open-wc/testing';
import { earlierStatement } from '../../core/certificate/award.js';
import { BAD_ADDRESSES } from '../../testing/attack/attack-strings.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { openTestVisit } from '../../testing/page/test-environment.js';
import { createFace } from './certificate.model.js';

/** Address of the emblem on a certificate of a course that names it so. */
async function emblemOf(emblem: string): Promise<string | null> {
  const course = smallCourse();
  const { session } = await openTestVisit({ ...course, funding: { ...course.funding, emblem } });
  const statement = earlierStatement(session.course, session.state, 'm1');
  if (!statement) throw new Error('the course has no such module');
  return createFace(statement, session, { name: { given: 'Ana', family: 'Kiss' }, language: 'en' }, null).emblem;
}

describe('the emblem on a certificate', () => {
  it('comes by https, from the own origin or as a small bitmap', async () => {
    expect(await emblemOf('https://partner.example/eu.svg')).to.equal('https://partner.example/eu.svg');
    expect(await emblemOf('media/eu.svg')).to.equal(new URL('media/eu.svg', document.baseURI).href);
    expect(await emblemOf('data:image/png;base64,AAAA')).to.equal('data:image/png;base64,AAAA');
  });

  it('is asked for at no address that a picture of a lesson may not have', async () => {
    for (const address of BAD_ADDRESSES) {
      const source = await emblemOf(address);
      expect(source === null || source.startsWith(location.origin), JSON.stringify(address)).to.equal(true);
    }
    expect(await emblemOf('http://partner.example/eu.svg')).to.equal(null);
  });
});
