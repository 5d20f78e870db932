/// What whoever plans, applies and destroys a stack may do, and no more.
///
/// It is made of the types in the stack: without a cluster there is no action of EKS. What has a name is told by it, since
/// names that the deployer makes begin with the stack's; what has none by the tag that the deployer puts on everything; what
/// does not exist yet by the tag that the request gives it. Listings, which know no resource, are allowed as a whole.
///
/// The bootstrap of a bucket for states is not part of it, nor what somebody else's resources would ask for, such as a key
/// without the stack's tag.
public struct ApplyPolicy: Sendable {
    /// What is allowed, in the order of the documents.
    public let statements: [PolicyDocument.Statement]
    /// What the policy cannot say.
    public let warnings: [Diagnostic]

    /// The policy of a stack.
    ///
    /// - Parameters:
    ///   - stack: Its types and names decide.
    ///   - environment: Region and account, where the state is, and which other environments its pipeline applies: these count
    ///     as having the same types in them.
    public init(_ stack: Stack, of environment: Environment) {
        let others = (environment.delivery?.environments ?? []).map(\.name).filter { $0 != stack.name }
        let names = StackNames(stack, others: others)
        var writer = StatementWriter(
            names,
            AccountPlace(region: environment.region, account: environment.account ?? "*")
        )
        let managed = stack.nodes.values.filter { $0.options.existing == nil }
        var unknown: Set<ResourceType> = []
        for type in Set(managed.map(\.type)).sorted() {
            if let table = TypePermissions.all[type] {
                let nodes = managed.filter { $0.type == type }
                for grant in table.grants where grant.isNeeded(by: nodes) { writer.add(grant, of: type) }
            } else if Kubernetes.kinds[type] != nil {
                for grant in TypePermissions.objects { writer.add(grant, of: type) }
            } else {
                unknown.insert(type)
            }
        }
        for grant in TypePermissions.everyRun { writer.add(grant, of: "") }
        if !unknown.isEmpty { for grant in TypePermissions.cloudControl { writer.add(grant, of: "") } }
        writer.passRoles(to: stack.servicesWithRoles)
        writer.keepState(environment, names.stacks)
        statements = writer.statements.flatMap(Self.parted)
        warnings = unknown.sorted().map(Self.warning)
    }

    /// The statements in as few documents as hold them, in order.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    public var documents: [PolicyDocument] {
        var documents: [PolicyDocument] = []
        for statement in statements {
            if let last = documents.last {
                let longer = PolicyDocument(statements: last.statements + [statement])
                if Self.size(of: longer) <= Self.maximumSize {
                    documents[documents.count - 1] = longer
                    continue
                }
            }
            documents.append(PolicyDocument(statements: [statement]))
        }
        return documents
    }

    /// How many characters without white space a managed policy may have.
    public static let maximumSize = 6_144
    /// How many managed policies a role may have without asking AWS for more.
    public static let maximumDocuments = 10

    /// The characters of a document without white space.
    static func size(of document: PolicyDocument) -> Int {
        do { return try document.document.json().count } catch { return .max }
    }

    /// A statement as it is, or where no document holds it, several that each name a part of its resources.
    private static func parted(_ statement: PolicyDocument.Statement) -> [PolicyDocument.Statement] {
        guard statement.resources.count > 1, size(of: PolicyDocument(statements: [statement])) > maximumSize else {
            return [statement]
        }
        let middle = statement.resources.count / 2
        var (first, second) = (statement, statement)
        first.resources = Array(statement.resources[..<middle])
        second.resources = Array(statement.resources[middle...])
        return parted(first) + parted(second)
    }

    private static func warning(_ type: ResourceType) -> Diagnostic {
        Diagnostic(
            .warning,
            "Permissions of a type are not known",
            detail: """
                \(type) goes through Cloud Control, which does what the type asks for with the caller's own permissions. They \
                are under "handlers" in the type's schema; add a policy with them.
                """,
            commands: [
                "aws cloudformation describe-type --type RESOURCE --type-name \(type) --query Schema --output text"
            ]
        )
    }
}

extension Stack {
    /// The services that roles of the stack trust, which are those that they are passed to.
    fileprivate var servicesWithRoles: [String] {
        let trusts = nodes.values.filter { $0.type == Role.schema.type && $0.options.existing == nil }
            .flatMap { PolicyStatement.all(in: $0.properties["AssumeRolePolicyDocument"]) }
        return Set(trusts.filter(\.allows).flatMap(\.services)).sorted()
    }
}
