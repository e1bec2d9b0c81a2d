import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  anchorsOf,
  areApart,
  cornersOf,
  depthIn,
  isShape,
  isSpotWithin,
  lengthOf,
  spotAt,
  type Spot,
} from './hotspot.spots.js';

const SIZE = { width: 200, height: 100 };
const near = (limit: number) => fc.integer({ min: 0, max: limit });
const point = fc.record({ x: near(SIZE.width), y: near(SIZE.height) });
const rect = fc.tuple(near(199), near(99), near(199), near(99)).map(([a, b, c, d]): Spot => ({
  ...{ id: 'r', shape: 'rect' },
  coords: [Math.min(a, c), Math.min(b, d), Math.max(a, c) + 1, Math.max(b, d) + 1],
}));
const circle = fc
  .tuple(near(SIZE.width), near(SIZE.height), fc.integer({ min: 1, max: 50 }))
  .map(([x, y, r]): Spot => ({ id: 'c', shape: 'circle', coords: [x, y, r] }));
const poly = fc
  .array(point, { minLength: 3, maxLength: 8 })
  .map((corners): Spot => ({ id: 'p', shape: 'poly', coords: corners.flatMap(({ x, y }) => [x, y]) }));
const spot = fc.oneof(rect, circle, poly);

const asPolygon = ({ id, coords: [a = 0, b = 0, c = 0, d = 0] }: Spot): Spot => ({
  ...{ id, shape: 'poly' },
  coords: [a, b, c, b, c, d, a, d],
});
const moved = ({ id, shape, coords }: Spot, dx: number, dy: number): Spot => ({
  ...{ id, shape },
  coords: coords.map((value, index) =>
    shape === 'circle' && index === 2 ? value : value + (index % 2 === 0 ? dx : dy),
  ),
});

describe('spots of a picture', () => {
  it('are pressed in the same points, whether a rectangle is written as such or by its corners', () => {
    fc.assert(
      fc.property(rect, point, (one, at) => {
        expect(spotAt([asPolygon(one)], at) === undefined).to.equal(spotAt([one], at) === undefined);
        const inside = depthIn(one, at);
        if (inside >= 0) expect(depthIn(asPolygon(one), at)).to.be.closeTo(inside, 1e-9);
      }),
    );
  });

  it('agree with the browser, which paints them', () => {
    const context = document.createElement('canvas').getContext('2d');
    fc.assert(
      fc.property(poly, point, (one, at) => {
        // On an edge the two may differ by rounding.
        fc.pre(Math.abs(depthIn(one, at)) > 0.01);
        const path = new Path2D();
        for (const { x, y } of cornersOf(one.coords)) path.lineTo(x, y);
        path.closePath();
        expect(depthIn(one, at) > 0).to.equal(context?.isPointInPath(path, at.x, at.y, 'evenodd'));
      }),
    );
  });

  it('move with their points, and do not care where a polygon begins or which way it runs', () => {
    fc.assert(
      fc.property(spot, point, fc.integer({ min: -50, max: 50 }), near(50), (one, { x, y }, dx, dy) => {
        expect(depthIn(moved(one, dx, dy), { x: x + dx, y: y + dy })).to.be.closeTo(depthIn(one, { x, y }), 1e-9);
      }),
    );
    fc.assert(
      fc.property(poly, point, near(7), (one, at, start) => {
        const corners = [...cornersOf(one.coords)];
        const turned = [...corners.splice(start % corners.length), ...corners].reverse();
        const other: Spot = { ...one, coords: turned.flatMap(({ x, y }) => [x, y]) };
        expect(depthIn(other, at)).to.be.closeTo(depthIn(one, at), 1e-9);
      }),
    );
  });

  it('hold their corners, centres and edges, and nothing beyond their size', () => {
    fc.assert(
      fc.property(poly, (one) => {
        for (const corner of cornersOf(one.coords)) expect(Math.abs(depthIn(one, corner))).to.be.below(1e-9);
      }),
    );
    fc.assert(
      fc.property(circle, point, (one, at) => {
        const [x = 0, y = 0, r = 0] = one.coords;
        expect(spotAt([one], { x, y })).to.equal(one);
        expect(spotAt([one], { x: x + r, y })).to.equal(one);
        expect(spotAt([one], at) === one).to.equal(Math.hypot(at.x - x, at.y - y) <= r);
      }),
    );
  });

  it('give way to the one before them where they overlap', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 6 }), point, (spots, at) => {
        const found = spotAt(spots, at);
        const first = spots.findIndex((one) => depthIn(one, at) >= -1e-9);
        expect(found).to.equal(first < 0 ? undefined : spots[first]);
      }),
    );
  });

  it('have their mark where a press finds them, unless others cover them', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 4 }), fc.constantFrom(2, 10, Infinity), (spots, room) => {
        for (const [index, anchor] of anchorsOf(spots, room).entries()) {
          if (anchor.room > 0) expect(spotAt(spots, anchor)).to.equal(spots[index]);
        }
      }),
    );
    const [alone] = anchorsOf([{ id: 'a', shape: 'circle', coords: [60, 30, 12] }]);
    expect(alone).to.deep.equal({ x: 60, y: 30, room: 12 });
    const [, covered] = anchorsOf([
      { id: 'a', shape: 'rect', coords: [0, 0, 50, 50] },
      { id: 'b', shape: 'circle', coords: [25, 25, 20] },
    ]);
    expect(covered?.room).to.be.at.most(0);
  });

  it('have their mark in the upper left, as deep as is enough, or as can be', () => {
    const field: Spot = { id: 'a', shape: 'rect', coords: [10, 10, 130, 90] };
    expect(anchorsOf([field], 20)[0]).to.deep.equal({ x: 30, y: 30, room: 20 });
    expect(anchorsOf([field], 41)[0]).to.deep.equal({ x: 50, y: 50, room: 40 });
    expect(lengthOf(field)).to.equal(120);
  });

  it('have the mark of a bent shape inside it, not in the middle of its box', () => {
    const bent: Spot = {
      id: 'u',
      shape: 'poly',
      coords: [0, 0, 20, 0, 20, 80, 80, 80, 80, 0, 100, 0, 100, 100, 0, 100],
    };
    const [anchor] = anchorsOf([bent]);
    expect(depthIn(bent, { x: 50, y: 40 })).to.be.below(0);
    expect(anchor?.room).to.be.at.least(9);
  });

  it('are known by as many numbers as their shape needs', () => {
    const is = (shape: Spot['shape'], ...coords: number[]) => isShape({ shape, coords });
    expect([is('rect', 0, 0, 1, 1), is('circle', 0, 0, 1), is('poly', 0, 0, 1, 0, 0, 1)]).to.not.include(false);
    expect([is('rect', 0, 0, 1), is('rect', 1, 0, 1, 1), is('rect', 0, 1, 1, 0)]).to.not.include(true);
    expect([is('circle', 0, 0, 0), is('circle', 0, 0, 1, 1), is('poly', 0, 0, 1, 1)]).to.not.include(true);
    expect([
      is('poly', 0, 0, 1, 0, 0, 1, 1),
      is('poly', 0, 0, 1, 1, 2, 2),
      is('poly', 3, 3, 3, 3, 3, 3),
    ]).to.not.include(true);
  });

  it('lie within their picture with all of them', () => {
    const is = (shape: Spot['shape'], ...coords: number[]) => isSpotWithin({ id: 's', shape, coords }, SIZE);
    expect([is('rect', 0, 0, 200, 100), is('circle', 50, 50, 50), is('poly', 0, 0, 200, 0, 0, 100)]).to.not.include(
      false,
    );
    expect([is('rect', 0, 0, 201, 100), is('circle', 49, 50, 50), is('poly', 0, 0, 200, 0, 0, 101)]).to.not.include(
      true,
    );
  });

  it('are apart where boxes around their marks leave a gap, or each holds a box of its own', () => {
    const at = (x: number, y: number, room = 0) => ({ x, y, room });
    const box = { size: 44, gap: 24 };
    expect(areApart([at(0, 0), at(100, 10)], { scale: 0.68, ...box })).to.equal(true);
    expect(areApart([at(0, 0), at(100, 10)], { scale: 0.67, ...box })).to.equal(false);
    expect(areApart([at(0, 0, 44), at(50, 0, 44)], { scale: 0.5, ...box })).to.equal(true);
    expect(areApart([at(0, 0, 44), at(50, 0, 43)], { scale: 0.5, ...box })).to.equal(false);
    const anchor = fc.record({ x: near(200), y: near(100), room: near(50) });
    const anchors = fc.array(anchor, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anchors, fc.float({ min: 0, max: 5, noNaN: true }), (all, scale) => {
        if (areApart(all, { scale, ...box })) expect(areApart(all, { scale: scale + 1, ...box })).to.equal(true);
      }),
    );
  });
});
