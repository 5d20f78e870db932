package import Infra

/// The outputs of the last apply.
package struct OutputsReport: Report {
    package var outputs: [String: Document]

    package init(_ outputs: [String: Document]) { self.outputs = outputs }

    package func lines(in layout: Layout) -> [Line] {
        let width = outputs.keys.map(\.columns).max() ?? 0
        return outputs.sorted { $0.key < $1.key }.map { name, value in
            Line(name.padded(to: width)).appending(" = ", .muted).appending(DocumentText.inline(value))
        }
    }

    package var messages: [JSONMessage] {
        outputs.sorted { $0.key < $1.key }.map { name, value in
            JSONMessage("output", ["name": .string(name), "value": JSONValue(value)])
        }
    }
}

/// One output, for scripts: a text as it is, anything else as JSON.
package struct OutputReport: Report {
    package var name: String
    package var value: Document

    package init(name: String, value: Document) {
        self.name = name
        self.value = value
    }

    package func lines(in layout: Layout) -> [Line] {
        [Line(value.string ?? (value.isResolved ? JSONValue(value).text : DocumentText.inline(value)))]
    }

    package var messages: [JSONMessage] { OutputsReport([name: value]).messages }
}
