/// A resource of a stack, by its address, to take attributes from and to depend on.
public struct Reference<R: Resource>: Sendable, Hashable {
    /// The address of the resource.
    public let address: Address

    package init(address: Address) {
        self.address = address
    }

    /// An attribute by the registry's name. Generated properties such as `vpcId` call it with the right type.
    public func attribute<Value>(_ name: String) -> Input<Value> {
        .reference(AttributeReference(address: address, attribute: name))
    }
}

/// A reference without its type, for lists of dependencies.
public protocol AnyReference: Sendable {
    /// The address of the resource.
    var address: Address { get }
}

extension Reference: AnyReference {}
