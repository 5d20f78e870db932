import Engine
import Infra

/// The lines of one change: its heading, then its properties.
struct ChangeLines {
    let layout: Layout

    /// What an apply does to the resource.
    func planned(_ change: Change) -> [Line] {
        var lines = [heading(change)]
        if layout.detail != .quiet {
            let properties = PropertyLines(layout: layout)
            switch change.action {
            case .create: lines += change.desired.map(properties.creation) ?? []
            case .update, .replace: lines += properties.changes(visible(change.properties))
            case .noOp, .delete, .forget: break
            }
            lines += change.deposed.map { deposed($0, of: change) }
        }
        return lines
    }

    /// What others did to the resource since the last apply.
    func drifted(_ change: Change) -> [Line] {
        let heading = start(change.isGone ? "-" : "~", change, change.isGone ? .delete : .update)
        if change.isGone { return [cut(heading.appending("  no longer exists", .delete))] }
        if layout.detail == .quiet { return [cut(heading)] }
        return [cut(heading)] + PropertyLines(layout: layout).changes(change.drift)
    }

    private func heading(_ change: Change) -> Line {
        let (symbol, style) = change.symbol
        var line = start(symbol, change, style)
        for note in change.notes { line.append("  # " + note, .muted) }
        switch change.risk {
        case .none, .replacement: break
        case .interruption: line.append("  # interrupts", .warning)
        case .dataLoss: line.append("  # data is lost", .error)
        }
        return cut(line)
    }

    private func start(_ symbol: String, _ change: Change, _ style: Style) -> Line {
        var line = Line(String(repeating: " ", count: 3 - symbol.columns) + symbol, style)
        line.append(" ")
        line.append(change.address.description, .strong)
        line.append("  " + change.type.description, .muted)
        if let id = change.id { line.append("  " + id.description) }
        return line
    }

    private func deposed(_ id: PhysicalID, of change: Change) -> Line {
        Line("- ", .delete).appending("delete \(id), which an earlier run replaced").indented(
            by: PropertyLines.indentation
        ).cut(to: layout.cut)
    }

    /// Without the ownership tags, which follow from the address.
    private func visible(_ properties: [PropertyChange]) -> [PropertyChange] {
        layout.detail == .verbose ? properties : properties.filter { !($0.path.last ?? "").hasPrefix("deployer:") }
    }

    private func cut(_ line: Line) -> Line { line.cut(to: layout.cut) }
}

extension Change {
    var symbol: (text: String, style: Style) {
        switch action {
        case .create: ("+", .create)
        case .update: ("~", .update)
        case .replace: (createsBeforeDelete ? "+/-" : "-/+", .replace)
        case .delete: ("-", .delete)
        case .forget: ("←", .move)
        case .noOp: movedFrom != nil ? ("→", .move) : deposed.isEmpty ? ("", .plain) : ("-", .delete)
        }
    }

    /// What the symbol does not say.
    var notes: [String] {
        var notes: [String] = []
        if let movedFrom { notes.append("moved from \(movedFrom)") }
        if isGone, action == .create { notes.append("is gone from \(type.home)") }
        if isIncomplete { notes.append("an earlier run did not finish it") }
        if action == .forget { notes.append("stays in \(type.home), leaves the state") }
        if action == .replace { notes.append(createsBeforeDelete ? "create, then delete" : "delete, then create") }
        return notes
    }

    /// Whether an apply has anything to do for it.
    var isShown: Bool { action != .noOp || movedFrom != nil || !deposed.isEmpty }
}

extension ResourceType {
    /// Where resources of the type are, for sentences.
    var home: String { description.hasPrefix("Kubernetes::") ? "the cluster" : "AWS" }
}
