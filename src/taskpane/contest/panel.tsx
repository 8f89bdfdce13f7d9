/** Nothing yet: the tab is not offered until it does something. */
export default function Panel() {
  return undefined;
}
