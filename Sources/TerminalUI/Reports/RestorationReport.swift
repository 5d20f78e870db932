package import Engine
import Infra

/// What it means to go back to an earlier state.
package struct RestorationReport: Report {
    package var restoration: Restoration

    package init(_ restoration: Restoration) { self.restoration = restoration }

    package func lines(in layout: Layout) -> [Line] {
        let sections = [
            section("Known now, and not then; they stay in AWS:", "-", .delete, restoration.forgotten, layout),
            section("Known then, and not now:", "+", .create, restoration.remembered, layout),
            section("Known otherwise then:", "~", .update, restoration.changed, layout),
        ]
        let summary = "Restore serial \(restoration.serial): \(restoration.state.resources.count) resources"
        return sections.flatMap { $0 }
            + [
                Line(restoration.isEmpty ? "\(summary), the same as now." : "\(summary).", .strong),
                Line("AWS is not changed. The next plan shows how what is there differs from what was known then."),
            ]
    }

    private func section(
        _ title: String,
        _ symbol: String,
        _ style: Style,
        _ records: [ResourceRecord],
        _ layout: Layout
    ) -> [Line] {
        if records.isEmpty { return [] }
        return [Line(title, .strong)]
            + records.map { record in
                Line("  \(symbol) ", style).appending(record.address.description, .strong)
                    .appending("  \(record.type)", .muted).appending("  \(record.id)").cut(to: layout.cut)
            } + [Line()]
    }

    package var messages: [JSONMessage] {
        [
            JSONMessage(
                "restoration",
                [
                    "serial": .integer(restoration.serial),
                    "resources": .integer(restoration.state.resources.count),
                    "forgotten": JSONValue(texts: restoration.forgotten.map(\.address)),
                    "remembered": JSONValue(texts: restoration.remembered.map(\.address)),
                    "changed": JSONValue(texts: restoration.changed.map(\.address)),
                ]
            )
        ]
    }
}
