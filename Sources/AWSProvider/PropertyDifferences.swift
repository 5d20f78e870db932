import Engine
import Infra

/// What an update has to set of single values.
struct PropertyDifferences {
    let schema: Schema
    /// As `ResourceHandler.update` gets it.
    let removed: Set<String>

    /// - Parameters:
    ///   - name: The property's name in the registry.
    ///   - desired: Known; `nil` where nobody manages it.
    ///   - current: As observed.
    ///   - fallback: The service's default, for a property that was taken out. Default: it stays as it is.
    /// - Returns: The value to set; `nil` where it is there already, by the schema's measure, or nobody's business.
    /// - Throws: `DocumentError` while the value is not known.
    func new<Value: DocumentConvertible & Hashable>(
        _ name: String,
        _ desired: Input<Value>?,
        _ current: Input<Value>?,
        orElse fallback: Value? = nil
    ) throws -> Value? {
        guard let wanted = removed.contains(name) ? fallback : try desired?.known else { return nil }
        guard let current = current?.literal else { return wanted }
        if wanted == current { return nil }
        let isSame = schema.properties[name]?.areEquivalent(wanted.document, current.document) ?? false
        return isSame ? nil : wanted
    }
}
