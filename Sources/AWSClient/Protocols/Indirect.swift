/// Storage for a member whose type contains itself, which a structure cannot hold in place.
@propertyWrapper
public struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
    private indirect enum Storage: Sendable, Hashable {
        case value(Value)
    }

    private var storage: Storage

    /// Stores the member's value apart from the structure.
    public init(wrappedValue: Value) { storage = .value(wrappedValue) }

    /// The member's value.
    public var wrappedValue: Value {
        get {
            switch storage {
            case .value(let value): value
            }
        }
        set { storage = .value(newValue) }
    }
}
