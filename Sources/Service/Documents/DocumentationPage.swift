import Crypto
import Foundation
import Hummingbird

/// The page at `/docs`: one file that needs nothing from elsewhere, on which each call can be tried.
struct DocumentationPage: Sendable {
    let html: ByteBuffer
    /// Allows the page's own style and script and calls to the service itself, and nothing else.
    let securityPolicy: String

    init() {
        let script = "\n\(Self.script)\n\(Self.layout)\n"
        let style = "\n\(Self.style)\n"
        html = ByteBuffer(string: Self.document(style: style, script: script))
        securityPolicy = [
            "default-src 'none'", "script-src '\(Self.source(script))'", "style-src '\(Self.source(style))'",
            "connect-src 'self'",
            "img-src data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    func response() -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/html; charset=utf-8", .contentSecurityPolicy: securityPolicy,
                .cacheControl: "no-cache",
                .referrerPolicy: "no-referrer",
            ],
            body: .init(byteBuffer: html)
        )
    }

    /// What a policy calls an inline text by.
    private static func source(_ text: String) -> String {
        "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
    }

    private static func document(style: String, script: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>API</title>
        <link rel="icon" href="data:,">
        <style>\(style)</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <button id="menu" class="plain" type="button" aria-label="Contents" aria-expanded="false" aria-controls="nav">&#9776;</button>
        <h1 id="title">API</h1><span id="version" class="version"></span><span class="space"></span>
        <div class="key"><label for="token" class="soft small">Token or key</label>
        <input id="token" type="password" placeholder="token or API key" autocomplete="off" spellcheck="false"></div>
        <button id="theme" class="plain" type="button" aria-label="Light or dark">&#9680;</button>
        </header>
        <div class="layout">
        <nav id="nav" aria-label="Contents">
        <input id="search" type="search" placeholder="Search  /" aria-label="Search">
        <div id="list"></div>
        </nav>
        <main id="main" tabindex="-1"><p class="soft">Loading…</p>
        <noscript><p>This page needs JavaScript. The description is at <a href="/openapi.json">/openapi.json</a>.</p></noscript>
        </main>
        </div>
        <script>\(script)</script>
        </body>
        </html>

        """
    }
}
