/// What checks found in a stack, and which of it the stack lives with.
public struct CheckResults: Sendable {
    /// A resource that is not as a check wants it.
    public struct Finding: Sendable {
        /// What was looked for.
        public let check: Check
        /// The resource.
        public let address: Address
        /// Where it is added.
        public let location: Diagnostic.Location
        /// What it is like, as a clause: "PubliclyAccessible is true".
        public let problem: String
        /// Why that is accepted; `nil` where it is not.
        public let waiver: Waiver?
        /// A waiver that would cover it, had its last day not passed.
        public let expired: Waiver?

        /// Whether the plan must not be applied because of it.
        public var isBlocking: Bool { waiver == nil }
    }

    /// All, in the order of checks, then of resources.
    public let findings: [Finding]
    /// Waivers that cover nothing.
    public let unused: [Waiver]
    /// How many checks were made.
    public let checks: Int

    /// Those that the plan must not be applied with.
    public var failures: [Finding] { findings.filter(\.isBlocking) }
    /// Those that the stack lives with.
    public var waived: [Finding] { findings.filter { !$0.isBlocking } }

    /// Nothing was looked for.
    public static let none = CheckResults(findings: [], unused: [], checks: 0)

    init(findings: [Finding], unused: [Waiver], checks: Int) {
        self.findings = findings
        self.unused = unused
        self.checks = checks
    }
}

extension Stack {
    /// Looks at the stack as AWS's security controls do, and for what AWS would only tell during an apply. A function of values.
    ///
    /// - Parameters:
    ///   - region: Where the stack is made, as in `eu-central-1`.
    ///   - today: The day, for waivers and for versions whose support ends.
    ///   - checks: What to look for. Default: everything.
    /// - Returns: What is not as it should be. What is only known after apply counts as it should be.
    public func checked(region: String, today: CalendarDay, by checks: [Check] = Check.all) -> CheckResults {
        let view = CheckedStack(self, region: region, today: today)
        var used: Set<Waiver> = []
        let findings = checks.flatMap { check in
            check.violations(view).map { violation in
                let covering = waivers.filter { $0.covers(check, violation.address) }
                used.formUnion(covering)
                let valid = covering.first { CalendarDay($0.until).map { today <= $0 } ?? false }
                return CheckResults.Finding(
                    check: check,
                    address: violation.address,
                    location: violation.location,
                    problem: violation.problem,
                    waiver: valid,
                    expired: valid == nil ? covering.first : nil
                )
            }
        }
        let unused = waivers.filter { !used.contains($0) && !$0.isOfCheckov }
        return CheckResults(findings: findings, unused: unused, checks: checks.count)
    }
}
