import Infra

/// The lines of two documents, as JSON, with what is gone, what is new, and a little of what stays around it.
enum DocumentDiff {
    /// Unchanged lines that are shown around a change.
    private static let context = 2

    static func lines(before: Document, after: Document, width: Int) -> [Line] {
        let old = DocumentText.lines(before, width: width)
        let new = DocumentText.lines(after, width: width)
        return shortened(merged(old, new))
    }

    private enum Row {
        case same(String)
        case removed(String)
        case added(String)

        var isSame: Bool {
            if case .same = self { true } else { false }
        }
    }

    private static func merged(_ old: [String], _ new: [String]) -> [Row] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        // A comma that comes or goes because of what follows is no change of its line.
        for change in new.difference(from: old, by: { $0.withoutComma == $1.withoutComma }) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var rows: [Row] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                rows.append(.removed(old[left]))
                left += 1
            } else if added.contains(right) {
                rows.append(.added(new[right]))
                right += 1
            } else {
                rows.append(.same(new[right]))
                left += 1
                right += 1
            }
        }
        return rows
    }

    private static func shortened(_ rows: [Row]) -> [Line] {
        let changed = rows.indices.filter { !rows[$0].isSame }
        var shown: Set<Int> = []
        for index in changed { shown.formUnion(max(0, index - context)...min(rows.count - 1, index + context)) }
        var lines: [Line] = []
        var hidden = 0
        func closeGap() {
            if hidden > 0 { lines.append(Line("  … \(hidden) unchanged line\(hidden == 1 ? "" : "s")", .muted)) }
            hidden = 0
        }
        for (index, row) in rows.enumerated() {
            guard shown.contains(index) else {
                hidden += 1
                continue
            }
            closeGap()
            switch row {
            case .same(let text): lines.append(Line("  " + text))
            case .removed(let text): lines.append(Line("- " + text, .delete))
            case .added(let text): lines.append(Line("+ " + text, .create))
            }
        }
        closeGap()
        return lines
    }
}

extension String {
    fileprivate var withoutComma: Substring { hasSuffix(",") ? dropLast() : self[...] }
}
