extension ResourceGraph {
    /// The graph in Mermaid's language, as GitHub and many editors show it.
    ///
    /// Source: https://mermaid.js.org/syntax/flowchart.html
    package var mermaid: String {
        var text = "flowchart RL\n"
        writeMermaid(root, "    ", &text)
        for arrow in arrows {
            text += "    \(ids[arrow.from]) \(arrow.isReference ? "-->" : "-.->") \(ids[arrow.to])\n"
        }
        return text
    }

    private func writeMermaid(_ group: Group, _ indent: String, _ text: inout String) {
        for node in group.nodes {
            let label = Self.entities("\(node.address.name)") + "<br/>" + Self.entities(node.type.description)
            text += "\(indent)\(ids[node.address])[\"\(label)\"]\n"
        }
        for inner in group.groups {
            // A name of its own: a resource may have the component's.
            text +=
                "\(indent)subgraph component\(LogicalIDs.readable(inner.address))[\"\(Self.entities(inner.name))\"]\n"
            writeMermaid(inner, indent + "    ", &text)
            text += "\(indent)end\n"
        }
    }

    /// Mermaid reads entities in labels; addresses and types have no other character that it would take for its own.
    private static func entities(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;")
    }

    /// The graph in Graphviz's language: `deployer graph prod --format dot | dot -Tsvg`.
    ///
    /// Source: https://graphviz.org/doc/info/lang.html
    package var dot: String {
        var text = "digraph \(Self.quoted(name)) {\n"
        text += "    rankdir=RL\n"
        text += "    node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11]\n"
        text += "    graph [fontname=\"Helvetica\", fontsize=12, style=rounded, color=gray60]\n"
        text += "    edge [color=gray40]\n"
        writeDOT(root, "    ", &text)
        for arrow in arrows {
            text += "    \(Self.quoted(arrow.from.description)) -> \(Self.quoted(arrow.to.description))"
            text += arrow.isReference ? "\n" : " [style=dashed]\n"
        }
        return text + "}\n"
    }

    private func writeDOT(_ group: Group, _ indent: String, _ text: inout String) {
        for node in group.nodes {
            let label = Self.quoted("\(node.address.name)\n\(node.type)")
            text += "\(indent)\(Self.quoted(node.address.description)) [label=\(label)]\n"
        }
        for inner in group.groups {
            text += "\(indent)subgraph \(Self.quoted("cluster " + inner.address)) {\n"
            text += "\(indent)    label=\(Self.quoted(inner.name))\n"
            writeDOT(inner, indent + "    ", &text)
            text += "\(indent)}\n"
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
