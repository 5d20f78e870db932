/// Something that a stack should be like before it is applied: a control of AWS's Foundational Security Best Practices, or a
/// trap that AWS itself only tells during an apply.
public struct Check: Sendable {
    /// How bad it is that a resource does not comply, in Security Hub's words.
    public enum Severity: String, Sendable, Codable, CaseIterable {
        case low, medium, high, critical
    }

    /// Security Hub's for a control, as in `EC2.2`; for a trap `Apply.` and a name, as in `Apply.SubnetZones`.
    public let id: String
    /// What should be, as a sentence without a full stop.
    public let title: String
    /// How bad it is otherwise.
    public let severity: Severity
    /// What to do, as a sentence.
    public let remedy: String
    /// The page that says why.
    public let source: String
    let violations: @Sendable (CheckedStack) -> [Violation]

    /// - Parameters:
    ///   - id: Unique.
    ///   - severity: Security Hub's for a control.
    ///   - title: What should be.
    ///   - remedy: What to do.
    ///   - source: The page that says why. Default: Security Hub's page on the control.
    ///   - violations: What is otherwise. What is not known before an apply counts as it should be.
    init(
        _ id: String,
        _ severity: Severity,
        _ title: String,
        remedy: String,
        source: String? = nil,
        violations: @escaping @Sendable (CheckedStack) -> [Violation]
    ) {
        self.id = id
        self.title = title
        self.severity = severity
        self.remedy = remedy
        self.source = source ?? Self.page(of: id)
        self.violations = violations
    }

    /// A check of each resource of some types by itself.
    ///
    /// - Parameters:
    ///   - id: Unique.
    ///   - severity: Security Hub's for a control.
    ///   - types: The resources to look at.
    ///   - title: What should be.
    ///   - remedy: What to do.
    ///   - source: The page that says why. Default: Security Hub's page on the control.
    ///   - problem: What is otherwise, such as "PubliclyAccessible is true"; `nil` where nothing is.
    init(
        _ id: String,
        _ severity: Severity,
        of types: ResourceType...,
        title: String,
        remedy: String,
        source: String? = nil,
        problem: @escaping @Sendable (CheckedResource) -> String?
    ) {
        self.init(id, severity, title, remedy: remedy, source: source) { stack in
            types.flatMap { stack.resources($0) }.compactMap { resource in
                problem(resource).map { Violation(resource, $0) }
            }
        }
    }

    /// Security Hub has a page for each service, with a place on it for each control.
    private static func page(of id: String) -> String {
        let place = id.lowercased().replacing(".", with: "-")
        let service = id.prefix { $0 != "." }.lowercased()
        return "https://docs.aws.amazon.com/securityhub/latest/userguide/\(service)-controls.html#\(place)"
    }

    /// All there are, in the order in which they are reported.
    public static let all: [Check] = controls + traps

    /// Those that Security Hub has too.
    public static let controls: [Check] = [
        certificates, cloudTrail, cloudWatch, codeBuild, network, launchTemplates, ecr, eks, loadBalancers, iam, kms,
        rds,
        s3, secretsManager, sns,
    ].flatMap { $0 }

    /// Those that AWS tells during an apply, or not at all.
    public static let traps: [Check] = [
        networkTraps, clusterTraps, kubernetesTraps, databaseTraps, loadBalancerTraps, auditTraps, nameTraps,
    ].flatMap { $0 }
}

/// A resource that is not as a check wants it.
struct Violation {
    let address: Address
    let location: Diagnostic.Location
    /// What it is like, as a clause: "PubliclyAccessible is true".
    let problem: String

    init(_ resource: CheckedResource, _ problem: String) {
        address = resource.node.address
        location = resource.node.location
        self.problem = problem
    }
}
