/// One saved state of a history.
package struct StateVersion: Sendable, Hashable {
    package var serial: Int
    package var lineage: String
    /// How many resources it holds.
    package var resources: Int
    /// Who saved it and by which verb; `nil` where an earlier deployer did, which did not write that down.
    package var writer: Lock?
    /// When it was saved, by the store's clock: seconds since 1970.
    package var time: Double

    package init(_ state: State, writer: Lock?, time: Double) {
        serial = state.serial
        lineage = state.lineage
        resources = state.resources.count
        self.writer = writer
        self.time = time
    }
}

/// The state is kept elsewhere now; what is left here must not be used by mistake.
package struct StateMovedAway: Error, Sendable, Hashable {
    /// What was asked: a path or a URL.
    package var place: String
    /// Where the state is now, for people.
    package var target: String

    package init(place: String, target: String) {
        self.place = place
        self.target = target
    }
}

/// The place where states are to be kept does not exist yet.
package struct StateStoreMissing: Error, Sendable, Hashable {
    /// As in `bucket shop-state`.
    package var store: String
    package init(store: String) { self.store = store }
}
