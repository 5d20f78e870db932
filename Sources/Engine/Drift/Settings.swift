package import Infra

/// For settings that a service keeps as one piece and replaces as a whole.
extension PropertySchema {
    /// Whether what is observed is as desired, as a plan sees it: what `desired` leaves out may be anything.
    ///
    /// - Parameters:
    ///   - desired: What there is to be.
    ///   - observed: What there is; `nil` where there is nothing.
    /// - Returns: True where a call that sets `desired` would change nothing.
    package func isSatisfied(_ desired: Document, by observed: Document?) -> Bool {
        guard let observed else { return false }
        var comparison = Comparison(tagProperty: nil)
        comparison.compare([], self, PropertyTraits(), Comparison.Sides(desired, nil, observed, isWhole: true))
        return comparison.changes.isEmpty
    }
}

extension Document {
    /// These settings with those that nobody manages taken over from what is observed, so that a call that sets everything
    /// changes nothing else. Lists are taken as they are.
    ///
    /// - Parameters:
    ///   - observed: What there is.
    ///   - removed: Paths of removed properties, as `ResourceHandler.update` gets them; they are not taken over.
    ///   - path: Where this document stands in the resource, as in `LoggingConfiguration`.
    /// - Returns: Everything that the call is to set.
    package func completed(from observed: Document?, removed: Set<String>, at path: String) -> Document {
        guard case .object(var members) = self, let there = observed?.object else { return self }
        for (name, value) in there {
            let inner = "\(path)/\(name)"
            if let own = members[name] {
                members[name] = own.completed(from: value, removed: removed, at: inner)
            } else if !removed.contains(inner) {
                members[name] = value
            }
        }
        return .object(members)
    }
}
