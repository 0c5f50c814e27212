import { moved, zoomed } from "./projection.js";

/** Pixels from which a press is a drag and no click. */
const DRAG = 4;
const ZOOM = 1.6;

const swallow = (event) => {
  event.stopPropagation();
  event.preventDefault();
};

/**
 * Lets a reader move and zoom the map: by dragging, with Ctrl and the wheel, and with `+` and `-`. `drawn.view` is what the map shows,
 * `redraw` draws it anew; `drawn.zoom(factor)` is left for buttons.
 */
export const watchMap = (drawing, size, drawn, redraw) => {
  const zoom = (factor, at) => {
    drawn.view = zoomed(drawn.view, factor, size, at);
    redraw();
  };
  drawn.zoom = zoom;

  let begin = null;
  let last = null;
  drawing.addEventListener("pointerdown", ({ button, clientX, clientY }) => {
    if (button === 0) begin = { x: clientX, y: clientY };
  });
  drawing.addEventListener("pointermove", ({ clientX, clientY, pointerId }) => {
    if (begin === null) return;
    const by = { x: clientX - begin.x, y: clientY - begin.y };
    if (last === null && Math.hypot(by.x, by.y) < DRAG) return;
    if (last === null) drawing.setPointerCapture(pointerId);
    last = by;
    // The drawing as it is, pushed aside; it is drawn anew where it comes to rest.
    drawing.setAttribute("viewBox", `${-by.x} ${-by.y} ${size.width} ${size.height}`);
  });
  const end = () => {
    const by = last;
    begin = null;
    last = null;
    if (by === null) return;
    drawn.view = moved(drawn.view, by);
    // The click that ends a drag is meant for no place.
    drawing.addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => redraw());
  };
  drawing.addEventListener("pointerup", end);
  drawing.addEventListener("pointercancel", end);
  // A link would be dragged as a link.
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = drawing.getBoundingClientRect();
      const at = { x: event.clientX - left - size.width / 2, y: event.clientY - top - size.height / 2 };
      zoom(event.deltaY < 0 ? 1.25 : 0.8, at);
    },
    { passive: false },
  );
  drawing.addEventListener("keydown", (event) => {
    const factor = { "+": ZOOM, "=": ZOOM, "-": 1 / ZOOM }[event.key];
    if (factor === undefined) return;
    event.preventDefault();
    zoom(factor);
  });
};
