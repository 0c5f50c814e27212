import { addressOf, toggled, withValues } from "../../base/address.js";
import { element, make, makeSvg } from "../../base/make.js";
import { count, FILTERS, number, say, valueText } from "../../words/words.js";
import { clusterPlaces, neighborOf } from "./cluster.js";
import { watchMap } from "./move-map.js";
import { namePlaces } from "./name-places.js";
import { placed, project, viewAround, weighty } from "./projection.js";
import { UNITS } from "./shapes.js";

/** Steps of shading, from few results to many. */
const SHADES = 5;
/** A country narrower than this, in pixels, gets no name. */
const NAMED_COUNTRY = 60;
/** The part of the window that a map may take. */
const TALLEST = 0.45;

const countryFilter = FILTERS.find(({ name }) => name === "country");

/** What is drawn now; the view is kept while only places are chosen. */
let drawn = null;

const sizeOf = (root) => {
  const width = Math.max(240, root.clientWidth - 2);
  return { width, height: Math.round(Math.min(width * 0.6, Math.max(260, innerHeight * TALLEST), 460)) };
};

const drawCountries = ({ shapes, found, address }, view, size) => {
  const counts = new Map(found.countries.map((country) => [country.code, country.count]));
  const most = Math.max(1, ...counts.values());
  const { x, y } = placed({ x: 0, y: 0 }, view, size);
  const shadeOf = (code) =>
    counts.has(code) ? Math.ceil((SHADES * Math.log(counts.get(code) + 1)) / Math.log(most + 1)) : 0;
  const paths = shapes.map(({ code, path }) => {
    const border = makeSvg("path", {
      class: `country shade-${shadeOf(code)}${address.filters.country?.includes(code) === true ? " chosen" : ""}`,
      d: path,
    });
    if (!counts.has(code)) return border;
    const text = say.map.place(valueText(countryFilter, code), count("results", counts.get(code)));
    return makeSvg(
      "a",
      // Countries are also in the list of filters: the keyboard goes through the places alone.
      { href: addressOf(toggled(address, "country", code)), "data-own": "", "data-map": "", tabindex: "-1" },
      makeSvg("title", {}, text),
      border,
    );
  });
  const scale = view.scale / UNITS;
  return makeSvg("g", { transform: `translate(${x} ${y}) scale(${scale})` }, ...paths);
};

/** Countries that are wide enough to have a name on them, the widest first. */
const countriesToName = ({ shapes }, view, size) =>
  shapes
    .map(({ code, middle }) => {
      const name = valueText(countryFilter, code);
      return { name, room: middle.width * view.scale, ...placed(middle, view, size) };
    })
    .filter(({ name, room }) => room > Math.max(NAMED_COUNTRY, name.length * 8))
    .toSorted((one, other) => other.room - one.room);

const drawName = ({ name, label }, className) =>
  label === null
    ? null
    : makeSvg("text", { class: className, ...label, "text-anchor": "middle", "aria-hidden": "true" }, name);

const drawCircle = (circle, address) => {
  const { name, x, y, radius, others, precision } = circle;
  const results = count("results", circle.count);
  const text =
    others.length === 0
      ? say.map.place(name, results)
      : say.map.cluster(name, count("placesOnMap", others.length), results);
  const isChosen = address.filters.place?.includes(name) === true;
  return makeSvg(
    "a",
    {
      class: `place${isChosen ? " chosen" : ""}${precision === "area" ? " area" : ""}`,
      href: addressOf(toggled(address, "place", name)),
      "data-own": "",
      "data-map": "",
      "aria-label": text,
      tabindex: "-1",
    },
    makeSvg("title", {}, text),
    // A finger is wider than a small circle.
    makeSvg("circle", { class: "reach", cx: x, cy: y, r: Math.max(radius, 11) }),
    makeSvg("circle", { class: "dot", cx: x, cy: y, r: radius }),
  );
};

const ARROWS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Lets the arrow keys go from a place to the next one in their direction. One place is reached with Tab. */
const walkPlaces = (drawing, circles, links) => {
  links[0]?.setAttribute("tabindex", "0");
  drawing.addEventListener("keydown", (event) => {
    const at = links.indexOf(event.target.closest(".place"));
    const direction = ARROWS[event.key];
    if (at === -1 || direction === undefined) return;
    event.preventDefault();
    const next = neighborOf(circles, circles[at], direction);
    if (next === null) return;
    links[at].setAttribute("tabindex", "-1");
    const link = links[circles.indexOf(next)];
    link.setAttribute("tabindex", "0");
    link.focus();
  });
};

const drawWorld = () => {
  const { found, address, view } = drawn;
  const canvas = element("map").querySelector(".world");
  const focused = document.activeElement?.closest("#map .place")?.getAttribute("href");
  const size = sizeOf(canvas);
  const points = found.places.map((place) => ({ ...place, ...placed(project(place), view, size) }));
  const visible = points.filter(
    ({ x, y }) => x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20,
  );
  const named = namePlaces(clusterPlaces(visible, size), countriesToName(drawn, view, size), size);
  const { circles } = named;
  const links = circles.map((circle) => drawCircle(circle, address));
  const drawing = makeSvg(
    "svg",
    {
      viewBox: `0 0 ${size.width} ${size.height}`,
      width: size.width,
      height: size.height,
      role: "group",
      "aria-label": say.map.title,
    },
    drawCountries(drawn, view, size),
    ...named.countries.flatMap((country) => drawName(country, "country-name") ?? []),
    // The largest are drawn first, so that the small ones are on top and can be reached.
    ...links,
    ...circles.flatMap((circle) => drawName(circle, "place-name") ?? []),
  );
  walkPlaces(drawing, circles, links);
  watchMap(drawing, size, drawn, drawWorld);
  canvas.replaceChildren(drawing);
  if (focused !== undefined)
    links.find((link) => link.getAttribute("href") === focused)?.focus({ preventScroll: true });
};

const fit = () => {
  const points = weighty(drawn.found.places).map(project);
  drawn.view = viewAround(points, sizeOf(element("map").querySelector(".world")));
};

const drawButton = (label, sign, onClick) => {
  const button = make("button", { type: "button", class: "zoom", "aria-label": label, title: label }, sign);
  button.addEventListener("click", onClick);
  return button;
};

/** Draws the places of the results with what is chosen in the address. */
export const drawMap = (found, shapes, address) => {
  const root = element("map");
  // Choosing a place does not change what the map shows.
  const key = addressOf(withValues(withValues(address, "place", []), "country", []));
  const view = drawn?.key === key ? drawn.view : null;
  drawn = { key, found, shapes, address, view };
  root.hidden = false;
  const zoom = (factor) => () => {
    drawn.zoom(factor);
  };
  root.replaceChildren(
    make(
      "div",
      { class: "head" },
      make("h2", {}, say.map.title),
      found.unplaced > 0 ? make("p", { class: "readout" }, say.map.unplaced(number(found.unplaced))) : null,
      make(
        "span",
        { class: "ways" },
        drawButton(say.map.zoomIn, "+", zoom(1.6)),
        drawButton(say.map.zoomOut, "−", zoom(1 / 1.6)),
        drawButton(say.map.fit, "⤢", () => {
          fit();
          drawWorld();
        }),
      ),
    ),
    make("div", { class: "world" }),
    make(
      "p",
      { class: "hint" },
      found.places.length === 0 ? say.map.nothing : say.map.hint,
      shapes.length === 0 ? ` ${say.map.noShapes}` : null,
    ),
  );
  if (view === null) fit();
  drawWorld();
};

/** Takes the map away. */
export const dropMap = () => {
  drawn = null;
  element("map").hidden = true;
};

/** Says that the map is not there, in its place. */
export const drawNoMap = () => {
  drawn = null;
  element("map").hidden = false;
  element("map").replaceChildren(make("p", { class: "hint" }, say.map.failed));
};

let width = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (drawn === null || drawn.view === null || Math.abs(contentRect.width - width) < 1) return;
  width = contentRect.width;
  drawWorld();
}).observe(element("map"));
