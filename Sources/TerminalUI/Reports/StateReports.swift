package import Engine
import Infra

/// Every resource of a state, one line each.
package struct StateListReport: Report {
    package var state: State

    package init(_ state: State) { self.state = state }

    private var records: [ResourceRecord] { state.resources.values.sorted { $0.address < $1.address } }

    package func lines(in layout: Layout) -> [Line] {
        let records = records
        let address = records.map(\.address.description.columns).max() ?? 0
        let type = records.map(\.type.description.columns).max() ?? 0
        return records.map { record in
            var line = Line(record.address.description.padded(to: address) + "  ", .strong)
            line.append(record.type.description.padded(to: type) + "  ", .muted)
            line.append(record.id.description)
            if !record.isComplete { line.append("  not finished", .warning) }
            if !record.deposed.isEmpty { line.append("  \(record.deposed.count) old to delete", .warning) }
            return line.cut(to: layout.cut)
        }
    }

    package var messages: [JSONMessage] { records.map { JSONMessage("resource", ["resource": $0.json]) } }
}

/// Everything that is known of one resource.
package struct StateShowReport: Report {
    package var record: ResourceRecord

    package init(_ record: ResourceRecord) { self.record = record }

    package func lines(in layout: Layout) -> [Line] {
        var lines = [
            Line(record.address.description, .strong)
                .appending("  \(record.type)", .muted).appending("  \(record.id)").cut(to: layout.cut)
        ]
        let marks = [
            (record.protect, "protected"), (record.retain, "retained"), (record.snapshot, "kept in a snapshot"),
            (!record.isComplete, "not finished"),
        ].filter(\.0).map(\.1)
        if !marks.isEmpty { lines.append(Line("    " + marks.joined(separator: ", "), .warning)) }
        lines += section("Properties", record.properties, layout)
        lines += section("Attributes", .object(record.attributes), layout)
        lines += list("Depends on", record.dependencies)
        lines += list("Old, to be deleted", record.deposed.map(\.id))
        return lines
    }

    package var messages: [JSONMessage] { [JSONMessage("resource", ["resource": record.json])] }

    private func section(_ title: String, _ document: Document, _ layout: Layout) -> [Line] {
        var layout = layout
        layout.detail = .verbose
        let lines = PropertyLines(layout: layout).creation(document)
        return lines.isEmpty ? [] : [Line("    " + title, .muted)] + lines
    }

    private func list(_ title: String, _ values: [some CustomStringConvertible]) -> [Line] {
        values.isEmpty ? [] : [Line("    " + title, .muted)] + values.map { Line("        \($0)") }
    }
}

extension ResourceRecord {
    fileprivate var json: JSONValue {
        JSONValue(members: [
            "address": JSONValue(address),
            "resource_type": JSONValue(self.type),
            "id": JSONValue(id),
            "properties": JSONValue(properties),
            "attributes": JSONValue(.object(attributes)),
            "dependencies": JSONValue(texts: dependencies),
            "protect": .bool(protect),
            "retain": .bool(retain),
            "snapshot": .bool(snapshot),
            "complete": .bool(isComplete),
            "deposed": JSONValue(texts: deposed.map(\.id)),
        ])
    }
}
