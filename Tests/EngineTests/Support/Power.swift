import Synchronization

/// The electricity of one simulated process: cut at a chosen moment, nothing it does has any effect from then on.
///
/// Everything that a run does to the world passes a moment before and one after its effect. A test counts the moments
/// of a whole run, and then kills a run at each of them.
final class Power: Sendable {
    /// What everything throws once the power is cut.
    struct Cut: Error {}

    private struct Contents {
        var passed = 0
        var cutAt: Int?
        var isOn = true
    }

    private let contents: Mutex<Contents>

    /// - Parameter cutAt: The moment at which the power is cut, from 0; never without one.
    init(cutAt: Int? = nil) {
        contents = Mutex(Contents(cutAt: cutAt))
    }

    /// How many moments have passed.
    var moments: Int { contents.withLock { $0.passed } }

    var isOn: Bool { contents.withLock { $0.isOn } }

    /// Passes one moment.
    func moment() throws {
        let isOn = contents.withLock { contents in
            if contents.passed == contents.cutAt { contents.isOn = false }
            contents.passed += 1
            return contents.isOn
        }
        if !isOn { throw Cut() }
    }
}
