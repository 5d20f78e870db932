/// A text of which a service's model lists the values. Values that the model does not list are kept.
public protocol StringEnumeration: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension StringEnumeration {
    /// A value as the service writes it, known to the model or not.
    public static func custom(_ value: String) -> Self { Self(rawValue: value) }

    /// The value that is written so, known to the model or not.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The value as the service writes it.
    public var description: String { rawValue }
}
