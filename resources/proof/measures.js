/* What the checkers measure in a page. It runs in a world of its own, so the page cannot meet its names. */
"use strict";

/* WCAG 1.4.12: a reader may set text this far apart. */
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"
  + "p { margin-bottom: 2em !important }";

/* One wrong part of a page is often seen at a hundred places. */
const MOST = 6;

function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function nameOf(element) {
  const own = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join("");
  const parent = element.parentElement;
  const above = own || !parent ? "" : `${parent.tagName.toLowerCase()}${parent.className ? `.${parent.classList[0]}` : ""} > `;
  return `${above}${element.tagName.toLowerCase()}${own}`;
}

/* Words for screen readers only are cut off on purpose, and so is what waits outside for the keys. */
function isUnseen(element) {
  for (let one = element; one; one = one.parentElement) {
    const style = getComputedStyle(one);
    if (style.clipPath === "inset(50%)" || style.clip === "rect(0px, 0px, 0px, 0px)") { return true; }
    if (one.offsetWidth <= 1 && one.offsetHeight <= 1 && style.overflow !== "visible") { return true; }
    if (one.matches(".skip, [aria-hidden=true], svg")) { return true; }
  }
  return !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/* In a list of a thousand the first entries stand for all: they are made alike. */
const ENOUGH = 30;

function longTails() {
  const many = [...document.querySelectorAll("main ul, main ol, main tbody, main dl, main svg g")].filter((list) => list.children.length > ENOUGH);
  return many.flatMap((list) => [...list.children].slice(ENOUGH));
}

/* Every line of text that is to be seen, with its place. */
function lines() {
  const found = [];
  const left = new Set(longTails());
  const choose = (node) => {
    if (left.has(node)) { return NodeFilter.FILTER_REJECT; }
    return node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, choose);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || isUnseen(node.parentElement)) { continue; }
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) { found.push({ node, element: node.parentElement, box }); }
    }
  }
  return found;
}

function complaint(what, line) {
  return `${what}: “${line.node.data.trim().slice(0, 40)}” in ${nameOf(line.element)}`;
}

function cutBy(line) {
  for (let one = line.element; one && one !== document.documentElement; one = one.parentElement) {
    const style = getComputedStyle(one);
    const box = one.getBoundingClientRect();
    const scrolls = (value) => value === "auto" || value === "scroll";
    if (scrolls(style.overflowX) && one.scrollWidth > one.clientWidth) { return null; }
    if (style.overflowX !== "visible" && (line.box.right > box.right + 1 || line.box.left < box.left - 1)) { return one; }
    const middle = (line.box.top + line.box.bottom) / 2;
    if (style.overflowY !== "visible" && !scrolls(style.overflowY) && (middle > box.bottom || middle < box.top)) { return one; }
  }
  return line.box.right > document.documentElement.clientWidth + 1 || line.box.left < -1 ? document.body : null;
}

function cutText(all) {
  return all.filter((line) => cutBy(line) !== null).map((line) => complaint(`text is cut by ${nameOf(cutBy(line))}`, line));
}

/* The boxes of text are higher than its letters, so only the middle half of each counts. */
function coveredText(all) {
  const found = [];
  const sorted = all.map((line) => ({
    ...line, top: line.box.top + line.box.height / 4, bottom: line.box.bottom - line.box.height / 4,
  })).sort((a, b) => a.top - b.top);
  sorted.forEach((line, position) => {
    for (let next = position + 1; next < sorted.length && sorted[next].top < line.bottom; next += 1) {
      const other = sorted[next];
      const shared = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
      if (other.node !== line.node && shared > 2) { found.push(complaint(`text lies over “${other.node.data.trim().slice(0, 30)}”`, line)); }
    }
  });
  return found;
}

function sideways() {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over <= 0) { return []; }
  const scrolls = (one) => /auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX);
  const isInside = (one) => one.parentElement && one.parentElement !== document.body
    && (scrolls(one.parentElement) || isInside(one.parentElement));
  const widest = [...document.body.querySelectorAll("*")]
    .find((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !isInside(one));
  return [`the page scrolls sideways by ${over} px, for ${widest ? nameOf(widest) : "an unknown part"}`];
}

function textFaults() {
  const all = lines();
  const found = [...sideways(), ...cutText(all), ...coveredText(all)];
  return found.length > MOST ? [...found.slice(0, MOST), `… and ${found.length - MOST} more of this kind`] : found;
}

/* What has moved since the page was opened, and how far; the engine tells it after the next pictures. */
function shifts() {
  return new Promise((resolve) => {
    const moved = [];
    const observer = new PerformanceObserver((list) => moved.push(...list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    afterPaint(() => {
      observer.disconnect();
      resolve(moved.filter((entry) => !entry.hadRecentInput).map((entry) => {
        const what = entry.sources.map((source) => (source.node instanceof Element ? nameOf(source.node) : "text"));
        return `things moved after the first paint by ${entry.value.toFixed(4)}: ${what.join(", ")}`;
      }));
    });
  });
}

function afterPaint(next) {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next, 0)));
}

/* Whether somebody who uses keys sees where they are: a line around the part that has them, or around its card. */
function focusIsShown() {
  const active = document.activeElement;
  const box = active.getBoundingClientRect();
  if (active === document.body || box.bottom <= 0 || box.top >= innerHeight) { return false; }
  for (let one = active, up = 0; one && up < 5; one = one.parentElement, up += 1) {
    const style = getComputedStyle(one);
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) { return true; }
  }
  return false;
}

/* What axe says, one line for each rule and part. */
function axeFaults() {
  const context = { include: [document], exclude: longTails() };
  return axe.run(context, { resultTypes: ["violations"], iframes: false }).then((results) => results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node.target.join(" ")}`)));
}
