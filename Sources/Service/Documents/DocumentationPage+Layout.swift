extension DocumentationPage {
    /// Builds the lists of operations, rows and problems, and what can be searched.
    static let layout = #"""
        function schemaTable(schema) {
          const must = schema.required || [];
          const rows = Object.entries(schema.properties || {}).map(([name, part]) => {
            const found = look(part);
            return el("tr", {}, el("td", {}, el("code", { class: must.includes(name) ? "must" : "" }, name)),
              el("td", {}, el("code", {}, kind(found))),
              el("td", {}, found.description || part.description || "", " ", el("span", { class: "soft small" }, bounds(found))));
          });
          return el("div", { class: "scroll" }, el("table", {},
            el("thead", {}, el("tr", {}, el("th", {}, "Field"), el("th", {}, "Type"), el("th", {}, "Meaning"))), el("tbody", {}, rows)));
        }

        function show() {
          document.title = api.info.title;
          $("title").textContent = api.info.title;
          $("version").textContent = api.info.version;
          const main = $("main"), list = $("list");
          main.replaceChildren(el("section", { class: "lead" }, el("h2", {}, api.info.title), prose(api.info.description)));
          const groups = new Map((api.tags || []).map(tag => [tag.name, { tag, operations: [] }]));
          for (const [path, item] of Object.entries(api.paths)) for (const method of Object.keys(item)) {
            if (!["get", "post", "put", "patch", "delete", "head", "options"].includes(method)) continue;
            const spec = Object.assign({}, item[method], { parameters: [...(item.parameters || []), ...(item[method].parameters || [])] });
            const name = (spec.tags || ["other"])[0];
            if (!groups.has(name)) groups.set(name, { tag: { name }, operations: [] });
            groups.get(name).operations.push({ method: method.toUpperCase(), path, spec, id: spec.operationId || method + path });
          }
          for (const { tag, operations } of groups.values()) {
            if (!operations.length) continue;
            const section = el("section", { id: "tag-" + tag.name }, el("h2", {}, tag.name), prose(tag.description));
            list.append(el("h2", {}, tag.name));
            for (const operation of operations) {
              const low = operation.method.toLowerCase();
              const inside = el("div", { class: "inside" });
              const details = el("details", { class: "operation", id: operation.id },
                el("summary", {}, el("span", { class: "verb " + low }, operation.method), el("span", { class: "path" }, operation.path),
                  el("span", { class: "what" }, operation.spec.summary || "")), inside);
              // An operation's form is made when it is first opened.
              details.addEventListener("toggle", () => {
                if (details.open && !inside.childElementCount) build(operation, inside);
                if (details.open) history.replaceState(null, "", "#" + operation.id);
              });
              section.append(details);
              const text = [operation.method, operation.path, operation.spec.summary, tag.name].join(" ").toLowerCase();
              list.append(el("a", { href: "#" + operation.id, "data-text": text }, el("span", { class: "verb " + low }, operation.method),
                el("span", {}, operation.spec.summary || operation.path)));
            }
            const schema = tag["x-schema"] && look({ $ref: tag["x-schema"] });
            if (schema) section.append(el("h3", {}, "Fields"), schemaTable(schema));
            main.append(section);
          }
          const problems = api["x-problems"] || [];
          if (problems.length) {
            list.append(el("h2", {}, "Errors"));
            main.append(el("section", { id: "problems" }, el("h2", {}, "errors"),
              prose("Every error is a problem document (RFC 9457) of the type `application/problem+json`."),
              problems.map(problem => {
                list.append(el("a", { href: "#problem-" + problem.kind, "data-text": `${problem.status} ${problem.kind}` },
                  el("span", { class: "verb" }, String(problem.status)), el("span", {}, problem.kind)));
                return el("div", { class: "problem", id: "problem-" + problem.kind },
                  el("div", {}, el("strong", {}, `${problem.status} ${problem.title}`), " ", el("code", { class: "soft" }, problem.type)),
                  prose(problem.explanation));
              })));
          }
          go();
        }

        function go() {
          const id = decodeURIComponent(location.hash.slice(1));
          const target = id && $(id);
          if (!target) return;
          if (target.tagName === "DETAILS") target.open = true;
          target.scrollIntoView();
        }
        addEventListener("hashchange", go);

        $("search").addEventListener("input", event => {
          const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
          let heading = null, count = 0;
          const close = () => { if (heading) heading.hidden = count === 0 };
          for (const node of $("list").children) {
            if (node.tagName === "H2") { close(); heading = node; count = 0; continue }
            node.hidden = !words.every(word => node.dataset.text.includes(word));
            if (!node.hidden) count++;
          }
          close();
        });
        $("menu").addEventListener("click", () => {
          $("menu").setAttribute("aria-expanded", String($("nav").classList.toggle("open")));
        });
        $("nav").addEventListener("click", event => {
          const link = event.target.closest("a");
          if (!link) return;
          $("nav").classList.remove("open");
          $("menu").setAttribute("aria-expanded", "false");
          // The same place twice changes no address, and is still meant.
          if (link.hash === location.hash) go();
        });
        document.addEventListener("keydown", event => {
          if (event.key === "Escape") $("nav").classList.remove("open");
          if (event.key === "/" && !/INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) {
            event.preventDefault();
            $("nav").classList.add("open");
            $("search").focus();
          }
        });
        const root = document.documentElement;
        const theme = memory.get("theme");
        if (theme) root.dataset.theme = theme;
        $("theme").addEventListener("click", () => {
          const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
          root.dataset.theme = isDark ? "light" : "dark";
          memory.set("theme", root.dataset.theme);
        });
        $("token").value = memory.get("token") || "";
        $("token").addEventListener("input", () => memory.set("token", $("token").value));
        (async () => {
          try {
            const response = await fetch("/openapi.json");
            if (!response.ok) throw new Error(`it answered with ${response.status}`);
            api = await response.json();
            show();
          } catch (error) {
            $("main").replaceChildren(el("div", { class: "fail" }, "/openapi.json cannot be read: " + error.message));
          }
        })();
        """#
}
