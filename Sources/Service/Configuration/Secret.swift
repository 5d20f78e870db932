/// A text that must not be shown: it prints as `(hidden)`, whoever prints it.
struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text itself, for those who need it to prove something.
    let exposed: String

    init(_ text: String) {
        exposed = text
    }

    var description: String { "(hidden)" }
    var debugDescription: String { "(hidden)" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
