/// A check of checkov's that a resource need not pass, and why; rendered files carry it to where checkov reads it.
struct CheckovSkip: Sendable, Hashable {
    /// As in `CKV_AWS_158`.
    let check: String
    let reason: String
}

extension Waiver {
    /// Whether it is about a check of checkov's, as in `CKV_AWS_158`: those look at what is rendered, not at the stack.
    public var isOfCheckov: Bool { check.hasPrefix("CKV_") || check.hasPrefix("CKV2_") }

    /// What checkov calls the control, where it wants the same of resources of this type.
    fileprivate func checkovName(of type: ResourceType) -> String? {
        if isOfCheckov { return check }
        return Self.sameToCheckov[check].flatMap { $0.type == type ? $0.name : nil }
    }

    private static let sameToCheckov: [String: (type: ResourceType, name: String)] = [
        "ELB.6": ("AWS::ElasticLoadBalancingV2::LoadBalancer", "CKV_AWS_150"),
        "RDS.5": ("AWS::RDS::DBInstance", "CKV_AWS_157"),
        "RDS.8": ("AWS::RDS::DBInstance", "CKV_AWS_293"),
        "S3.9": ("AWS::S3::Bucket", "CKV_AWS_18"),
    ]
}

extension Stack {
    /// What checkov is asked to leave out at a resource, by the stack's waivers: each check once, in order of their names.
    func checkovSkips(at node: Node) -> [CheckovSkip] {
        let skips = waivers.compactMap { waiver in
            waiver.holds(at: node.address)
                ? waiver.checkovName(of: node.type).map { CheckovSkip(check: $0, reason: waiver.reason) } : nil
        }
        return Dictionary(skips.map { ($0.check, $0) }) { first, _ in first }.values.sorted { $0.check < $1.check }
    }
}
