/// The decision to live with what a check finds, for a reason and for a time.
public struct Waiver: Sendable, Hashable {
    /// Of the check, as in `ELB.6`.
    public let check: String
    /// The resource or the component that it is about; `nil` for all.
    public let address: Address?
    /// Why, for whoever reads the plan.
    public let reason: String
    /// The last day on which it holds, as it was written.
    public let until: String
    /// Where it was given.
    public let location: Diagnostic.Location

    /// Whether it is about this finding.
    func covers(_ check: Check, _ address: Address) -> Bool {
        check.id == self.check && holds(at: address)
    }

    /// Whether it is about this resource.
    func holds(at address: Address) -> Bool {
        guard let own = self.address else { return true }
        return address == own || address.description.hasPrefix("\(own).")
    }
}

extension Stack {
    /// Lives with what a check finds: a plan shows it with the reason, and goes on. After its last day the waiver holds no
    /// longer, and the plan fails until the finding is repaired or the day is moved.
    ///
    /// A check of checkov's, such as `CKV_AWS_158`, is waived in the same way: rendered files tell checkov.
    ///
    /// ```
    /// stack.waive("RDS.5", at: "database", because: "Development can wait for a restore", until: "2027-06-30")
    /// ```
    ///
    /// - Parameters:
    ///   - check: The id, as in `ELB.6`.
    ///   - address: A resource, or a component for everything in it. Default: every resource of the stack.
    ///   - reason: Why, for whoever reads the plan.
    ///   - until: The last day on which it holds, in UTC, as in `2027-06-30`.
    ///   - fileID: Where the call stands, for messages. Default: the caller's file.
    ///   - line: The line there. Default: the caller's.
    public mutating func waive(
        _ check: String,
        at address: Address? = nil,
        because reason: String,
        until: String,
        fileID: String = #fileID,
        line: Int = #line
    ) {
        let location = Diagnostic.Location(file: fileID, line: line)
        func refuse(_ detail: String) {
            report(Diagnostic(.error, "Invalid waiver", detail: detail, locations: [location]))
        }
        if CalendarDay(until) == nil {
            refuse(
                "The waiver of \(check) holds until \"\(until)\", which is no day. A day is written as in 2027-06-30."
            )
        }
        if reason.allSatisfy(\.isWhitespace) {
            refuse("The waiver of \(check) gives no reason. Say why the stack lives with what the check finds.")
        }
        let waiver = Waiver(check: check, address: address, reason: reason, until: until, location: location)
        if !waiver.isOfCheckov, !Check.all.contains(where: { $0.id == check }) {
            refuse(
                "There is no check \"\(check)\". A check's id is like EC2.2 or Apply.SubnetZones; see docs/checks.md."
            )
        }
        waivers.append(waiver)
    }
}
