/* Search and filters of the project list. A classic script without requests: it works by double click, too. */
(function () {
  "use strict";

  var data = window.siCatalogue;
  var finder = document.getElementById("finder");
  if (!data || !finder) { return; }

  var form = finder.querySelector("form");
  var field = document.getElementById("find");
  var count = document.getElementById("count");
  var nothing = document.getElementById("nothing");
  var place = document.getElementById("facets");
  var sections = Array.prototype.slice.call(finder.querySelectorAll(".results section"));
  var filters = document.getElementById("filters");
  var isWide = window.matchMedia("(min-width: 60rem)").matches;
  var rows = {};
  var UNDIVIDED = { "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ı": "i", "@": "" };

  finder.querySelectorAll(".row").forEach(function (row) { rows[row.dataset.record] = row; });

  /* The same folding as the index was made with: small letters, no accents, @ left out. */
  function folded(text) {
    var small = text.toLowerCase().replace(/[øđłħŧæœßþðı@]/g, function (sign) { return UNDIVIDED[sign]; });
    return small.normalize("NFKD").replace(/\p{M}/gu, "");
  }

  function pieces(text) { return text.match(/[\p{L}\p{N}]+/gu) || []; }

  /* One letter wrong, missing, too many, or two swapped. */
  function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1) { return false; }
    var i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) { i += 1; }
    if (a.length === b.length) {
      return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
    }
    return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  }

  function isSlipOf(asked, word) {
    for (var length = asked.length - 1; length <= asked.length + 1; length += 1) {
      if (word.length >= length && isOneSlip(asked, word.slice(0, length))) { return true; }
    }
    return false;
  }

  function collect(found, position, factor) {
    var places = data.places[position];
    for (var i = 0; i < places.length; i += 2) {
      found.set(places[i], Math.max(found.get(places[i]) || 0, places[i + 1] * factor));
    }
  }

  function scoresOfWord(asked) {
    var found = new Map();
    data.words.forEach(function (word, position) {
      if (word === asked) { collect(found, position, 4); } else if (word.startsWith(asked)) { collect(found, position, 2); }
    });
    if (found.size === 0 && asked.length > 3) {
      data.words.forEach(function (word, position) { if (isSlipOf(asked, word)) { collect(found, position, 1); } });
    }
    return found;
  }

  function both(first, second) {
    var joined = new Map();
    first.forEach(function (score, number) { if (second.has(number)) { joined.set(number, score + second.get(number)); } });
    return joined;
  }

  function scoresOfPart(part) {
    var words = pieces(folded(part));
    if (words.length === 0) { return null; }
    var whole = scoresOfWord(words.join(""));
    if (words.length === 1 || whole.size > 0) { return whole; }
    return words.map(scoresOfWord).reduce(both);
  }

  function scoresOfText(text) {
    var parts = text.trim().split(/\s+/).map(scoresOfPart).filter(function (scores) { return scores !== null; });
    return parts.length ? parts.reduce(both) : null;
  }

  /* Facets: any of the values inside one, all of the facets together. */
  var facets = data.facets.map(function (facet, number) {
    var details = document.createElement("details");
    details.className = "facet";
    details.open = number < 2 && isWide;
    var summary = details.appendChild(document.createElement("summary"));
    summary.append(facet.label);
    var chosen = summary.appendChild(document.createElement("span"));
    chosen.className = "chosen";
    var group = details.appendChild(document.createElement("fieldset"));
    var legend = group.appendChild(document.createElement("legend"));
    legend.className = "unseen";
    legend.textContent = facet.label;
    var boxes = facet.values.map(function (value) {
      var label = group.appendChild(document.createElement("label"));
      var box = label.appendChild(document.createElement("input"));
      box.type = "checkbox";
      box.name = facet.name;
      box.value = value[0];
      label.appendChild(document.createElement("span")).textContent = value[1];
      var amount = label.appendChild(document.createElement("span"));
      amount.className = "n";
      return { box: box, label: label, amount: amount };
    });
    place.appendChild(details);
    return { name: facet.name, of: facet.of, boxes: boxes, details: details, chosen: chosen };
  });

  function ticked(facet) {
    return facet.boxes.map(function (entry, value) { return entry.box.checked ? value : -1; }).filter(function (value) { return value >= 0; });
  }

  function passes(facet, values, number) {
    return values.length === 0 || facet.of[number].some(function (value) { return values.indexOf(value) >= 0; });
  }

  function shownNumber(number) {
    return number < data.say.grouped_from ? String(number) : String(number).replace(/\B(?=(\d{3})+$)/g, data.say.thousands);
  }

  function sentence(number) {
    if (number === 0) { return data.say.none; }
    var form = data.say.form_of[number < 100 ? number : 100 + number % 100];
    return data.say.forms[form].replace("{n}", shownNumber(number));
  }

  function showCounts(scores, choices) {
    facets.forEach(function (facet, own) {
      var amounts = facet.boxes.map(function () { return 0; });
      data.ids.forEach(function (_, number) {
        var fits = scores === null || scores.has(number);
        if (fits && facets.every(function (other, index) { return index === own || passes(other, choices[index], number); })) {
          facet.of[number].forEach(function (value) { amounts[value] += 1; });
        }
      });
      facet.boxes.forEach(function (entry, value) {
        entry.amount.textContent = shownNumber(amounts[value]);
        entry.label.classList.toggle("none", amounts[value] === 0 && !entry.box.checked);
      });
      facet.chosen.textContent = choices[own].length ? " (" + choices[own].length + ")" : "";
    });
  }

  function showRows(hits, scores) {
    var isHit = new Set(hits);
    var order = data.ids.map(function (_, number) { return number; });
    if (scores !== null) {
      order.sort(function (a, b) { return (scores.get(b) || 0) - (scores.get(a) || 0) || a - b; });
    }
    order.forEach(function (number) {
      var row = rows["project/" + data.ids[number]];
      if (row) { row.hidden = !isHit.has(number); row.parentNode.appendChild(row); }
    });
    sections.forEach(function (section) { section.hidden = !section.querySelector(".row:not([hidden])"); });
  }

  function refresh() {
    var scores = scoresOfText(field.value);
    var choices = facets.map(ticked);
    var hits = data.ids.map(function (_, number) { return number; }).filter(function (number) {
      return (scores === null || scores.has(number)) && facets.every(function (facet, index) { return passes(facet, choices[index], number); });
    });
    showRows(hits, scores);
    showCounts(scores, choices);
    var said = sentence(hits.length);
    if (count.textContent !== said) { count.textContent = said; }
    nothing.hidden = hits.length > 0;
  }

  /* What is asked for stands in the address, so that it can be sent to somebody. */
  function remember() {
    var asked = new URLSearchParams();
    if (field.value.trim()) { asked.set("q", field.value.trim()); }
    facets.forEach(function (facet) {
      var values = ticked(facet).map(function (value) { return facet.boxes[value].box.value; });
      if (values.length) { asked.set(facet.name, values.join(",")); }
    });
    var hash = asked.toString().replace(/%2C/g, ",");
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  }

  function recall() {
    if (!finder.isConnected) { window.removeEventListener("hashchange", recall); return; }
    var asked = new URLSearchParams(location.hash.slice(1));
    field.value = asked.get("q") || "";
    facets.forEach(function (facet) {
      var values = (asked.get(facet.name) || "").split(",");
      facet.boxes.forEach(function (entry) { entry.box.checked = values.indexOf(entry.box.value) >= 0; });
      if (ticked(facet).length) { facet.details.open = true; filters.open = true; }
    });
    refresh();
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", function () { refresh(); remember(); });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    field.value = "";
    facets.forEach(function (facet) { facet.boxes.forEach(function (entry) { entry.box.checked = false; }); });
    refresh();
    remember();
    field.focus();
  });
  window.addEventListener("hashchange", recall);
  filters.open = isWide;
  form.hidden = false;
  recall();
}());
