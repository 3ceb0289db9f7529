// The preview's ear: hears of new builds, shows why one failed. Only `seloste serve` puts it into pages.
(() => {
  "use strict";
  const script = document.currentScript;
  let build = new URL(script.src).searchParams.get("build");
  let source = null;
  let overlay = null;

  const style = (element, rules) => {
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value);
    return element;
  };

  const line = (parent, tag, text, rules) => {
    const element = style(document.createElement(tag), rules || {});
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const hide = () => {
    if (overlay) overlay.remove();
    overlay = null;
  };

  const told = (list, finding) => {
    const item = line(list, "li", "", { margin: "0 0 1.25rem" });
    const place = finding.line ? `${finding.file}:${finding.line}` : finding.file;
    line(item, "p", `${finding.severity}: ${finding.message}`, { margin: "0", "font-weight": "bold" });
    if (place) line(item, "p", place, { margin: ".25rem 0", opacity: ".8" });
    if (finding.text) {
      line(item, "pre", finding.text, {
        margin: ".5rem 0", padding: ".5rem", "white-space": "pre-wrap", background: "#2a3642", color: "inherit",
      });
    }
    if (finding.hint) line(item, "p", finding.hint, { margin: "0" });
  };

  const show = (findings) => {
    hide();
    overlay = style(document.createElement("div"), {
      position: "fixed", inset: "0", "z-index": "2147483647", overflow: "auto", padding: "2rem",
      background: "#12181ef2", color: "#e8e6e1", font: "16px/1.5 ui-monospace, monospace", "text-align": "left",
    });
    overlay.id = "seloste-overlay";
    overlay.lang = "en";
    overlay.setAttribute("role", "alert");
    line(overlay, "h2", "The site could not be built", { margin: "0 0 1rem", font: "bold 20px/1.3 sans-serif" });
    const list = line(overlay, "ul", "", { margin: "0", padding: "0", "list-style": "none" });
    for (const finding of findings) told(list, finding);
    const button = line(overlay, "button", "Hide (Esc)", { font: "inherit", padding: ".5rem 1rem" });
    button.type = "button";
    button.addEventListener("click", hide);
    document.body.append(overlay);
  };

  const swapStyles = () => {
    for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
      const fresh = link.cloneNode();
      const address = new URL(link.href);
      address.searchParams.set("build", build);
      fresh.href = address.href;
      fresh.addEventListener("load", () => link.remove());
      link.after(fresh);
    }
  };

  const hear = (event) => {
    const news = JSON.parse(event.data);
    if (news.findings.length > 0) {
      show(news.findings);
      return;
    }
    hide();
    if (news.build === build) return;
    if (news.only_styles && news.previous === build) {
      build = news.build;
      swapStyles();
    } else {
      location.reload();
    }
  };

  const open = () => {
    if (source) return;
    source = new EventSource(new URL("events", script.src));
    source.addEventListener("message", hear);
  };

  // A browser opens few connections to one host: a page that is left gives its one back.
  const close = () => {
    if (source) source.close();
    source = null;
  };

  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  open();
})();
