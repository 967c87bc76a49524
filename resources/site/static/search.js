/* Search and filters of the list of projects. A classic script that asks for nothing but scripts of its own folder,
   so that it works by double click, too. Large catalogues come in parts, which are loaded when they are needed:
   every step asks `part()` for what it wants, and is taken again when what was missing has come. */
(function () {
  "use strict";

  var data = window.siCatalogue;
  var finder = document.getElementById("finder");
  if (!data || !finder) { return; }

  var PAGE = 20;
  var WAIT = 150;
  var SAY_AFTER = 700;
  var SVG = "http://www.w3.org/2000/svg";
  var EXACT = 8, BEGINNING = 4, SLIP = 2, SLIP_OF_BEGINNING = 1;

  function byId(id) { return document.getElementById(id); }

  var form = finder.querySelector("form");
  var field = byId("find"), filters = byId("filters"), results = byId("results"), count = byId("count");
  var said = byId("said"), chips = byId("chips"), again = byId("again"), failed = byId("failed"), nothing = byId("nothing");
  var found = byId("found"), foundPart = byId("found-part"), more = byId("more"), everything = byId("everything");
  var isWide = window.matchMedia("(min-width: 60rem)").matches;
  var size = data.count, isWhole = Boolean(data.parts);
  var parts = Object.assign({}, data.parts), wanted = {}, turn = 0, limit = PAGE, isTyping = false;
  var rows = {}, homes = [], memory = {};

  /* Words: the same folding as the index was made with (site/search_words.py). */

  var UNDIVIDED = { "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ı": "i", "@": "" };

  function folded(text) {
    var small = text.toLowerCase().replace(/[øđłħŧæœßþðı@]/g, function (sign) { return UNDIVIDED[sign]; });
    return small.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ς/g, "σ");
  }

  function wordsIn(text) { return folded(text).match(/[\p{L}\p{N}]+/gu) || []; }

  function isOneSlip(a, b) {
    var i = 0;
    while (i < a.length && i < b.length && a[i] === b[i]) { i += 1; }
    if (a.length === b.length) {
      return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
    }
    return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  }

  /* One letter wrong, missing, too many, or two swapped: in a whole word, or in what it begins with. */
  function slipFactor(asked, word) {
    if (Math.abs(asked.length - word.length) <= 1 && isOneSlip(asked, word)) { return SLIP; }
    for (var length = asked.length - 1; length <= asked.length + 1; length += 1) {
      var start = word.slice(0, length), isSwapped = start[length - 1] === asked[asked.length - 2] && start[length - 2] === asked[asked.length - 1];
      /* A wrong last letter only means that another word was begun. */
      if (word.length > length && (start[length - 1] === asked[asked.length - 1] || isSwapped) && isOneSlip(asked, start)) { return SLIP_OF_BEGINNING; }
    }
    return 0;
  }

  /* Parts */

  data.wordsIn = wordsIn;
  data.take = function (name, mark, content) { if (mark === data.mark) { parts[name] = content; } };

  function part(name) {
    if (parts[name] === undefined) { wanted[name] = true; }
    return parts[name];
  }

  function load(name, done) {
    var script = document.createElement("script");
    script.src = form.dataset.parts + name + ".js?v=" + data.mark;
    script.onload = script.onerror = function () { script.remove(); done(parts[name] !== undefined); };
    document.head.appendChild(script);
  }

  function loadWanted(own) {
    var names = Object.keys(wanted), left = names.length, isWell = true;
    if (left === 0) { showLoading(false); return; }
    results.setAttribute("aria-busy", "true");
    setTimeout(function () { if (own === turn && left > 0) { showLoading(true); } }, WAIT);
    names.forEach(function (name) {
      load(name, function (isThere) {
        isWell = isWell && isThere;
        left -= 1;
        if (left > 0 || own !== turn) { return; }
        if (isWell) { step(own); } else { showLoading(false); showFailure(true); }
      });
    });
  }

  /* Sets of projects, as site/search_packing.py writes them. */

  var SIX = {};
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach(function (letter, number) { SIX[letter] = number; });

  function unpacked(text) {
    var letter = text.charCodeAt(0), isRest = letter < 97, width = letter - (isRest ? 65 : 97);
    var numbers = [], number = -1, ups = 0, left = 0, fixed = 0;
    for (var i = 1; i < text.length; i += 1) {
      for (var bit = 5, six = SIX[text[i]]; bit >= 0; bit -= 1) {
        var on = six >> bit & 1;
        if (left > 0) { fixed = fixed * 2 + on; left -= 1; } else if (on) { ups += 1; continue; } else { fixed = 0; left = width; }
        if (left === 0) { number += ups * (1 << width) + fixed + 1; numbers.push(number); ups = 0; }
      }
    }
    return isRest ? others(numbers) : numbers;
  }

  function others(numbers) {
    var rest = [];
    for (var number = 0, at = 0; number < size; number += 1) {
      if (numbers[at] === number) { at += 1; } else { rest.push(number); }
    }
    return rest;
  }

  function members(facet) {
    if (!facet.members) {
      var lists = part("facet-" + facet.name);
      facet.members = lists && lists.map(unpacked);
    }
    return facet.members;
  }

  /* Words and where they stand. A word that is only begun is looked up from three letters on in large catalogues. */

  function listed(kind, low, high) {
    var starts = data.starts[kind], lists = [];
    for (var i = 0; i < starts.length; i += 1) {
      var end = i + 1 < starts.length ? starts[i + 1] : "\uffff";
      if (starts[i] <= high && starts[i] < "\uffff" && (kind === "middles" ? end >= low : end > low)) { lists.push(part(kind + "-" + i)); }
    }
    return lists.filter(Boolean);
  }

  function split(text) {
    memory[text] = memory[text] || text.split(" ");
    return memory[text];
  }

  function note(scores, list, factor) {
    list.replace(/([!#$%&()])([A-Za-z][\w-]*)/g, function (_, sign, text) {
      var score = data.levels[sign] * factor;
      unpacked(text).forEach(function (number) { if (scores[number] < score) { scores[number] = score; scores.any = true; } });
      return "";
    });
  }

  function lookUp(scores, low, high, factorOf) {
    listed("words", low, high).forEach(function (content) {
      var words = split(content[0]), lists = split(content[1]);
      words.forEach(function (word, at) {
        var factor = word >= low && word <= high ? factorOf(word) : 0;
        if (factor > 0) { note(scores, lists[at], factor); }
      });
    });
  }

  function noteBeginnings(scores, asked) {
    var isBegun = isWhole || asked.length > 2;
    lookUp(scores, asked, isBegun ? asked + "\uffff" : asked, function (word) {
      return word === asked ? EXACT : word.startsWith(asked) && isBegun ? BEGINNING : 0;
    });
  }

  /* Whoever mistypes the first two letters leaves the third and fourth where they are, or moves them by one place. */
  function slipWords(asked) {
    var words = {}, lists = [];
    if (isWhole) { lists = listed("words", "", "\uffff").map(function (content) { return content[0]; }); } else {
      [asked.slice(0, 2), asked[0] + asked[2], asked.slice(1, 3)].forEach(function (start) { lists = lists.concat(listed("slips", start, start + "\uffff")); });
      [asked.slice(2, 4), asked.slice(1, 3), asked[1] + asked[3]].forEach(function (middle) { lists = lists.concat(listed("middles", middle, middle)); });
    }
    lists.forEach(function (text) {
      split(text).forEach(function (word) {
        var factor = slipFactor(asked, word);
        if (factor > 0) { words[word] = factor; }
      });
    });
    return words;
  }

  function noteSlips(scores, asked) {
    var words = asked.length > 3 ? slipWords(asked) : {};
    Object.keys(words).forEach(function (slip) {
      lookUp(scores, slip, slip, function (word) { return word === slip ? words[slip] : 0; });
    });
  }

  function scoresOf(asked, isForgiving) {
    var scores = new Uint16Array(size);
    scores.any = false;
    noteBeginnings(scores, asked);
    if (isForgiving || !(scores.any || Object.keys(wanted).length)) { noteSlips(scores, asked); }
    return scores;
  }

  /* All words must be found. A name with signs inside counts as one word, or else as several. */
  function scoresOfText(text, isForgiving) {
    var sum = null;
    function join(scores) {
      sum = sum === null ? scores : sum.map(function (score, number) { return score && scores[number] ? score + scores[number] : 0; });
    }
    text.trim().split(/\s+/).forEach(function (piece) {
      var words = wordsIn(piece), whole = words.length ? scoresOf(words.join(""), isForgiving) : null;
      if (words.length > 1 && !whole.any) { words.forEach(function (word) { join(scoresOf(word, isForgiving)); }); } else if (whole) { join(whole); }
    });
    return sum;
  }

  function isNowhere(scores) { return scores !== null && !scores.some(Boolean); }

  function searched(text) {
    if (!wordsIn(text).length) { return null; }
    var scores = scoresOfText(text, false);
    /* Each word is found somewhere, but never all of them together: perhaps one is mistyped into another one. */
    if (isNowhere(scores) && !Object.keys(wanted).length) { scores = scoresOfText(text, true); }
    return scores;
  }

  /* Facets: any of the values inside one, all of the facets together. */

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) { made.className = className; }
    if (text) { made.textContent = text; }
    return made;
  }

  /* A text that stands in for a missing translation tells its language. */
  function inTongue(place, language) { if (language) { place.lang = language; } }

  function facetOf(given, place) {
    var details = byId("facets").appendChild(element("details", "facet"));
    details.open = place < 2 && isWide;
    var summary = details.appendChild(element("summary", "", given.label));
    var chosen = summary.appendChild(element("span", "chosen"));
    var group = details.appendChild(element("fieldset"));
    group.appendChild(element("legend", "unseen", given.label));
    var facet = { name: given.name, label: given.label, details: details, chosen: chosen, members: null };
    facet.boxes = given.values.map(function (value) {
      var label = group.appendChild(element("label")), box = label.appendChild(element("input"));
      box.type = "checkbox";
      box.name = given.name;
      box.value = value[0];
      inTongue(label.appendChild(element("span", "", value[1])), value[3]);
      return { box: box, name: value[1], tongue: value[3], label: label, total: value[2], amount: label.appendChild(element("span", "n", shown(value[2]))) };
    });
    details.addEventListener("toggle", function () { if (details.open && finder.isConnected) { refresh(); } });
    return facet;
  }

  function ticked(facet) { return facet.boxes.filter(function (entry) { return entry.box.checked; }); }

  function shown(number) {
    return number < data.say.grouped_from ? String(number) : String(number).replace(/\B(?=(\d{3})+$)/g, data.say.thousands);
  }

  function sentence(number) {
    if (number === 0) { return data.say.none; }
    var form = data.say.form_of[number < 100 ? number : 100 + number % 100];
    return data.say.forms[form].replace("{n}", shown(number));
  }

  /* For each project how many facets with a choice it misses; null while a facet is still to be loaded. */
  function misses() {
    var missed = new Uint8Array(size), isKnown = true;
    facets.forEach(function (facet) {
      facet.passes = null;
      if (!ticked(facet).length) { return; }
      var lists = members(facet), passes = new Uint8Array(size);
      if (!lists) { isKnown = false; return; }
      facet.boxes.forEach(function (entry, value) { if (entry.box.checked) { lists[value].forEach(function (number) { passes[number] = 1; }); } });
      passes.forEach(function (isIn, number) { missed[number] += 1 - isIn; });
      facet.passes = passes;
    });
    return isKnown ? missed : null;
  }

  function showAmounts(scores, missed) {
    facets.forEach(function (facet) {
      var number = ticked(facet).length, isAll = scores === null && facets.every(function (other) { return other === facet || !other.passes; });
      facet.chosen.textContent = number ? " (" + number + ")" : "";
      var lists = isAll || (!isWhole && !facet.details.open) ? null : members(facet);
      if (!isAll && !lists) { return; }
      facet.boxes.forEach(function (entry, value) {
        var amount = isAll ? entry.total : lists[value].filter(function (project) {
          return (scores === null || scores[project]) && missed[project] === (facet.passes && !facet.passes[project] ? 1 : 0);
        }).length;
        entry.amount.textContent = shown(amount);
        entry.label.classList.toggle("none", amount === 0 && !entry.box.checked);
      });
    });
  }

  /* Rows */

  function path(hue, drawn) {
    var made = document.createElementNS(SVG, "path");
    made.setAttribute("class", "t" + hue);
    made.setAttribute("d", drawn);
    return made;
  }

  /* The cloth of a project, thread for thread as site/weave.py weaves it. */
  function weave(place, code) {
    var svg = document.createElementNS(SVG, "svg"), threads = svg.appendChild(document.createElementNS(SVG, "g"));
    var paths = {}, structure = data.weaves[code[0]], shift = Number(code[1]), warp = code.slice(2, 14), weft = code.slice(14);
    function isUp(column, row) {
      var line = structure[(row + shift) % structure.length];
      return line[(column + (shift >> 1)) % line.length] === "1";
    }
    function lay(key, length, isOnTop, draw) {
      for (var start = 0, end; start < length; start = end + 1) {
        for (end = start; end < length && isOnTop(end); end += 1) { /* runs on */ }
        if (end > start) { paths[key] = (paths[key] || "") + draw(start * 10 + 0.2, (end - start) * 10 - 0.4); }
      }
    }
    warp.split("").forEach(function (hue, column) {
      lay("a" + hue, weft.length, function (row) { return isUp(column, row); }, function (from, run) { return "M" + (column * 10 + 5) + " " + from + "v" + run; });
    });
    weft.split("").forEach(function (hue, row) {
      lay("b" + hue, warp.length, function (column) { return !isUp(column, row); }, function (from, run) { return "M" + from + " " + (row * 10 + 5) + "h" + run; });
    });
    Object.keys(paths).sort().forEach(function (key) { threads.appendChild(path(key[1], paths[key])); });
    threads.setAttribute("fill", "none");
    threads.setAttribute("stroke-width", "8");
    svg.setAttribute("viewBox", "0 0 120 70");
    svg.setAttribute("class", "cloth");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("preserveAspectRatio", "xMinYMid slice");
    place.replaceChildren(svg);
  }

  function labelOf(facet, value) {
    var given = data.facets.filter(function (one) { return one.name === facet; })[0];
    var named = given ? given.values.filter(function (one) { return one[0] === value; })[0] : null;
    return named ? named[1] : value;
  }

  function fact(place, name, text, className) {
    var made = place.appendChild(element("span", className, text));
    made.dataset.field = name;
    return made;
  }

  function drawnRow(given) {
    var row = element("li", "row"), article = row.appendChild(element("article"));
    var cloth = article.appendChild(element("div", "row-cloth")), text = article.appendChild(element("div", "row-text"));
    var title = text.appendChild(element("h3")), link = title.appendChild(element("a", "", given[1]));
    row.dataset.record = "project/" + given[0];
    title.dataset.field = "acronym";
    link.href = encodeURIComponent(given[0]) + "/index.html";
    if (given[2]) {
      var teaser = text.appendChild(element("p", "row-teaser", given[2]));
      teaser.dataset.field = given[4];
      inTongue(teaser, given[3]);
    }
    var meta = text.appendChild(element("p", "meta"));
    var programme = data.facets.filter(function (facet) { return facet.name === "programme"; })[0];
    if (given[5] >= 0) { inTongue(fact(meta, "programme", programme.values[given[5]][1]), programme.values[given[5]][3]); }
    if (given[6]) { fact(meta, "start", given[6]); }
    if (given[7]) {
      var codes = fact(meta, "countries", "", "codes");
      given[7].split(" ").forEach(function (code, number) {
        if (number) { codes.append(" "); }
        codes.appendChild(element("abbr", "", code)).title = labelOf("country", code);
      });
    }
    if (given[8]) { weave(cloth, given[8]); }
    return row;
  }

  function rowOf(number) {
    if (!rows[number] && !isWhole) {
      var block = part("rows-" + Math.floor(number / data.block));
      if (block) { rows[number] = drawnRow(block[number % data.block]); }
    }
    return rows[number];
  }

  function goHome(isLeft) {
    homes.forEach(function (home) {
      home.list.append.apply(home.list, home.rows);
      home.rows.forEach(function (row) { row.hidden = Boolean(isLeft); });
    });
    if (!isWhole) { found.replaceChildren(); }
  }

  function showRows(hits) {
    var shownHits = isWhole ? hits : hits.slice(0, limit);
    var drawn = shownHits.map(rowOf);
    if (drawn.indexOf(undefined) >= 0) { return; }
    if (isWhole) {
      goHome(true);
      drawn.forEach(function (row) { row.hidden = false; });
    }
    if (isWhole || drawn.some(function (row, place) { return found.children[place] !== row; }) || found.children.length !== drawn.length) { found.replaceChildren.apply(found, drawn); }
    more.hidden = hits.length <= shownHits.length;
  }

  /* What is chosen */

  function removeChoice(entry, place) {
    entry.box.checked = false;
    commit();
    var left = chips.querySelectorAll("button");
    (left[Math.min(place, left.length - 1)] || field).focus();
  }

  function chipOf(choice, place) {
    var item = element("li"), button = item.appendChild(element("button", "chip"));
    button.type = "button";
    var around = data.say.remove.split("{name}");
    button.appendChild(element("span", "unseen", around[0]));
    button.appendChild(element("span", "chip-facet", choice.facet.label));
    button.append(" ");
    inTongue(button.appendChild(element("span", "", choice.entry.name)), choice.entry.tongue);
    button.appendChild(element("span", "unseen", around[1]));
    button.addEventListener("click", function () { removeChoice(choice.entry, place); });
    return item;
  }

  var shownChoices = [];

  function showChoices() {
    var choices = [];
    facets.forEach(function (facet) { ticked(facet).forEach(function (entry) { choices.push({ facet: facet, entry: entry }); }); });
    again.hidden = choices.length === 0 && !field.value.trim();
    /* Chips that stay are not made anew: the keys may be on one of them. */
    if (choices.length === shownChoices.length && choices.every(function (choice, place) { return choice.entry === shownChoices[place].entry; })) { return; }
    var isHeld = chips.contains(document.activeElement);
    shownChoices = choices;
    chips.replaceChildren.apply(chips, choices.map(chipOf));
    chips.hidden = choices.length === 0;
    if (isHeld) { (chips.querySelector("button") || field).focus(); }
  }

  /* States */

  function showLoading(isLoading) {
    results.setAttribute("aria-busy", String(isLoading));
    results.classList.toggle("loading", isLoading);
    if (isLoading && isAsked() && counted !== turn) { count.textContent = data.say.loading; }
  }

  function showFailure(isFailing) {
    failed.replaceChildren();
    failed.hidden = !isFailing;
    if (!isFailing) { return; }
    failed.appendChild(element("p", "", data.say.failed));
    var button = failed.appendChild(element("p")).appendChild(element("button", "button", data.say.retry));
    button.type = "button";
    button.addEventListener("click", function () {
      results.focus({ preventScroll: true });
      refresh();
    });
    if (isAsked()) { count.textContent = ""; }
  }

  var saying = 0;

  function say(text) {
    if (count.textContent !== text) { count.textContent = text; }
    clearTimeout(saying);
    saying = setTimeout(function () { if (said.textContent !== text) { said.textContent = text; } }, SAY_AFTER);
  }

  function isAsked() { return wordsIn(field.value).length > 0 || facets.some(function (facet) { return ticked(facet).length > 0; }); }

  /* Give the projects that are found, the best first; null while something is still to be loaded. */
  function evaluated() {
    var scores = searched(field.value), missed = misses();
    if (Object.keys(wanted).length) { return null; }
    var hits = [];
    for (var number = 0; number < size; number += 1) {
      if ((scores === null || scores[number]) && missed[number] === 0) { hits.push(number); }
    }
    if (scores !== null) { hits.sort(function (a, b) { return scores[b] - scores[a] || a - b; }); }
    return { hits: hits, scores: scores, missed: missed };
  }

  function step(own) {
    wanted = {};
    var outcome = evaluated();
    if (outcome) { show(outcome); }
    loadWanted(own);
  }

  function show(outcome) {
    var isList = isAsked();
    last = outcome;
    counted = turn;
    /* Where nothing is published yet, the page says so itself. */
    say(size ? sentence(outcome.hits.length) : "");
    showAmounts(outcome.scores, outcome.missed);
    nothing.hidden = outcome.hits.length > 0 || size === 0;
    everything.hidden = isList;
    foundPart.hidden = !isList;
    if (isList) { showRows(outcome.hits); } else { goHome(); more.hidden = true; }
  }

  var last = null, counted = 0;

  function refresh() {
    turn += 1;
    showFailure(false);
    showChoices();
    step(turn);
  }

  /* What is asked for stands in the address, so that it can be sent to somebody. */

  function asked() {
    var state = new URLSearchParams();
    if (field.value.trim()) { state.set("q", field.value.trim()); }
    facets.forEach(function (facet) {
      var values = ticked(facet).map(function (entry) { return entry.box.value; });
      if (values.length) { state.set(facet.name, values.join(",")); }
    });
    return state.toString().replace(/%2C/g, ",");
  }

  /* A choice is a step that the back button takes back; letters typed one after the other are one step. */
  function remember(isStep) {
    var hash = asked();
    if (hash === location.hash.slice(1)) { return; }
    var address = location.pathname + (hash ? "#" + hash : "");
    try {
      if (isStep) { history.pushState(null, "", address); } else { history.replaceState(null, "", address); }
    } catch (error) {
      location.replace("#" + hash);
    }
  }

  function commit() {
    limit = PAGE;
    isTyping = false;
    refresh();
    remember(true);
  }

  function recall() {
    if (!finder.isConnected) {
      window.removeEventListener("hashchange", recall);
      window.removeEventListener("popstate", recall);
      return;
    }
    var text = location.hash.slice(1);
    if (text === asked() && last) { return; }
    var state = new URLSearchParams(text.indexOf("=") > 0 ? text : location.search);
    field.value = state.get("q") || "";
    facets.forEach(function (facet) {
      var values = (state.get(facet.name) || "").split(",");
      facet.boxes.forEach(function (entry) { entry.box.checked = values.indexOf(entry.box.value) >= 0; });
      if (ticked(facet).length) { facet.details.open = true; }
    });
    limit = PAGE;
    isTyping = false;
    refresh();
  }

  function type() {
    limit = PAGE;
    refresh();
    remember(!isTyping);
    isTyping = true;
  }

  var facets = data.facets.map(facetOf);

  /* In a small catalogue the rows of the page are the rows of the search. */
  finder.querySelectorAll("[data-cloth]").forEach(function (place) { if (place.dataset.cloth) { weave(place, place.dataset.cloth); } });
  if (isWhole) {
    everything.querySelectorAll(".rows").forEach(function (list) { homes.push({ list: list, rows: Array.prototype.slice.call(list.children) }); });
    homes.forEach(function (home) {
      home.rows.forEach(function (row) { rows[data.ids.indexOf(row.dataset.record.slice(8))] = row; });
    });
  }

  var pause = 0;

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    results.focus();
  });
  field.addEventListener("input", function (event) {
    event.stopPropagation();
    clearTimeout(pause);
    if (isWhole) { type(); return; }
    results.setAttribute("aria-busy", "true");
    pause = setTimeout(type, WAIT);
  });
  form.addEventListener("change", function (event) { if (event.target.type === "checkbox") { commit(); } });
  field.addEventListener("blur", function () { isTyping = false; });
  again.addEventListener("click", function () {
    field.value = "";
    facets.forEach(function (facet) { facet.boxes.forEach(function (entry) { entry.box.checked = false; }); });
    commit();
    field.focus();
  });
  more.addEventListener("click", function () {
    var next = found.children.length;
    limit += PAGE;
    refresh();
    focusRow(next);
  });

  /* The rows may still be on their way. */
  function focusRow(place) {
    var row = found.children[place];
    if (row) { row.querySelector("a").focus({ preventScroll: true }); return; }
    var watch = new MutationObserver(function () {
      if (found.children[place]) { watch.disconnect(); found.children[place].querySelector("a").focus({ preventScroll: true }); }
    });
    watch.observe(found, { childList: true });
  }

  function numberOf(id) {
    if (isWhole) { return data.ids.indexOf(id); }
    var scores = new Uint16Array(size);
    lookUp(scores, "=" + id, "=" + id, function (word) { return word === "=" + id ? 1 : 0; });
    return scores.findIndex(Boolean);
  }

  /* For whoever wants to know how the search finds one project: null while it is still being looked up. */
  data.look = function (text, id) {
    if (field.value !== text) {
      field.value = text;
      type();
    }
    wanted = {};
    var outcome = evaluated(), number = numberOf(id);
    var held = facets.map(function (facet) {
      var lists = members(facet) || [];
      return [facet.label, facet.boxes.filter(function (_, value) { return lists[value] && lists[value].indexOf(number) >= 0; }).map(function (entry) { return entry.name; })];
    });
    if (Object.keys(wanted).length) { turn += 1; loadWanted(turn); return null; }
    return { found: outcome.hits.length, place: outcome.hits.indexOf(number) + 1, facets: held.filter(function (facet) { return facet[1].length > 0; }) };
  };

  window.addEventListener("hashchange", recall);
  window.addEventListener("popstate", recall);
  filters.open = isWide;
  form.hidden = false;
  recall();
}());
