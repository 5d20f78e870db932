package import Infra

extension State {
    /// An attribute or a property of a resource as of the last apply.
    ///
    /// - Parameter reference: The resource, and the attribute's name; nested ones are joined by dots.
    /// - Returns: `nil` where the state does not have it, or has only the digest of a secret.
    package func value(of reference: AttributeReference) -> Document? {
        guard let record = resources[reference.address] else { return nil }
        let value =
            Document.object(record.attributes).member(reference.attribute)
            ?? record.properties.member(reference.attribute)
        guard let value, value.isResolved else { return nil }
        if case .secret = value { return nil }
        return value
    }
}
