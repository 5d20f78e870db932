extension DocumentationPage {
    /// Two columns from 60 rem on, one below; light or dark as the system is, or as the reader chose.
    static let style = #"""
        :root {
          color-scheme: light dark;
          --page: light-dark(#fbfbfa, #14161a); --card: light-dark(#fff, #1c1f25); --raised: light-dark(#f3f3f1, #252932);
          --line: light-dark(#e2e2de, #323743); --text: light-dark(#1c1d21, #e8e9ed); --soft: light-dark(#5f636e, #a2a8b5);
          --accent: light-dark(#1f5fd0, #7fb0ff); --accent-ink: light-dark(#fff, #0d1420);
          --get: light-dark(#1a6b3c, #7fd6a0); --post: light-dark(#1f5fd0, #8bb7ff); --put: light-dark(#8a5300, #f0bd6a);
          --patch: light-dark(#6a3fb5, #c3a6ff); --delete: light-dark(#b3261e, #ff9d95);
          --mono: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
        }
        :root[data-theme=light] { color-scheme: light } :root[data-theme=dark] { color-scheme: dark }
        * { box-sizing: border-box }
        html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100% }
        body { margin: 0; background: var(--page); color: var(--text); line-height: 1.5;
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif }
        button, input, select, textarea { font: inherit; color: inherit }
        a { color: var(--accent); text-underline-offset: .15em }
        code, pre, textarea { font-family: var(--mono); font-size: .875em }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px }
        .skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card) }
        header { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: .5rem; height: 3.5rem;
          padding: 0 1rem; background: color-mix(in srgb, var(--page) 88%, transparent); backdrop-filter: blur(10px);
          border-bottom: 1px solid var(--line) }
        header h1 { font-size: 1rem; margin: 0; font-weight: 650; white-space: nowrap }
        header .version { color: var(--soft); font-size: .8rem } header .space { flex: 1 }
        .key { display: flex; align-items: center; gap: .4rem; min-width: 0 }
        .key input { width: min(17rem, 38vw) }
        input, select, textarea { background: var(--card); border: 1px solid var(--line); border-radius: 7px; padding: .4rem .6rem;
          min-width: 0 }
        input::placeholder { color: var(--soft); opacity: .8 }
        textarea { width: 100%; min-height: 9rem; resize: vertical; line-height: 1.45; tab-size: 2 }
        button { background: var(--raised); border: 1px solid var(--line); border-radius: 7px; padding: .4rem .8rem; cursor: pointer;
          white-space: nowrap }
        button:hover { border-color: var(--soft) }
        button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600 }
        button.plain { background: none; border-color: transparent; padding: .4rem .5rem; line-height: 1 }
        button[disabled] { opacity: .55; cursor: progress }
        #menu { display: none }
        .layout { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 84rem; margin: 0 auto }
        nav { position: sticky; top: 3.5rem; align-self: start; height: calc(100vh - 3.5rem); height: calc(100dvh - 3.5rem);
          overflow-y: auto; padding: 1rem; border-right: 1px solid var(--line); overscroll-behavior: contain }
        nav input { width: 100%; margin-bottom: .75rem }
        nav h2 { font-size: .72rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 1.1rem 0 .3rem }
        nav a { display: flex; gap: .5rem; align-items: baseline; padding: .22rem .45rem; border-radius: 6px; text-decoration: none;
          color: var(--text); font-size: .86rem; line-height: 1.35 }
        nav a:hover, nav a.here { background: var(--raised) }
        nav a .verb { width: 4.1em; flex: none; font-size: .68rem }
        main { padding: 1.75rem clamp(1rem, 4vw, 3rem) 6rem; min-width: 0 }
        main > section { margin-bottom: 3rem }
        h2 { font-size: 1.45rem; line-height: 1.2; letter-spacing: -.01em; margin: 0 0 .4rem }
        h3 { font-size: 1rem; margin: 1.5rem 0 .5rem } h4 { font-size: .85rem; margin: 1.25rem 0 .4rem; color: var(--soft) }
        p { margin: .4rem 0 } .soft { color: var(--soft) } .small { font-size: .85rem }
        .lead { max-width: 46rem }
        .verb { font: 700 .72rem/1.2 var(--mono); letter-spacing: .02em }
        .get { color: var(--get) } .post { color: var(--post) } .put { color: var(--put) } .patch { color: var(--patch) }
        .delete { color: var(--delete) } .head, .options { color: var(--soft) }
        details.operation { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: .6rem 0; min-width: 0 }
        details.operation[open] { box-shadow: 0 6px 24px -16px #0007 }
        details.operation > summary { display: grid; grid-template-columns: 3.9rem minmax(0, auto) minmax(0, 1fr); gap: .2rem .75rem;
          align-items: baseline; padding: .65rem .9rem; cursor: pointer; list-style: none; border-radius: 10px }
        summary::-webkit-details-marker { display: none }
        details.operation > summary:hover { background: color-mix(in srgb, var(--raised) 60%, transparent) }
        summary .path { font-family: var(--mono); font-size: .85rem; overflow-wrap: anywhere; font-weight: 550 }
        summary .what { color: var(--soft); font-size: .88rem; text-align: right }
        .inside { padding: .2rem .9rem 1rem; border-top: 1px solid var(--line) }
        .tags { display: flex; flex-wrap: wrap; gap: .35rem; margin: .6rem 0 }
        .tag { background: var(--raised); border-radius: 5px; padding: .08rem .45rem; font-size: .78rem; color: var(--soft) }
        .parameter { display: grid; grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr); gap: .1rem 1rem; padding: .45rem 0;
          border-top: 1px solid color-mix(in srgb, var(--line) 60%, transparent); align-items: start }
        .parameter:first-of-type { border-top: 0 }
        .parameter .name { font-family: var(--mono); font-size: .84rem; overflow-wrap: anywhere }
        .parameter .kind { color: var(--soft); font-size: .76rem; display: block; overflow-wrap: anywhere }
        .parameter input, .parameter select { width: 100%; max-width: 26rem } .parameter .help { font-size: .8rem; color: var(--soft) }
        .must::after { content: " required"; color: var(--delete); font: 600 .68rem system-ui, sans-serif }
        .filters > summary { cursor: pointer; color: var(--accent); font-size: .85rem; padding: .4rem 0 }
        .row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .9rem 0 .4rem }
        .answer { border: 1px solid var(--line); border-radius: 9px; overflow: hidden; margin-top: .8rem }
        .answer .bar { display: flex; flex-wrap: wrap; gap: .3rem .9rem; align-items: center; padding: .45rem .75rem;
          background: var(--raised); font-size: .84rem }
        .status { font-weight: 700 } .good { color: var(--get) } .bad { color: var(--delete) } .other { color: var(--put) }
        pre { margin: 0; padding: .75rem; overflow: auto; max-height: 32rem; line-height: 1.45; white-space: pre-wrap;
          overflow-wrap: anywhere }
        pre.block { background: var(--raised); border-radius: 8px }
        .json-key { color: var(--post) } .json-text { color: var(--get) } .json-other { color: var(--put) }
        .answer details { border-top: 1px solid var(--line) } .answer details summary { padding: .4rem .75rem; cursor: pointer;
          font-size: .82rem; color: var(--soft) }
        .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .86rem }
        th { text-align: left; font-weight: 600; color: var(--soft); font-size: .76rem }
        th, td { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
        td:first-child { white-space: nowrap } td code { overflow-wrap: anywhere } td.number code { overflow-wrap: normal }
        .problem { padding: .7rem 0; border-bottom: 1px solid var(--line) } .problem:target { background: var(--raised) }
        .fail { padding: 1rem; border: 1px solid var(--delete); border-radius: 9px }
        [hidden] { display: none !important }
        @media (max-width: 60rem) {
          .layout { display: block } #menu { display: block }
          nav { position: fixed; left: 0; top: 3.5rem; width: min(20rem, 86vw); background: var(--page); z-index: 4;
            transform: translateX(-102%); visibility: hidden; transition: transform .18s ease, visibility .18s }
          nav.open { transform: none; visibility: visible; box-shadow: 0 0 60px #0006 }
        }
        @media (max-width: 40rem) {
          header { padding: 0 .5rem; gap: .25rem } header .version, .key label { display: none }
          main { padding-top: 1.2rem }
          details.operation > summary { grid-template-columns: 3.4rem minmax(0, 1fr); padding: .6rem .75rem; gap: .1rem .4rem }
          summary .what { grid-column: 2; text-align: left; font-size: .82rem }
          .inside { padding-inline: .75rem }
          .parameter { grid-template-columns: minmax(0, 1fr) } .parameter input, .parameter select { max-width: none }
          input, select, textarea { font-size: 1rem } .key input { width: 42vw; padding-block: .3rem }
          td:first-child { white-space: normal }
        }
        @media (prefers-reduced-motion: reduce) { nav { transition: none } }
        """#
}
