// Small comforts; everything works without them.

// Links to this page in another language keep the section named in the address.
const keepPlace = () => {
  for (const link of document.querySelectorAll("a.keeps-place")) {
    link.hash = location.hash;
  }
};
addEventListener("hashchange", keepPlace);
keepPlace();

// Following the contents on a phone closes them.
for (const fold of document.querySelectorAll("details.contents-fold")) {
  fold.addEventListener("click", (event) => {
    if (event.target.closest("a")) fold.open = false;
  });
}

// The contents follow the reading.
const entries = new Map();
for (const link of document.querySelectorAll(".contents-aside a[href^='#']")) {
  const id = link.hash.slice(1);
  if (!entries.has(id)) entries.set(id, []);
  entries.get(id).push(link);
}
if (entries.size && "IntersectionObserver" in window) {
  const seen = new Set();
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) seen.add(target.id);
      else seen.delete(target.id);
    }
    for (const [id, links] of entries) {
      for (const link of links) link.classList.toggle("reading", seen.has(id));
    }
  }, { rootMargin: "-10% 0px -70% 0px" });
  for (const id of entries.keys()) {
    const section = document.getElementById(id);
    if (section) observer.observe(section);
  }
}

// Snippets get a button that copies them.
if (navigator.clipboard) {
  for (const snippet of document.querySelectorAll("pre.copyable")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = snippet.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(snippet.textContent);
      button.textContent = snippet.dataset.copied;
      setTimeout(() => { button.textContent = snippet.dataset.copy; }, 2000);
    });
    snippet.after(button);
  }
}
