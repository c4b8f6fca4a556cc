"use strict";
(() => {
  // Searching as one types: the page's own results, fetched anew once the typing pauses. Without this script the form works as any other.
  document.querySelectorAll("form[data-live]").forEach(form => {
    const shown = document.getElementById(form.dataset.live);
    let waiting = 0;
    let asking = null;
    const addressOf = part => {
      const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ""));
      if (part) query.set("part", "1");
      return form.getAttribute("action") + (query.size ? "?" + query : "");
    };
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(addressOf(true), { signal: asking.signal });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        shown.replaceChildren(...page.body.childNodes);
        history.replaceState(null, "", addressOf(false));
      } catch (error) {
        if (error.name !== "AbortError") form.requestSubmit();
      }
    };
    form.addEventListener("input", () => { window.clearTimeout(waiting); waiting = window.setTimeout(ask, 220); });
  });

  // A file dropped on the form that takes stories is chosen there.
  document.querySelectorAll("form[data-drop]").forEach(form => {
    const file = form.querySelector("input[type=file]");
    const text = form.querySelector("textarea");
    form.addEventListener("dragover", event => {
      if (![...event.dataTransfer.types].includes("Files")) return;
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", event => {
      form.classList.remove("over");
      if (event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      file.files = event.dataTransfer.files;
      text.value = "";
      file.focus();
    });
    form.addEventListener("submit", () => {
      const button = form.querySelector("button[type=submit]");
      button.textContent = "Reading…";
      form.setAttribute("aria-busy", "true");
    });
    // Coming back to the page finds the form as it was.
    window.addEventListener("pageshow", () => {
      form.querySelector("button[type=submit]").textContent = "Read it";
      form.removeAttribute("aria-busy");
    });
  });

  // At a statement's own address the words are brought into view where its card stays in view above them, unless they are there already.
  const card = document.querySelector("[data-statement]");
  const words = document.querySelector(".text .marked");
  if (card && words && getComputedStyle(card).position === "sticky" && !location.hash && window.scrollY === 0 && words.getBoundingClientRect().bottom > window.innerHeight) {
    window.addEventListener("load", () => words.scrollIntoView({ block: "nearest" }), { once: true });
  }
})();
