package import FoundationEssentials
package import Infra

/// A plan in a file, to be applied later if nothing has moved until then. It holds no secrets and nothing that was read
/// beyond what the plan shows.
package struct SavedPlan: Sendable, Hashable, Codable {
    package static let currentVersion = 1

    package let version: Int
    /// The environment's name.
    package let environment: String
    package let options: PlanOptions
    package let plan: Plan

    /// - Parameters:
    ///   - plan: As made by `Deployment.plan`.
    ///   - options: What it was made with.
    ///   - environment: The environment's name.
    package init(_ plan: Plan, options: PlanOptions, environment: String) {
        version = Self.currentVersion
        self.environment = environment
        self.options = options
        self.plan = plan.sealed()
    }

    /// The plan as JSON, the same bytes for the same plan.
    package func write() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// The plan in a file.
    ///
    /// - Parameter data: What `write` gave.
    /// - Returns: The plan, not yet compared with how things are now.
    /// - Throws: `Diagnostics` where it is no plan, or one of a newer deployer.
    package static func read(_ data: Data) throws(Diagnostics) -> SavedPlan {
        let decoder = JSONDecoder()
        do {
            let version = try decoder.decode(VersionOnly.self, from: data).version
            guard version == currentVersion else { throw Diagnostics([.planFileVersion(version)]) }
            return try decoder.decode(SavedPlan.self, from: data)
        } catch let diagnostics as Diagnostics {
            throw diagnostics
        } catch {
            throw Diagnostics([.planFileUnreadable(error)])
        }
    }

    private struct VersionOnly: Decodable {
        let version: Int
    }

    /// Makes sure that a plan made now is the one that was saved.
    ///
    /// - Throws: `Diagnostics` that says what has moved: the lineage, the serial, or the stack and what exists.
    package func verify(against fresh: Plan) throws(Diagnostics) {
        var moved: [String] = []
        if let here = fresh.place, let there = plan.place, here != there {
            moved.append("the place is \(here), planned was \(there)")
        }
        if fresh.lineage != plan.lineage {
            moved.append("the state is another one (lineage \(fresh.lineage), planned from \(plan.lineage))")
        } else if fresh.serial != plan.serial {
            moved.append("the state is at serial \(fresh.serial), planned from \(plan.serial)")
        }
        if fresh.stack != plan.stack {
            moved.append("the stack is \"\(fresh.stack)\", planned was \"\(plan.stack)\"")
        } else if fresh.fingerprint != plan.fingerprint {
            let others = differing(from: fresh.sealed())
            moved.append("the stack or what exists in the account has changed\(others)")
        }
        guard moved.isEmpty else { throw Diagnostics([.planMoved(moved, environment: environment)]) }
    }

    /// The first addresses whose changes are others now, in parentheses.
    private func differing(from fresh: Plan) -> String {
        let (before, after) = (plan.changesWithoutPlaces, fresh.changesWithoutPlaces)
        let addresses = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
        if addresses.isEmpty { return "" }
        let shown = addresses.prefix(5).map(\.description).joined(separator: ", ")
        return addresses.count > 5 ? " (\(shown) and \(addresses.count - 5) more)" : " (\(shown))"
    }
}

extension Plan {
    /// By address; where a resource is added in the source says nothing about what happens to it.
    fileprivate var changesWithoutPlaces: [Address: Change] {
        changes.reduce(into: [:]) { result, change in
            result[change.address] = change
            result[change.address]?.location = nil
        }
    }

    /// The plan as it may be written down: secrets as digests, and without what was read but is not shown.
    func sealed() -> Plan {
        var plan = self
        for index in plan.changes.indices {
            plan.changes[index].observed = nil
            plan.changes[index].desired = plan.changes[index].desired?.sealed(salt: salt)
            plan.changes[index].properties = plan.changes[index].properties.map { $0.sealed(salt: salt) }
            plan.changes[index].drift = plan.changes[index].drift.map { $0.sealed(salt: salt) }
        }
        for index in plan.outputs.indices {
            plan.outputs[index].before = plan.outputs[index].before?.sealed(salt: salt)
            plan.outputs[index].after = plan.outputs[index].after?.sealed(salt: salt)
        }
        return plan
    }
}

extension PropertyChange {
    fileprivate func sealed(salt: String) -> PropertyChange {
        var change = self
        change.before = before?.sealed(salt: salt)
        change.after = after?.sealed(salt: salt)
        return change
    }
}
