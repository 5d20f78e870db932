import Engine
import Infra

/// What is to become of settings that a service keeps as one piece and replaces as a whole.
enum SettingChange<Value: Sendable>: Sendable {
    /// They are as they should be, or nobody manages them.
    case none
    /// To be set to this, which holds also what nobody manages.
    case set(Value)
    /// To go back to the service's default.
    case reset

    /// Makes the call that is due, if any.
    func apply(set: (Value) async throws -> Void, reset: () async throws -> Void) async throws {
        switch self {
        case .none: break
        case .set(let value): try await set(value)
        case .reset: try await reset()
        }
    }
}

extension SettingChange where Value: DocumentConvertible {
    /// - Parameters:
    ///   - property: The registry's name of a property at the top.
    ///   - schema: Of the resource's type.
    ///   - desired: What there is to be; `nil` where the stack says nothing.
    ///   - current: What there is; `nil` where there is nothing.
    ///   - removed: Paths of removed properties, as `ResourceHandler.update` gets them.
    /// - Throws: `DocumentError` where `desired` is not known.
    init(
        _ property: String,
        of schema: Schema,
        to desired: Value?,
        from current: Value?,
        removed: Set<String>
    ) throws(DocumentError) {
        guard let desired = desired?.document else {
            self = removed.contains(property) ? .reset : .none
            return
        }
        let shape = schema.properties[property] ?? PropertySchema(.json)
        let isTakenOut = removed.contains { $0.hasPrefix("\(property)/") }
        if !isTakenOut, shape.isSatisfied(desired, by: current?.document) {
            self = .none
        } else {
            let whole = desired.completed(from: current?.document, removed: removed, at: property)
            self = .set(try Value(document: whole))
        }
    }
}

/// A handler's own refusal, where the service would pass over what is asked or do something else.
struct Refusal: ProviderError {
    /// One sentence: what, the value got, what to do.
    let explanation: String
    var disposition: ErrorDisposition { .refused }
    var requestID: String? { nil }
}
