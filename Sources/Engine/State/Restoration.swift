import Infra

/// An earlier state that is to become the current one, and what that means.
package struct Restoration: Sendable {
    /// Not saved yet; its serial is that of the state that it takes the place of.
    package var state: State
    /// The serial that it had.
    package var serial: Int
    /// Resources that the state knows now and then would not; they stay in AWS.
    package var forgotten: [ResourceRecord]
    /// Resources that the state would know again.
    package var remembered: [ResourceRecord]
    /// Resources that the state would know under another id, or with other last-applied properties.
    package var changed: [ResourceRecord]
    /// Whether the current state cannot be read, and is set aside.
    package var replacesDamaged = false

    /// - Parameters:
    ///   - earlier: The state to go back to.
    ///   - current: What is known now, with everything that the journal says; `nil` where nothing is.
    package init(of earlier: State, inPlaceOf current: State?) {
        state = earlier
        serial = earlier.serial
        state.serial = max(earlier.serial, current?.serial ?? 0)
        state.durations = current?.durations ?? earlier.durations
        state.takenBack = current?.takenBack ?? earlier.takenBack
        // What a run may have made since is looked for all the same.
        state.intents.merge(current?.intents ?? [:]) { _, newer in newer }
        let (old, new) = (current?.resources ?? [:], earlier.resources)
        func sorted(_ records: [Address: ResourceRecord]) -> [ResourceRecord] {
            records.values.sorted { $0.address < $1.address }
        }
        forgotten = sorted(old.filter { new[$0.key] == nil })
        remembered = sorted(new.filter { old[$0.key] == nil })
        changed = sorted(new.filter { old[$0.key] != nil && old[$0.key] != $0.value })
    }

    /// Whether everything is as it was then.
    package var isEmpty: Bool { forgotten.isEmpty && remembered.isEmpty && changed.isEmpty }
}

extension Deployment {
    /// Works out what it means to go back to an earlier state. Changes nothing.
    ///
    /// - Parameter serial: Of the earlier state.
    /// - Returns: `nil` where that state is not kept any more.
    /// - Throws: `Diagnostic` where the serial is of another state; what the backend throws.
    package func restoration(of serial: Int) async throws -> Restoration? {
        let current: State?
        var isDamaged = false
        do { current = try await currentState().state } catch is Diagnostic {
            (current, isDamaged) = (nil, true)
        }
        guard let earlier = try await backend.version(serial: serial) else { return nil }
        if let current, current.lineage != earlier.lineage {
            throw Diagnostic(
                .error,
                "State is another one",
                detail: "The state of serial \(serial) is of lineage \(earlier.lineage), the current one of "
                    + "\(current.lineage): they are no versions of each other. Nothing was changed."
            )
        }
        var restoration = Restoration(of: earlier, inPlaceOf: current)
        restoration.replacesDamaged = isDamaged
        if isDamaged, let newest = try await backend.history(limit: 1).first {
            // The damaged one was the next.
            restoration.state.serial = newest.serial + 1
        }
        return restoration
    }

    /// Makes an earlier state the current one, under a new serial.
    ///
    /// - Parameters:
    ///   - restoration: What `restoration(of:)` gave.
    ///   - lock: Held by the caller.
    /// - Returns: The new serial.
    /// - Throws: `StateMoved` where another run has saved since; what the backend throws.
    package func save(_ restoration: Restoration, under lock: Lock) async throws -> Int {
        var state = restoration.state
        state.serial += 1
        if restoration.replacesDamaged { _ = try await backend.setAside(withHistory: false, under: lock) }
        try await backend.save(state, under: lock)
        return state.serial
    }
}
