package import Infra

/// Something that happened during a run, for whoever shows or records it. The engine never prints.
package enum Event: Sendable {
    /// Resources of a type are being read.
    case reading(ResourceType, count: Int)
    /// Work on a resource has started.
    case started(Work)
    /// The service's own word for where a resource is.
    case progressed(Address, String)
    /// A call was refused for now and will be made again.
    case waiting(Address, reason: String)
    case finished(Work, id: PhysicalID?, elapsed: Duration)
    case failed(Work, Diagnostic)
    /// Not started, because something it needs failed or the run was interrupted.
    case heldBack(Work, because: Address?)
    /// A create of an earlier run was settled.
    case settled(SettledIntent)
    /// No new work is started; what runs is finished.
    case interrupted

    /// One piece of work on one resource.
    package struct Work: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, Codable {
            case create, update, delete
            /// Deleting the predecessor of a replacement.
            case deleteDeposed
            case forget
        }

        package var address: Address
        package var type: ResourceType
        package var kind: Kind
        /// How long it is likely to take.
        package var estimate: Duration

        package init(address: Address, type: ResourceType, kind: Kind, estimate: Duration) {
            self.address = address
            self.type = type
            self.kind = kind
            self.estimate = estimate
        }
    }
}

/// Receives events, in order. Must return at once.
package typealias EventSink = @Sendable (Event) -> Void
