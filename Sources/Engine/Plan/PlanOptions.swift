package import Infra

/// What is to be planned.
package struct PlanOptions: Sendable, Hashable, Codable {
    /// Delete everything that the state holds. Default: false.
    package var destroy: Bool
    /// Read what exists. Otherwise the state is believed, and nothing is known to have drifted. Default: true.
    package var refresh: Bool
    /// Only these resources, or everything in these components, with what they depend on; for a destroy with what depends
    /// on them. Empty for all. Default: empty.
    package var targets: [Address]
    /// Leave what the targets depend on as it is, whatever the stack says of it by now; it must be there. Default: false.
    package var isolated: Bool

    package init(destroy: Bool = false, refresh: Bool = true, targets: [Address] = [], isolated: Bool = false) {
        self.destroy = destroy
        self.refresh = refresh
        self.targets = targets
        self.isolated = isolated
    }
}
