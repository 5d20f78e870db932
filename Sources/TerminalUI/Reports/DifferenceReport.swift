package import Engine
import Infra

/// What differs between two environments.
package struct DifferenceReport: Report {
    package var difference: StackDifference

    package init(_ difference: StackDifference) { self.difference = difference }

    package func lines(in layout: Layout) -> [Line] {
        let sections = [
            section("Values of the files", valueLines(layout)),
            section("Resources", difference.resources.flatMap { lines($0, layout) }),
            section("Outputs", outputLines(layout)),
        ]
        return sections.flatMap { $0 } + [Line(summary)]
    }

    private func section(_ title: String, _ lines: [Line]) -> [Line] {
        lines.isEmpty ? [] : [Line(title, .strong), Line()] + lines + [Line()]
    }

    private func valueLines(_ layout: Layout) -> [Line] {
        if layout.detail == .quiet { return [] }
        let path = difference.values.map(\.path.columns).max() ?? 0
        let before = difference.values.map { ($0.first ?? Self.unset).columns }.filter { $0 <= 32 }.max() ?? 0
        return difference.values.map { value in
            Line("  " + value.path.padded(to: path) + "  ")
                .appending((value.first ?? Self.unset).padded(to: before), value.first == nil ? .muted : .delete)
                .appending(" → ", .muted)
                .appending(value.second ?? Self.unset, value.second == nil ? .muted : .create)
                .cut(to: layout.cut)
        }
    }

    /// What a file says of a value that it leaves to its default.
    private static let unset = "(not set)"

    private func lines(_ resource: StackDifference.Resource, _ layout: Layout) -> [Line] {
        switch resource.kind {
        case .onlyInFirst:
            [heading("-", .delete, resource, "only in \(difference.first)", layout)]
        case .onlyInSecond:
            [heading("+", .create, resource, "only in \(difference.second)", layout)]
        case .changed(let properties):
            [heading("~", .update, resource, "", layout)] + lines(properties, layout)
        case .alikeButForNames(let properties):
            layout.detail != .verbose
                ? [] : [heading(" ", .muted, resource, "alike but for names", layout)] + lines(properties, layout)
        case .same: layout.detail != .verbose ? [] : [heading(" ", .muted, resource, "the same", layout)]
        }
    }

    private func heading(
        _ symbol: String,
        _ style: Style,
        _ resource: StackDifference.Resource,
        _ note: String,
        _ layout: Layout
    ) -> Line {
        var line = Line("  \(symbol) ", style)
        line.append(resource.address.description, .strong)
        line.append("  " + resource.type.description, .muted)
        if !note.isEmpty { line.append("  # " + note, .muted) }
        return line.cut(to: layout.cut)
    }

    private func lines(_ properties: [StackDifference.Property], _ layout: Layout) -> [Line] {
        if layout.detail == .quiet { return [] }
        let lines = PropertyLines(layout: layout, marksUnknown: false)
        return lines.changes(properties.map(\.change)) { change in
            let paths = properties.first { $0.change == change }?.paths ?? []
            return paths.isEmpty ? "" : "  # " + paths.joined(separator: ", ")
        }
    }

    private func outputLines(_ layout: Layout) -> [Line] {
        difference.outputs.map { output in
            let (symbol, style): (String, Style) =
                output.before == nil ? ("+", .create) : output.after == nil ? ("-", .delete) : ("~", .update)
            let values = [output.before, output.after].compactMap { $0.map(DocumentText.inline) }
            return Line("  \(symbol) ", style).appending(output.name, .strong)
                .appending("  " + values.joined(separator: " → ")).cut(to: layout.cut)
        }
    }

    private var summary: String {
        let counts = DifferenceCounts(difference)
        if difference.isEmpty {
            return counts.alikeButForNames + difference.values.count == 0
                ? "\(difference.first) and \(difference.second) are the same: \(counts.same) resources."
                : "\(difference.first) and \(difference.second) differ in nothing but their own names and values."
        }
        return "\(difference.first) → \(difference.second): \(counts.onlyInSecond) only in \(difference.second), "
            + "\(counts.onlyInFirst) only in \(difference.first), \(counts.changed) differ, "
            + "\(counts.same + counts.alikeButForNames) alike."
    }

    package var messages: [JSONMessage] {
        let counts = DifferenceCounts(difference)
        return difference.values.map { value in
            JSONMessage(
                "value_difference",
                [
                    "path": .string(value.path), "first": value.first.map { .string($0) },
                    "second": value.second.map { .string($0) },
                ]
            )
        } + difference.resources.map(\.message)
            + difference.outputs.map { output in
                JSONMessage(
                    "output_difference",
                    [
                        "name": .string(output.name), "first": output.before.map { JSONValue($0) },
                        "second": output.after.map { JSONValue($0) },
                    ]
                )
            } + [
                JSONMessage(
                    "difference_summary",
                    [
                        "first_environment": .string(difference.first),
                        "second_environment": .string(difference.second),
                        "empty": .bool(difference.isEmpty), "only_in_first": .integer(counts.onlyInFirst),
                        "only_in_second": .integer(counts.onlyInSecond), "changed": .integer(counts.changed),
                        "alike_but_for_names": .integer(counts.alikeButForNames), "same": .integer(counts.same),
                    ]
                )
            ]
    }
}

/// How many resources are alike, and how many are not.
struct DifferenceCounts {
    private(set) var onlyInFirst = 0
    private(set) var onlyInSecond = 0
    private(set) var changed = 0
    private(set) var alikeButForNames = 0
    private(set) var same = 0

    init(_ difference: StackDifference) {
        for resource in difference.resources {
            switch resource.kind {
            case .onlyInFirst: onlyInFirst += 1
            case .onlyInSecond: onlyInSecond += 1
            case .changed: changed += 1
            case .alikeButForNames: alikeButForNames += 1
            case .same: same += 1
            }
        }
    }
}

extension StackDifference.Resource {
    fileprivate var message: JSONMessage {
        let (word, properties): (String, [StackDifference.Property]) =
            switch kind {
            case .onlyInFirst: ("onlyInFirst", [])
            case .onlyInSecond: ("onlyInSecond", [])
            case .changed(let properties): ("changed", properties)
            case .alikeButForNames(let properties): ("alikeButForNames", properties)
            case .same: ("same", [])
            }
        return JSONMessage(
            "resource_difference",
            [
                "address": JSONValue(address), "resource_type": JSONValue(type), "difference": .string(word),
                "properties": .array(
                    properties.map { property in
                        JSONValue(members: [
                            "path": JSONValue(texts: property.change.path),
                            "first": property.change.before.map { JSONValue($0) },
                            "second": property.change.after.map { JSONValue($0) },
                            "environment_values": JSONValue(texts: property.paths),
                        ])
                    }
                ),
            ]
        )
    }
}
