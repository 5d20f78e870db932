/// How much is shown, and how wide.
package struct Layout: Sendable, Hashable {
    /// How much is shown.
    package enum Detail: Sendable, Hashable {
        /// One line per change.
        case quiet
        case normal
        /// Resources that stay as they are too, ownership tags, and every value in full.
        case verbose
    }

    /// Columns of the terminal; `nil` where the text goes elsewhere, and nothing is cut.
    package var width: Int?
    package var detail: Detail

    package init(width: Int? = nil, detail: Detail = .normal) {
        self.width = width
        self.detail = detail
    }

    /// The width that text is laid out for.
    var columns: Int { max(40, width ?? 120) }

    /// The width that running text is wrapped at.
    var textColumns: Int { min(columns, 100) }

    /// The width that lines are cut to, if they are.
    var cut: Int? { detail == .verbose ? nil : width }
}
