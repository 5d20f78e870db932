/// The environments of a project.
package struct EnvironmentsReport: Report {
    /// One environment, as far as its file says.
    package struct Entry: Sendable, Hashable {
        package var name: String
        package var file: String
        package var account: String
        package var region: String

        package init(name: String, file: String, account: String, region: String) {
            self.name = name
            self.file = file
            self.account = account
            self.region = region
        }
    }

    package var entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package func lines(in layout: Layout) -> [Line] {
        let name = entries.map(\.name.columns).max() ?? 0
        let account = entries.map(\.account.columns).max() ?? 0
        let region = entries.map(\.region.columns).max() ?? 0
        return entries.map { entry in
            Line(entry.name.padded(to: name), .strong)
                .appending("  " + entry.account.padded(to: account))
                .appending("  " + entry.region.padded(to: region))
                .appending("  " + entry.file, .muted)
                .cut(to: layout.cut)
        }
    }

    package var messages: [JSONMessage] {
        entries.map { entry in
            JSONMessage(
                "environment",
                [
                    "name": .string(entry.name), "file": .string(entry.file), "account": .string(entry.account),
                    "region": .string(entry.region),
                ]
            )
        }
    }
}
