/// Actions of one service that whoever applies a stack may need, and what they may be done to.
struct Grant: Sendable {
    /// What actions may be done to. Texts in lists are the ends of ARNs, after the account, as in `role/{name}`.
    ///
    /// `{name}` stands for each name that resources of the grant's own type have in the stack, `{AWS::EKS::Cluster}` for those
    /// of another type.
    enum Scope: Sendable {
        /// Everything: for what only looks, where IAM knows no resource or a listing wants all of them.
        case anything
        /// Everything in the region, where IAM knows no resource.
        case region
        /// What has these names.
        case named([String])
        /// What does not exist yet, where the request gives it the stack's tag; in EC2 with the right to set tags. Without a
        /// list, where IAM knows no resource.
        case tagging([String])
        /// What carries the stack's tag.
        case tagged([String])
        /// What carries the stack's tag, and what no stack has tagged: what AWS makes by itself beside a resource, and tags that
        /// a create sets by a second permission.
        case untagged([String])
        /// What carries the stack's tag, through one of these services, which do it for the caller: `rds`.
        case through([String], services: [String])
        /// The role that a service makes for itself: `eks.amazonaws.com`.
        case linkedRole(String)
        /// The records that the stack names, in the zones that it names.
        case records
        /// The connections that pipelines fetch their source through.
        case connections
    }

    /// As actions begin with, such as `ec2`.
    let service: String
    /// Without the service.
    let actions: [String]
    let scope: Scope
    /// Properties; without any of these a resource needs none of this. Empty: it always does.
    let properties: [String]

    /// - Parameters:
    ///   - service: As actions begin with, such as `ec2`.
    ///   - actions: Names, parted by blanks.
    ///   - scope: What they may be done to.
    ///   - properties: Properties; without any of these a resource needs none of this. Default: it always does.
    init(_ service: String, _ actions: String, _ scope: Scope, where properties: String...) {
        self.service = service
        self.actions = actions.split { $0 == " " || $0 == "\n" }.map(String.init)
        self.scope = scope
        self.properties = properties
    }

    /// Whether one of these resources needs it.
    func isNeeded(by nodes: [Stack.Node]) -> Bool {
        properties.isEmpty || nodes.contains { node in properties.contains { node.properties[$0] != nil } }
    }

    /// A role that a service makes for itself with the first resource of an account.
    static func linkedRole(_ service: String) -> Grant { Grant("iam", "CreateServiceLinkedRole", .linkedRole(service)) }
}
