import Infra

/// Which resources a plan is about.
struct PlanScope {
    /// `nil` for all.
    private let included: Set<Address>?

    /// - Parameters:
    ///   - options: Name the targets.
    ///   - desired: The stack's resources and what they depend on.
    ///   - recorded: The state's resources and what they were made after.
    /// - Throws: `Diagnostics` for a target that is neither in the stack nor in the state.
    init(_ options: PlanOptions, desired: Graph<Address>, recorded: Graph<Address>) throws(Diagnostics) {
        guard !options.targets.isEmpty else {
            included = nil
            return
        }
        var seeds: Set<Address> = []
        var unknown: [Diagnostic] = []
        let all = Set(desired.order).union(recorded.order)
        for target in options.targets {
            let inside = "\(target)."
            let matches = all.filter { $0 == target || $0.description.hasPrefix(inside) }
            if matches.isEmpty { unknown.append(.unknownTarget(target)) }
            seeds.formUnion(matches)
        }
        guard unknown.isEmpty else { throw Diagnostics(unknown) }
        let leaving = options.destroy ? seeds : seeds.subtracting(desired.order)
        // What depends on something that goes has to go before it; what stays in the stack is no part of that.
        let deleted = recorded.withDependants(leaving).filter { options.destroy || !desired.contains($0) }
        let made = options.isolated ? seeds : desired.withDependencies(seeds)
        included = options.destroy ? deleted : made.union(deleted)
    }

    func contains(_ address: Address) -> Bool { included?.contains(address) ?? true }

    func contains(_ document: Document) -> Bool {
        included == nil || document.references.allSatisfy { contains($0.address) }
    }
}
