/** The language of the page around an element, across shadow roots; null where nobody says. */
export function nearestLang(element: Element): string | null {
  const parent = element.parentElement ?? shadowHost(element);
  if (!parent) return null;
  const declared = parent.closest('[lang]');
  if (declared) return declared.getAttribute('lang');
  const host = shadowHost(parent);
  return host ? (host.getAttribute('lang') ?? nearestLang(host)) : null;
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
