extension DocumentationPage {
    /// Reads `/openapi.json` and builds the page from it. Everything is put in as text, never as markup.
    static let script = #"""
        "use strict";
        const $ = id => document.getElementById(id);
        function el(name, attributes, ...children) {
          const node = document.createElement(name);
          for (const [key, value] of Object.entries(attributes || {})) {
            if (value === undefined || value === null || value === false) continue;
            if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
            else if (key === "value") node.value = value;
            else node.setAttribute(key, value === true ? "" : value);
          }
          node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
          return node;
        }
        // `code` between backquotes is all the markup that descriptions have.
        const prose = text => String(text || "").split(/\n\n+/).map(part => el("p", {},
          ...part.split("`").map((piece, index) => index % 2 ? el("code", {}, piece) : piece)));
        let api;
        const look = node => {
          while (node && node.$ref) node = node.$ref.slice(2).split("/").reduce((at, key) =>
            at && at[key.replace(/~1/g, "/").replace(/~0/g, "~")], api);
          return node || {};
        };
        const memory = { get: key => { try { return sessionStorage.getItem(key) } catch { return null } },
          set: (key, value) => { try { sessionStorage.setItem(key, value) } catch { /* private browsing */ } } };

        function kind(schema) {
          schema = look(schema);
          const types = [].concat(schema.type || []);
          if (schema.const !== undefined) return JSON.stringify(schema.const);
          if (schema.enum) return schema.enum.filter(value => value !== null).join(" | ");
          if (schema.oneOf || schema.anyOf) return (schema.oneOf || schema.anyOf).map(kind).join(" or ");
          if (types.includes("array")) return "list of " + kind(schema.items);
          return types.map(type => type === "string" && schema.format ? schema.format : type).join(" or ") || "any";
        }
        function bounds(schema) {
          schema = look(schema);
          const parts = [];
          const span = (low, high, unit) => {
            if (low !== undefined && high !== undefined) parts.push(`${low} to ${high}${unit}`);
            else if (high !== undefined) parts.push(`at most ${high}${unit}`);
            else if (low !== undefined) parts.push(`at least ${low}${unit}`);
          };
          span(schema.minLength > 1 || schema.maxLength ? schema.minLength : undefined, schema.maxLength, " characters");
          span(schema.minimum, schema.maximum, "");
          span(schema.minItems, schema.maxItems, " items");
          // Longer ones are lists of words, which the description has.
          if (schema.pattern && schema.pattern.length <= 40) parts.push(schema.pattern);
          if (schema.default !== undefined) parts.push("default " + JSON.stringify(schema.default));
          if (schema.readOnly) parts.push("read only");
          return parts.join(", ");
        }
        function sample(schema, depth = 0) {
          schema = look(schema);
          if (schema.example !== undefined) return schema.example;
          if (schema.examples && schema.examples.length) return schema.examples[0];
          if (schema.default !== undefined) return schema.default;
          if (schema.const !== undefined) return schema.const;
          if (schema.enum) return schema.enum[0];
          if (schema.oneOf || schema.anyOf) return sample((schema.oneOf || schema.anyOf)[0], depth);
          const type = [].concat(schema.type || [])[0];
          if (type === "object" || schema.properties) {
            const value = {};
            if (depth < 4) for (const [name, part] of Object.entries(schema.properties || {})) {
              const found = look(part);
              if (!found.readOnly && (schema.required || []).includes(name)) value[name] = sample(part, depth + 1);
            }
            return value;
          }
          if (type === "array") return [sample(schema.items, depth + 1)];
          if (type === "integer" || type === "number") return schema.minimum ?? 1;
          return type === "boolean" ? true : type === "string" ? "text" : null;
        }
        // A text cannot be coloured without marking its parts: keys, texts, and numbers or words.
        function coloured(text) {
          const node = el("pre");
          const parts = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
          let at = 0;
          for (const match of text.matchAll(parts)) {
            node.append(text.slice(at, match.index));
            const name = match[1] ? match[2] ? "json-key" : "json-text" : "json-other";
            node.append(el("span", { class: name }, match[1] || match[0]), match[1] && match[2] ? match[2] : "");
            at = match.index + match[0].length;
          }
          node.append(text.slice(at));
          return node;
        }

        function field(parameter, fields) {
          const schema = look(parameter.schema);
          const title = parameter.in + ": " + parameter.name;
          let input;
          if (schema.enum || schema.type === "boolean") {
            const choices = schema.enum || ["true", "false"];
            input = el("select", { "aria-label": title }, el("option", { value: "" }, "–"),
              choices.map(choice => el("option", { value: choice }, String(choice))));
          } else {
            const shown = parameter.example ?? schema.example ?? schema.default;
            input = el("input", { "aria-label": title, placeholder: shown === undefined ? "" : String(shown), autocomplete: "off",
              spellcheck: "false", autocapitalize: "off" });
          }
          if (parameter.in === "header" && parameter.name === "Idempotency-Key" && self.crypto && crypto.randomUUID) {
            input.value = crypto.randomUUID();
          }
          fields.push({ parameter, input });
          return el("div", { class: "parameter" },
            el("div", {}, el("span", { class: "name" + (parameter.required ? " must" : "") }, parameter.name),
              el("span", { class: "kind" }, [parameter.in, kind(schema), bounds(schema)].filter(Boolean).join(" · "))),
            el("div", {}, input, el("div", { class: "help" }, prose(parameter.description))));
        }

        function build(operation, inside) {
          const { method, path, spec } = operation;
          const fields = [];
          const parameters = (spec.parameters || []).map(look);
          inside.append(...prose(spec.description));
          const scope = (spec.security || []).flatMap(entry => Object.values(entry).flat())[0];
          if (scope) inside.append(el("div", { class: "tags" }, el("span", { class: "tag" }, "scope " + scope)));
          const filters = parameters.filter(parameter => parameter["x-filter"]);
          const others = parameters.filter(parameter => !parameter["x-filter"]);
          if (others.length) inside.append(el("h4", {}, "Parameters"), ...others.map(one => field(one, fields)));
          if (filters.length) inside.append(el("details", { class: "filters" },
            el("summary", {}, `${filters.length} filters`), ...filters.map(one => field(one, fields))));
          let body, type;
          if (spec.requestBody) {
            const content = look(spec.requestBody).content || {};
            const kinds = Object.keys(content);
            const fill = () => {
              const media = content[type.value];
              const value = media.example ?? sample(media.schema);
              // A list of rows is sent as a row on each line.
              if (/ndjson/.test(type.value) && Array.isArray(value)) body.value = value.map(row => JSON.stringify(row)).join("\n") + "\n";
              else body.value = typeof value === "string" ? value : JSON.stringify(value, null, 2);
              body.rows = Math.min(24, Math.max(6, body.value.split("\n").length + 1));
            };
            type = el("select", { "aria-label": "Content-Type", onchange: fill }, kinds.map(one => el("option", { value: one }, one)));
            body = el("textarea", { "aria-label": "Body", spellcheck: "false", autocapitalize: "off" });
            fill();
            inside.append(el("h4", {}, "Body"), el("div", { class: "row" }, type), body);
          }
          const answer = el("div", { "aria-live": "polite" });
          const send = el("button", { class: "main", type: "button" }, "Send");
          const copy = el("button", { type: "button" }, "Copy as curl");
          const request = () => {
            let target = path;
            const query = [], headers = {};
            for (const { parameter, input } of fields) {
              const value = input.value.trim();
              if (parameter.in === "path") target = target.replace(`{${parameter.name}}`, encodeURIComponent(value || "…"));
              else if (value === "") continue;
              else if (parameter.in === "query") query.push(encodeURIComponent(parameter.name).replace(/%5B/g, "[").replace(/%5D/g, "]")
                + "=" + encodeURIComponent(value));
              else headers[parameter.name] = value;
            }
            const token = $("token").value.trim();
            if (token) headers.Authorization = "Bearer " + token;
            if (body) headers["Content-Type"] = type.value;
            return { url: target + (query.length ? "?" + query.join("&") : ""), method, headers, body: body ? body.value : undefined };
          };
          send.addEventListener("click", () => submit(request(), send, answer));
          if (body) body.addEventListener("keydown", event => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send.click();
          });
          copy.addEventListener("click", async () => {
            const { url, headers, body: text } = request();
            const quote = part => "'" + part.replace(/'/g, "'\\''") + "'";
            const lines = ["curl -i -X " + method + " " + quote(location.origin + url)];
            for (const [name, value] of Object.entries(headers)) lines.push("-H " + quote(name + ": " + value));
            if (text !== undefined) lines.push("--data-binary " + quote(text));
            const command = lines.join(" \\\n  ");
            try { await navigator.clipboard.writeText(command); copy.textContent = "Copied" }
            catch { answer.replaceChildren(el("pre", { class: "block" }, command)) }
            setTimeout(() => { copy.textContent = "Copy as curl" }, 1500);
          });
          inside.append(el("div", { class: "row" }, send, copy), answer);
          const rows = Object.entries(spec.responses || {}).map(([status, entry]) => {
            entry = look(entry);
            return el("tr", {}, el("td", { class: "number" }, el("code", {}, status)), el("td", {}, entry.description || ""),
              el("td", { class: "soft" }, Object.keys(entry.content || {}).join(", ")));
          });
          inside.append(el("h4", {}, "Answers"), el("div", { class: "scroll" }, el("table", {}, el("tbody", {}, rows))));
        }

        async function submit(request, button, answer) {
          button.disabled = true;
          const begin = performance.now();
          try {
            const { url, method, headers, body } = request;
            const response = await fetch(url, { method, headers, body, cache: "no-store", credentials: "omit" });
            let text = await response.text();
            const time = Math.round(performance.now() - begin);
            const size = new TextEncoder().encode(text).length;
            const type = response.headers.get("content-type") || "";
            const isLong = text.length > 200000;
            if (isLong) text = text.slice(0, 200000);
            if (/json$|json;/.test(type) && !/ndjson/.test(type) && !isLong) {
              // Numbers keep their digits: the text is spaced out, not parsed and written again.
              text = spaced(text);
            }
            const group = response.status < 300 ? "good" : response.status < 400 ? "other" : "bad";
            const names = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
            answer.replaceChildren(el("div", { class: "answer" },
              el("div", { class: "bar" }, el("span", { class: "status " + group }, `${response.status} ${response.statusText}`),
                el("span", { class: "soft" }, `${time} ms`), el("span", { class: "soft" }, `${size} bytes`),
                el("span", { class: "soft" }, type), isLong ? el("span", { class: "soft" }, "(beginning)") : ""),
              text ? /json/.test(type) ? coloured(text) : el("pre", {}, text) : "",
              el("details", {}, el("summary", {}, "Header fields"), el("pre", {}, names))));
          } catch (error) {
            answer.replaceChildren(el("div", { class: "fail" }, "The request got no answer: " + error.message));
          }
          button.disabled = false;
        }
        function spaced(text) {
          let depth = 0, out = "";
          const line = () => "\n" + "  ".repeat(depth);
          for (const part of text.match(/"(?:\\.|[^"\\])*"|[\[\]{}:,]|[^\s"\[\]{}:,]+/g) || []) {
            if (part === "{" || part === "[") { depth++; out += part + line() }
            else if (part === "}" || part === "]") {
              depth--;
              out = /[\[{]\s*$/.test(out) ? out.trimEnd() + part : out + line() + part;
            } else if (part === ",") out += "," + line();
            else if (part === ":") out += ": ";
            else out += part;
          }
          return out;
        }
        """#
}
