package import Infra

/// Where resources are: ids mean nothing in another account or region.
package struct Place: Sendable, Hashable, CustomStringConvertible {
    /// As in `aws`, `aws-cn`, `aws-us-gov`.
    package var partition: String
    /// 12 digits.
    package var account: String
    /// As in `eu-central-1`.
    package var region: String

    package init(partition: String, account: String, region: String) {
        self.partition = partition
        self.account = account
        self.region = region
    }

    /// For people; the partition follows from the region.
    package var description: String { "account \(account), region \(region)" }
}

extension Place: StateDocument {
    package init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.init(
            partition: try reader.required("partition"),
            account: try reader.required("account"),
            region: try reader.required("region")
        )
    }

    package var document: Document {
        ["partition": .string(partition), "account": .string(account), "region": .string(region)]
    }
}

extension State {
    /// Whether something is, or may be, in the account.
    var isInUse: Bool { !resources.isEmpty || !intents.isEmpty }

    /// Takes the place where the resources are made from now on; what is in use stays where it is.
    ///
    /// - Parameter other: `nil` where nobody knows it.
    mutating func settle(in other: Place?) {
        if let other, place == nil || !isInUse { place = other }
    }

    /// Makes sure that ids are looked up only where they were given out.
    ///
    /// - Parameters:
    ///   - other: Where the run works; `nil` where it does not ask AWS.
    ///   - stack: The name of the stack.
    /// - Throws: `Diagnostics` where the state has resources somewhere else.
    func check(_ other: Place?, stack: String) throws(Diagnostics) {
        guard let place, let other, place != other, isInUse else { return }
        throw Diagnostics([.anotherPlace(self, place, other, stack: stack)])
    }
}

extension Diagnostic {
    fileprivate static func anotherPlace(_ state: State, _ place: Place, _ other: Place, stack: String) -> Diagnostic {
        let count = state.resources.count
        let things =
            count == 0 ? "what an interrupted run may have made" : "\(count) resource\(count == 1 ? "" : "s")"
        var differences: [String] = []
        if place.account != other.account { differences.append("account: \(place.account), with credentials of it") }
        if place.region != other.region { differences.append("region: \(place.region)") }
        if differences.isEmpty { differences.append("the partition \(place.partition)") }
        return Diagnostic(
            .error,
            "State belongs to another place",
            detail:
                "The state of \(stack) holds \(things) in \(place); this run would work in \(other). Nothing was read "
                + "or changed. To go on with what there is, put back \(differences.joined(separator: " and ")). To move, "
                + "destroy it there first; to have both, give \(other.region) an environment of its own."
        )
    }
}
