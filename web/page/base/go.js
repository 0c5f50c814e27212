/** Goes to an address of the page, as a link does. `page.js` listens and shows it. */
export const go = (href) => {
  history.pushState({ isOurs: true }, "", href);
  dispatchEvent(new Event("addresschange"));
};
