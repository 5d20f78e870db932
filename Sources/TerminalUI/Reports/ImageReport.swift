import Infra

/// A container image: what was built, what a registry has, what was pushed.
package struct ImageReport: Report {
    /// One platform's part.
    package struct Part: Sendable, Hashable {
        /// As in `linux/amd64`.
        package var platform: String
        package var digest: String
        /// Further facts, as in `user` and `65532:65532`.
        package var facts: [Fact]
        package var layers: [Layer]

        package init(platform: String, digest: String, facts: [Fact] = [], layers: [Layer]) {
            self.platform = platform
            self.digest = digest
            self.facts = facts
            self.layers = layers
        }
    }

    package struct Fact: Sendable, Hashable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package struct Layer: Sendable, Hashable {
        /// What it is for, as in `program`.
        package var name: String
        package var digest: String
        /// In bytes.
        package var size: Int
        /// What became of it in a push, as in `uploaded`.
        package var outcome: String?

        package init(name: String, digest: String, size: Int, outcome: String? = nil) {
            self.name = name
            self.digest = digest
            self.size = size
            self.outcome = outcome
        }
    }

    /// What happened to it, for programs: `image_built`, `image_pushed` or `image`.
    package var type: String
    /// The first line: "Built app", "Pushed …".
    package var title: String
    package var digest: String
    /// Where it is: a folder, or a place in a registry by digest.
    package var reference: String
    package var parts: [Part]

    package init(type: String, title: String, digest: String, reference: String, parts: [Part]) {
        self.type = type
        self.title = title
        self.digest = digest
        self.reference = reference
        self.parts = parts
    }

    package func lines(in layout: Layout) -> [Line] {
        var lines = [Line(title, .strong).cut(to: layout.cut), Line("  digest  ", .muted).appending(digest)]
        for part in parts {
            lines.append(Line("  \(part.platform)", .strong))
            let facts = parts.count > 1 ? [Fact("digest", part.digest)] + part.facts : part.facts
            let name = facts.map(\.name.columns).max() ?? 0
            lines += facts.map { fact in
                Line("    \(fact.name.padded(to: name))  ", .muted).appending(fact.value).cut(to: layout.cut)
            }
            let layer = part.layers.map(\.name.columns).max() ?? 0
            lines += part.layers.map { one in
                Line("    \(one.name.padded(to: layer))  \(Self.size(one.size))")
                    .appending("  \(one.digest.prefix(19))", .muted)
                    .appending(one.outcome.map { "  \($0)" } ?? "", one.outcome == "uploaded" ? .create : .muted)
            }
        }
        return lines
    }

    package var messages: [JSONMessage] {
        [
            JSONMessage(
                type,
                [
                    "digest": .string(digest), "reference": .string(reference),
                    "platforms": .array(parts.map(\.json)),
                ]
            )
        ]
    }

    /// Decimal megabytes, as registries count.
    private static func size(_ bytes: Int) -> String {
        let tenths = (bytes + 50_000) / 100_000
        let text = "\(tenths / 10).\(tenths % 10) MB"
        return String(repeating: " ", count: max(0, 9 - text.columns)) + text
    }
}

extension ImageReport.Part {
    fileprivate var json: JSONValue {
        JSONValue(members: [
            "platform": .string(platform),
            "digest": .string(digest),
            "facts": .object(facts.map { .init($0.name, .string($0.value)) }),
            "layers": .array(
                layers.map { layer in
                    JSONValue(members: [
                        "name": .string(layer.name), "digest": .string(layer.digest), "size": .integer(layer.size),
                        "outcome": layer.outcome.map { .string($0) },
                    ])
                }
            ),
        ])
    }
}
