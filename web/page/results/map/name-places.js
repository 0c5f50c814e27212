/** Room of a name, in pixels a letter and a line. */
const LETTER = 7;
const LINE = 16;
/** From the top of a line to the letters' feet. */
const FEET = 12;
const GAP = 3;
/** Circles that get a name even where it hides a smaller circle. */
const SURELY_NAMED = 10;

const boxAround = ({ x, y, radius }) => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

const meet = (one, other) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** A name as a box whose middle is at `x`, and whose upper edge is at `top`. */
const boxOf = (name, x, top) => {
  const half = (name.length * LETTER) / 2;
  return { left: x - half, right: x + half, top, bottom: top + LINE };
};

/** Where the name of a circle may stand: below it, above it, or on either side. */
const placesOf = ({ name, x, y, radius }) => {
  const aside = radius + GAP + (name.length * LETTER) / 2;
  return [
    boxOf(name, x, y + radius + 1),
    boxOf(name, x, y - radius - LINE),
    boxOf(name, x - aside, y - LINE / 2),
    boxOf(name, x + aside, y - LINE / 2),
  ];
};

const toLabel = ({ left, right, top }) => ({ x: (left + right) / 2, y: top + FEET });

/**
 * Finds room for names on a map: those of circles first, the largest first, then those of countries where nothing else is. No name lies
 * on another, on a larger circle or over the edge; one without room has the `label` null. A label is where the middle of the name's foot is.
 */
export const namePlaces = (circles, countries, { width, height }) => {
  const dots = circles.map(boxAround);
  const taken = [];
  const take = (boxes, others) => {
    const free = boxes.find(
      (box) =>
        box.left > 0 &&
        box.right < width &&
        box.top > 0 &&
        box.bottom < height &&
        [...taken, ...others].every((other) => !meet(box, other)),
    );
    if (free === undefined) return null;
    taken.push(free);
    return toLabel(free);
  };
  return {
    circles: circles.map((circle, at) => ({
      ...circle,
      label:
        take(placesOf(circle), dots.toSpliced(at, 1)) ??
        // What is named most is named on the map too, if need be over smaller circles.
        (at < SURELY_NAMED ? take(placesOf(circle), dots.slice(0, at)) : null),
    })),
    countries: countries.map((country) => ({
      ...country,
      label: take([boxOf(country.name, country.x, country.y - LINE / 2)], dots),
    })),
  };
};
