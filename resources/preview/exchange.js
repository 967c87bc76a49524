/* Puts the new state of a page in place of the old one in a single step of the page's own thread, so that nothing
   is drawn in between. Only what differs between the two served states is touched: the place, open details, the
   cursor, a running film and loaded pictures stay. Gives true where a film is another one than before. */
(function (before, after, isSearched) {
  "use strict";

  var WHOLE = "svg, .screen, video, script, iframe";

  function parse(text) { return new DOMParser().parseFromString(text, "text/html"); }

  function taken(node) { return document.adoptNode(node); }

  function followAttributes(live, base, next) {
    Array.prototype.forEach.call(next.attributes, function (attribute) {
      if (base.getAttribute(attribute.name) !== attribute.value) { live.setAttribute(attribute.name, attribute.value); }
    });
    Array.prototype.forEach.call(base.attributes, function (attribute) {
      if (!next.hasAttribute(attribute.name)) { live.removeAttribute(attribute.name); }
    });
  }

  function followChildren(live, base, next) {
    var here = Array.prototype.slice.call(live.childNodes);
    var old = Array.prototype.slice.call(base.childNodes);
    var wanted = Array.prototype.slice.call(next.childNodes);
    if (here.length !== old.length) { live.replaceChildren.apply(live, wanted.map(taken)); return; }
    var start = 0, oldEnd = old.length, end = wanted.length;
    while (start < oldEnd && start < end && old[start].isEqualNode(wanted[start])) { start += 1; }
    while (oldEnd > start && end > start && old[oldEnd - 1].isEqualNode(wanted[end - 1])) { oldEnd -= 1; end -= 1; }
    var behind = here[oldEnd] || null;
    for (var at = start; at < Math.max(oldEnd, end); at += 1) {
      if (at >= oldEnd) { live.insertBefore(taken(wanted[at]), behind); } else if (at >= end) { here[at].remove(); } else { follow(here[at], old[at], wanted[at]); }
    }
  }

  function follow(live, base, next) {
    if (base.isEqualNode(next)) { return; }
    if (live.nodeName !== next.nodeName || base.nodeName !== next.nodeName || (next.matches && next.matches(WHOLE))) {
      live.replaceWith(taken(next));
    } else if (next.nodeType !== Node.ELEMENT_NODE) {
      live.data = next.data;
    } else {
      followAttributes(live, base, next);
      followChildren(live, base, next);
    }
  }

  function nameOf(fold) { return fold.id || fold.querySelector("summary").firstChild.textContent; }

  function folds() { return Array.prototype.slice.call(document.querySelectorAll("details")); }

  /* The search keeps what was asked for in the page's address; everything else is carried over here. */
  function renewBody(next) {
    var open = new Map(folds().map(function (fold) { return [nameOf(fold), fold.open]; }));
    var active = document.activeElement, field = active && active.id, x = window.scrollX, y = window.scrollY;
    var from = active && active.selectionStart, to = active && active.selectionEnd;
    document.body.replaceWith(taken(next.body));
    window.dispatchEvent(new Event("hashchange"));
    window.siFinish = function () {
      delete window.siFinish;
      folds().forEach(function (fold) { if (open.has(nameOf(fold))) { fold.open = open.get(nameOf(fold)); } });
      var again = field && document.getElementById(field);
      if (again) {
        again.focus({ preventScroll: true });
        if (typeof from === "number") { again.setSelectionRange(from, to); }
      }
      window.scrollTo({ left: x, top: y, behavior: "instant" });
    };
  }

  var base = parse(before), next = parse(after);
  var film = document.querySelector(".screen");
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  if (isSearched) { renewBody(next); } else { follow(document.body, base.body, next.body); }
  return document.querySelector(".screen") !== film;
})
