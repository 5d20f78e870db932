package import Infra

/// Something in an account that carries a stack's tags.
package struct TaggedResource: Sendable, Hashable {
    /// Its ARN, or its id where a service tells only that.
    package var name: String
    /// The value of `deployer:address`.
    package var address: Address
    /// The value of `deployer:token`; `nil` where the tag is not there.
    package var token: String?

    package init(name: String, address: Address, token: String?) {
        self.name = name
        self.address = address
        self.token = token
    }
}

/// Lists what carries a stack's tags, whatever its type.
package protocol TagInventory: Sendable {
    /// Everything whose tag `deployer:stack` has this value. May name a resource more than once; may leave out types whose
    /// tags no listing shows.
    func resources(ofStack name: String) async throws -> [TaggedResource]
}
