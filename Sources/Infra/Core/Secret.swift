/// A value that is shown, saved and logged nowhere.
///
/// A secret has no `Encodable` conformance and prints as `(secret)`. What is kept of it in the state is a salted digest,
/// enough to see that it has changed.
public struct Secret: Sendable, Hashable {
    /// What is held: the text itself in memory, a digest once it has been written down, or where to look it up.
    package enum Content: Sendable, Hashable {
        case text(String)
        /// `{{resolve:…}}`, which may be shown.
        case dynamicReference(String)
        case digest(salt: String, sha256: String)
    }

    package let content: Content

    /// - Parameter text: The value to protect.
    public init(_ text: String) {
        content = .text(text)
    }

    /// - Parameters:
    ///   - salt: Hexadecimal digits.
    ///   - sha256: The SHA-256 of salt and text, hexadecimal.
    package init(salt: String, sha256: String) {
        content = .digest(salt: salt, sha256: sha256)
    }

    /// - Parameter text: `{{resolve:…}}`; `nil` for every other text.
    package init?(dynamicReference text: String) {
        guard DynamicReference.isWritten(as: text) else { return nil }
        content = .dynamicReference(text)
    }

    /// The protected text, to be handed to the call that needs it; `nil` where only a digest is left, or where it has to be
    /// looked up.
    package var revealed: String? {
        guard case .text(let text) = content else { return nil }
        return text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `(secret)`.
    public var description: String { "(secret)" }
    /// Always `(secret)`.
    public var debugDescription: String { "(secret)" }
    /// Shows nothing to `dump` and debuggers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
