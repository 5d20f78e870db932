package import Engine
import Infra

/// A state that was made again: what was found, and what was not.
package struct RebuildReport: Report {
    package var rebuild: Rebuild
    /// Where the damaged state is kept now; `nil` where there was none.
    package var aside: String?
    /// Shows what is left to do.
    package var command: String

    /// - Parameters:
    ///   - rebuild: What the engine found.
    ///   - aside: Where the damaged state is kept now.
    ///   - command: Shows what is left to do, as in `deployer plan dev`.
    package init(_ rebuild: Rebuild, aside: String? = nil, command: String) {
        self.rebuild = rebuild
        self.aside = aside
        self.command = command
    }

    package func lines(in layout: Layout) -> [Line] {
        var lines: [Line] = []
        if !rebuild.missing.isEmpty {
            lines.append(Line("Not found; the next apply creates them:", .strong))
            lines += rebuild.missing.map { item in
                Line("  + ", .create).appending(item.address.description, .strong).appending("  \(item.type)", .muted)
                    .cut(to: layout.cut)
            }
            lines.append(Line())
        }
        if !rebuild.strangers.isEmpty {
            lines.append(Line("Tagged as this stack's, but not in it; they stay as they are:", .strong))
            lines += rebuild.strangers.map { stranger in
                Line("  ? ", .note).appending(stranger.address.description, .strong)
                    .appending("  \(stranger.name)").cut(to: layout.cut)
            }
            lines.append(Line())
        }
        let count = rebuild.state.resources.count
        lines.append(
            Line("Rebuilt the state: ", .strong)
                .appending("\(count) resource\(count == 1 ? "" : "s") found, \(rebuild.missing.count) not.")
        )
        if let aside { lines.append(Line("The damaged state is kept in \(aside).")) }
        return lines + [Line("Look at what is left to do before you apply:"), Line(command, .note).indented(by: 6)]
    }

    package var messages: [JSONMessage] {
        [
            JSONMessage(
                "rebuilt",
                [
                    "found": JSONValue(texts: rebuild.state.resources.keys.sorted()),
                    "missing": .array(
                        rebuild.missing.map {
                            JSONValue(members: ["address": JSONValue($0.address), "resource_type": JSONValue($0.type)])
                        }
                    ),
                    "strangers": .array(
                        rebuild.strangers.map {
                            JSONValue(members: ["address": JSONValue($0.address), "name": .string($0.name)])
                        }
                    ),
                    "aside": aside.map(JSONValue.string),
                ]
            )
        ]
    }
}
