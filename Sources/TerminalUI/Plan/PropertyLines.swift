import Engine
import Infra

/// The lines under a change: one per property, names and values aligned.
struct PropertyLines {
    let layout: Layout
    /// Whether a reference is marked as known after apply only.
    var marksUnknown = true
    /// Columns that stand before the names.
    static let indentation = 8
    /// Names are aligned up to this width; longer ones push their value to the right.
    private static let nameColumns = 40
    /// Old values are aligned up to this width.
    private static let beforeColumns = 32

    /// Old and new values, `before → after`.
    ///
    /// - Parameters:
    ///   - properties: What differs.
    ///   - note: What is said at the end of a property's first line. Default: nothing.
    /// - Returns: Indented lines.
    func changes(_ properties: [PropertyChange], note: (PropertyChange) -> String = { _ in "" }) -> [Line] {
        let names = alignment(properties.map(\.name), to: Self.nameColumns)
        let short = properties.filter { diffable($0) == nil }
        let before = alignment(short.map { text($0.before) }, to: Self.beforeColumns)
        return properties.flatMap { property in
            if let (old, new) = diffable(property) {
                return heading(property, note) + block(DocumentDiff.lines(before: old, after: new, width: room))
            }
            return pair(property, names: names, before: before, note)
        }
    }

    /// The properties of what does not exist yet.
    func creation(_ desired: Document) -> [Line] {
        let members = (desired.object ?? [:]).sorted { $0.key < $1.key }
        let names = alignment(members.map(\.key), to: Self.nameColumns)
        return members.flatMap { name, value -> [Line] in
            guard let value = withoutOwnership(value) else { return [] }
            let shown = value.tagsAsObject ?? value
            let start = Line(name.padded(to: names) + "  ")
            let line = start.appending(DocumentText.inline(shown)).appending(unknown(shown), .muted)
            if shown.isScalar || line.columns + Self.indentation <= layout.columns { return block([line]) }
            return block([Line(name)] + DocumentText.lines(shown, width: room).map { Line("  " + $0) })
        }
    }

    private func pair(
        _ property: PropertyChange,
        names: Int,
        before: Int,
        _ note: (PropertyChange) -> String
    ) -> [Line] {
        let (old, new) = (text(property.before), text(property.after))
        let arrow = Line(property.name.padded(to: names) + "  ")
            .appending(old.padded(to: before), property.before == nil ? .muted : .delete)
            .appending(" → ", .muted)
            .appending(new, property.after == nil ? .muted : .create)
            .appending(property.after.map(unknown) ?? "", .muted)
        let line = forcing(property, arrow).appending(note(property), .muted)
        guard let width = layout.cut, line.columns + Self.indentation > width else { return block([line]) }
        let difference = TextDifference(old, new, columns: max(20, width - Self.indentation - 4))
        let after = Line("  + " + difference.after, .create).appending(property.after.map(unknown) ?? "", .muted)
        return heading(property, note) + block([Line("  - " + difference.before, .delete), after])
    }

    private func heading(_ property: PropertyChange, _ note: (PropertyChange) -> String) -> [Line] {
        block([forcing(property, Line(property.name)).appending(note(property), .muted)])
    }

    private func forcing(_ property: PropertyChange, _ line: Line) -> Line {
        property.forcesReplacement ? line.appending("  # forces replacement", .replace) : line
    }

    /// Both values where they are worth a diff by lines: two structures, or two texts that hold JSON.
    private func diffable(_ property: PropertyChange) -> (Document, Document)? {
        guard let before = property.before?.structure, let after = property.after?.structure else { return nil }
        let isShort = text(before).columns + text(after).columns + 20 <= layout.columns
        return isShort && before.isListOfScalars && after.isListOfScalars ? nil : (before, after)
    }

    private func text(_ value: Document?) -> String { value.map(DocumentText.inline) ?? "(none)" }

    private func unknown(_ value: Document) -> String {
        value.isResolved || !marksUnknown ? "" : "  (known after apply)"
    }

    private func withoutOwnership(_ value: Document) -> Document? {
        guard layout.detail != .verbose, let tags = value.tagsAsObject?.object else { return value }
        let kept = tags.filter { !$0.key.hasPrefix("deployer:") }
        return kept.isEmpty ? nil : .object(kept)
    }

    private func alignment(_ texts: [String], to limit: Int) -> Int {
        texts.map(\.columns).filter { $0 <= limit }.max() ?? 0
    }

    private var room: Int { layout.columns - Self.indentation - 6 }

    private func block(_ lines: [Line]) -> [Line] {
        lines.map { $0.indented(by: Self.indentation).cut(to: layout.cut) }
    }
}

extension PropertyChange {
    /// The path as people read it: `Tags/Name`.
    var name: String { path.joined(separator: "/") }
}
