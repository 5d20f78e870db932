package import Infra

/// What can be wrong with a stack in view of its state. Each says what was found and what to do.
extension Diagnostic {
    /// - Parameters:
    ///   - type: A type that this build cannot manage.
    ///   - address: The resource that has it.
    ///   - location: Where that is added.
    package static func noHandler(for type: ResourceType, address: Address? = nil, at location: Location? = nil)
        -> Diagnostic
    {
        Diagnostic(
            .error,
            "Resource type has no handler",
            detail:
                "\(address.map { "\($0) is" } ?? "There is a resource") of type \(type), which this deployer cannot "
                + "manage. Take it out of the stack, or use a deployer that knows the type.",
            address: address,
            locations: location.map { [$0] } ?? []
        )
    }
}
