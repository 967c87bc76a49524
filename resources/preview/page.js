/* Runs beside every page of the preview, in a world of its own: the page's scripts do not see it, and no byte of
   the page is changed by it. It marks the part that is being edited, reports clicks and gives the page its colours. */
(function () {
  "use strict";

  var MOST = 4000;
  var ROOM = 24;
  var scheme = "%SCHEME%";
  var report = null;
  var marked = null;
  var written = new WeakMap();
  var looks = new CSSStyleSheet();
  looks.replaceSync(
    "[data-preview-mark] { outline: 2px solid var(--focus) !important; outline-offset: 4px; border-radius: 2px; }" +
    "[data-field]:not(a *):hover:not(:has([data-field]:hover)) { outline: 1px dashed var(--focus); outline-offset: 4px; cursor: pointer; }" +
    "@media print { [data-preview-mark] { outline: none !important; } }"
  );

  new QWebChannel(qt.webChannelTransport, function (channel) { report = channel.objects.clicks; });

  /* Queries for the visitor's colours are answered by us instead of by the system. */
  function answered(text) {
    return text.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, function (_, asked) {
      return asked === scheme ? "(min-width: 0px)" : "(max-width: 0px)";
    });
  }

  function colourRules(rules) {
    Array.prototype.forEach.call(rules, function (rule) {
      if (rule.media) {
        if (!written.has(rule)) { written.set(rule, rule.media.mediaText); }
        var original = written.get(rule);
        if (original.indexOf("prefers-color-scheme") >= 0) { rule.media.mediaText = answered(original); }
      }
      if (rule.cssRules) { colourRules(rule.cssRules); }
    });
  }

  function colour() {
    if (document.documentElement) { document.documentElement.style.colorScheme = scheme; }
    Array.prototype.forEach.call(document.styleSheets, function (sheet) { colourRules(sheet.cssRules); });
    if (document.adoptedStyleSheets.indexOf(looks) < 0) { document.adoptedStyleSheets = [looks]; }
  }

  function recordOf(part) {
    var owner = part.closest("[data-record]");
    return owner ? owner.dataset.record : "";
  }

  function parts() { return Array.prototype.slice.call(document.querySelectorAll("[data-field]"), 0, MOST); }

  function isOutOfSight(box) { return box.bottom < ROOM || box.top > window.innerHeight - ROOM; }

  function bringIntoView(part) {
    for (var fold = part.closest("details"); fold; fold = fold.parentElement.closest("details")) { fold.open = true; }
    if (isOutOfSight(part.getBoundingClientRect())) { part.scrollIntoView({ block: "center", behavior: "instant" }); }
  }

  function unmark() {
    if (marked) { marked.removeAttribute("data-preview-mark"); }
    marked = null;
  }

  function set(part) {
    unmark();
    if (!part) { return false; }
    marked = part;
    marked.setAttribute("data-preview-mark", "");
    bringIntoView(part);
    return true;
  }

  /* The part under the pointer; a link laid over a whole card hides what the card says. */
  function partAt(event) {
    var under = event.clientX || event.clientY ? document.elementsFromPoint(event.clientX, event.clientY) : [];
    return [event.target].concat(under.slice(1)).map(function (one) {
      var found = one.closest("[data-field], [data-record]");
      return found && found.dataset.field ? found : null;
    }).find(Boolean);
  }

  document.addEventListener("click", function (event) {
    var ownUse = event.target.closest("a[href], button, summary, input, label, select, textarea, video, iframe");
    if ((ownUse && !event.altKey) || !window.getSelection().isCollapsed) { return; }
    var part = partAt(event);
    if (!part || !report) { return; }
    event.preventDefault();
    event.stopPropagation();
    report.point(recordOf(part), part.dataset.field);
  }, true);
  document.addEventListener("load", function (event) { if (event.target.tagName === "LINK") { colour(); } }, true);
  document.addEventListener("DOMContentLoaded", colour);
  colour();

  window.siPreview = {
    setScheme: function (wanted) { scheme = wanted; colour(); },
    parts: function () {
      return parts().map(function (part) {
        return [recordOf(part), part.dataset.field, part.textContent.trim().replace(/\s+/g, " ").slice(0, 80)];
      });
    },
    mark: function (number) { return set(number < 0 ? null : parts()[number]); },
    markRecord: function (record) { return set(document.querySelector("main [data-record=\"" + CSS.escape(record) + "\"]")); }
  };
}());
