package import Engine
import Infra

/// The saved states of an environment, the newest first: when, by whom and by which verb.
package struct HistoryReport: Report {
    package var versions: [StateVersion]

    package init(_ versions: [StateVersion]) { self.versions = versions }

    package func lines(in layout: Layout) -> [Line] {
        if versions.isEmpty { return [Line("Nothing was saved yet.")] }
        let rows = versions.map { version in
            [
                String(version.serial), CalendarDay.moment(secondsSinceEpoch: version.time),
                version.writer.map { "\($0.holder)@\($0.host)" } ?? "",
                version.writer?.operation ?? "", "\(version.resources) resource\(version.resources == 1 ? "" : "s")",
            ]
        }
        let widths = (0..<5).map { column in rows.map { $0[column].columns }.max() ?? 0 }
        return rows.map { row in
            Line(String(repeating: " ", count: widths[0] - row[0].columns) + row[0], .strong)
                .appending("  \(row[1].padded(to: widths[1]))", .muted)
                .appending("  \(row[2].padded(to: widths[2]))  \(row[3].padded(to: widths[3]))  \(row[4])")
                .cut(to: layout.cut)
        }
    }

    package var messages: [JSONMessage] {
        versions.map { version in
            JSONMessage(
                "state_version",
                [
                    "serial": .integer(version.serial), "lineage": .string(version.lineage),
                    "resources": .integer(version.resources), "saved": .number(version.time),
                    "writer": version.writer?.json,
                ]
            )
        }
    }
}
