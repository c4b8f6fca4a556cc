"use strict";
(() => {
  const story = document.querySelector(".text");
  const tip = document.getElementById("tip");
  if (!story || !tip) return;

  // What a statement's parts have in common is its number, in data-s; the innermost comes first.
  const partsOf = number => story.querySelectorAll(`[data-s~="${number}"]`);
  const disputes = [...document.querySelectorAll(".dispute")];
  let lit = [];
  const light = numbers => {
    lit.forEach(part => part.classList.remove("on"));
    lit = numbers.flatMap(number => [...partsOf(number)]);
    lit.forEach(part => part.classList.add("on"));
  };

  // The card that tells of the statement under the pointer or the focus. It repeats what stands in the list below, as plain text.
  const tell = (number, near) => {
    const entry = document.getElementById("s" + number);
    if (!entry) return;
    const who = document.createElement("p");
    who.textContent = entry.querySelector("h3").textContent.replace(/\s+/g, " ").trim();
    const facts = document.createElement("dl");
    facts.className = "facts";
    entry.querySelectorAll(".facts > *").forEach(given => {
      const fact = document.createElement(given.localName);
      fact.textContent = given.textContent;
      facts.append(fact);
    });
    tip.replaceChildren(who, facts);
    tip.hidden = false;
    tip.style.left = tip.style.top = "";
    if (getComputedStyle(tip).position === "fixed") return;
    const at = near.getClientRects()[0];
    const width = document.documentElement.clientWidth;
    tip.style.left = Math.max(8, Math.min(at.left, width - tip.offsetWidth - 8)) + window.scrollX + "px";
    const below = at.bottom + 10 + tip.offsetHeight <= window.innerHeight || at.top < tip.offsetHeight + 10;
    tip.style.top = (below ? at.bottom + 10 : at.top - tip.offsetHeight - 10) + window.scrollY + "px";
  };
  // The rails of the disputes in which a statement takes part stand out with it.
  const stress = number => disputes.forEach(dispute => {
    const isIn = number !== null && dispute.querySelector(`a[href="#t${number}"]`) !== null;
    document.getElementById("rail-" + dispute.id)?.classList.toggle("on", isIn);
  });
  const show = (number, near) => { window.clearTimeout(leaving); light([number]); stress(number); tell(number, near); };
  const hide = () => { tip.hidden = true; light([]); stress(null); };
  let leaving = 0;
  const leave = () => { window.clearTimeout(leaving); leaving = window.setTimeout(hide, 250); };

  story.addEventListener("pointerover", event => {
    const part = event.target.closest("[data-s]");
    if (part) show(part.dataset.s.split(" ")[0], part); else leave();
  });
  story.addEventListener("pointerleave", leave);
  tip.addEventListener("pointerenter", () => window.clearTimeout(leaving));
  tip.addEventListener("pointerleave", leave);
  story.addEventListener("click", event => {
    const part = event.target.closest("[data-s]");
    if (part && !event.target.closest("a")) show(part.dataset.s.split(" ")[0], part);
  });
  story.addEventListener("focusin", event => {
    const marker = event.target.closest(".n");
    if (!marker) return;
    show(marker.textContent, marker);
    marker.setAttribute("aria-describedby", "tip");
  });
  story.addEventListener("focusout", hide);
  document.addEventListener("click", event => { if (!story.contains(event.target) && !tip.contains(event.target)) hide(); });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });

  // An opened source shows where it speaks.
  document.querySelectorAll("details[data-says]").forEach(source => {
    const says = source.dataset.says.split(" ");
    source.addEventListener("toggle", () => light(source.open ? says : []));
    source.addEventListener("pointerenter", () => light(says));
    source.addEventListener("pointerleave", () => light([]));
  });

  // A dispute is a rail in the margin with a branch to each of its passages; the list of disputes has the same as links.
  const drawing = (name, attributes, parent) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    parent.append(element);
    return element;
  };
  const rails = drawing("svg", { class: "rails", "aria-hidden": "true" }, story);
  const draw = () => {
    rails.replaceChildren();
    const origin = story.getBoundingClientRect();
    const edge = rails.getBoundingClientRect().width - 4;
    const shown = disputes.slice(0, 8);
    const step = Math.min(13, edge / Math.max(1, shown.length));
    shown.forEach((dispute, lane) => {
      const marks = [...dispute.querySelectorAll("a[data-side]")].map(link => {
        const mark = document.getElementById(link.hash.slice(1));
        const at = mark && mark.getClientRects()[0];
        return at && { y: at.top + at.height / 2 - origin.top, side: link.dataset.side };
      }).filter(Boolean).sort((a, b) => a.y - b.y);
      // Where the claim is what somebody asserts, one branch will do for both.
      const claim = marks.findIndex(mark => mark.side === "claim");
      if (marks.some((mark, i) => i !== claim && Math.abs(mark.y - marks[claim].y) < 9)) marks.splice(claim, 1);
      if (marks.length < 2) return;
      marks.forEach((mark, i) => { if (i > 0) mark.y = Math.max(mark.y, marks[i - 1].y + 9); });
      const x = edge - 9 - lane * step;
      const rail = drawing("g", { id: "rail-" + dispute.id }, rails);
      drawing("path", { d: `M${x} ${marks[0].y}V${marks[marks.length - 1].y}` }, rail);
      marks.forEach(({ y, side }) => {
        drawing("path", { d: `M${x} ${y}H${edge - 5}` }, rail);
        if (side === "claim") return;
        if (side === "denied") drawing("path", { d: `M${edge - 6} ${y - 4}l8 8m0 -8l-8 8` }, rail);
        else drawing("circle", { cx: edge - 2, cy: y, r: 3.5, class: side === "upheld" ? "for" : "dot" }, rail);
      });
      drawing("text", { x, y: marks[0].y - 8 }, rail).textContent = dispute.dataset.letter;
    });
  };
  disputes.forEach(dispute => {
    const rail = on => document.getElementById("rail-" + dispute.id)?.classList.toggle("on", on);
    dispute.addEventListener("pointerenter", () => rail(true));
    dispute.addEventListener("pointerleave", () => rail(false));
    dispute.addEventListener("focusin", () => rail(true));
    dispute.addEventListener("focusout", () => rail(false));
  });
  new ResizeObserver(draw).observe(story);
  document.fonts?.ready.then(draw);
})();
