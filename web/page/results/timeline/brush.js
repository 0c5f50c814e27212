/**
 * Lets a reader choose slots of a drawing from one to another: by dragging a mouse or a finger over it, or with the keyboard. Slots are
 * numbered from 0 in order of time, from the right where the page runs from right to left.
 *
 * `onMove(one, other)` is called while a reader is choosing or only looking (then both are the same slot), `onRest()` when that ends,
 * and `onChoose(one, other)` with the choice.
 */
export const brush = (drawing, slots, { isFromRight, onMove, onRest, onChoose }) => {
  const last = slots.length - 1;
  const slotAt = ({ clientX }) => {
    const { left, width } = drawing.getBoundingClientRect();
    const share = (clientX - left) / width;
    return Math.min(last, Math.max(0, Math.floor((isFromRight ? 1 - share : share) * slots.length)));
  };

  let begin = null;
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    begin = slotAt(event);
    drawing.setPointerCapture(event.pointerId);
    onMove(begin, begin);
  });
  drawing.addEventListener("pointermove", (event) => {
    const at = slotAt(event);
    onMove(begin ?? at, at);
  });
  drawing.addEventListener("pointerup", (event) => {
    if (begin === null) return;
    const from = begin;
    begin = null;
    onChoose(from, slotAt(event));
  });
  // A finger that turned out to scroll the page chooses nothing.
  drawing.addEventListener("pointercancel", () => {
    begin = null;
    onRest();
  });
  drawing.addEventListener("pointerleave", () => {
    if (begin === null) onRest();
  });

  let anchor = null;
  const focus = (at, isExtending, from) => {
    anchor = isExtending ? (anchor ?? from) : null;
    for (const slot of slots) slot.setAttribute("tabindex", "-1");
    slots[at].setAttribute("tabindex", "0");
    slots[at].focus();
    onMove(anchor ?? at, at);
  };
  const forward = isFromRight ? "ArrowLeft" : "ArrowRight";
  const backward = isFromRight ? "ArrowRight" : "ArrowLeft";
  drawing.addEventListener("keydown", (event) => {
    const at = slots.indexOf(event.target.closest("[role=option]"));
    if (at === -1) return;
    const target = {
      [forward]: Math.min(last, at + 1),
      [backward]: Math.max(0, at - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (target !== undefined) focus(target, event.shiftKey, at);
    else if (event.key === "Enter" || event.key === " ") onChoose(anchor ?? at, at);
    else return;
    event.preventDefault();
  });
  drawing.addEventListener("focusin", (event) => {
    const at = slots.indexOf(event.target);
    if (at !== -1) onMove(anchor ?? at, at);
  });
  drawing.addEventListener("focusout", ({ relatedTarget }) => {
    if (drawing.contains(relatedTarget)) return;
    anchor = null;
    onRest();
  });
};
