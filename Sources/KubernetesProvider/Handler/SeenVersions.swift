import Engine
import Synchronization

/// The version in which each object was last seen: a watch goes on from there, so that nothing is missed in between.
final class SeenVersions: Sendable {
    private let versions = Mutex<[PhysicalID: String]>([:])

    subscript(id: PhysicalID) -> String? {
        get { versions.withLock { $0[id] } }
        set { versions.withLock { $0[id] = newValue } }
    }
}
