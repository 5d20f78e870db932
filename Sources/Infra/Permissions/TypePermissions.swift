/// What it takes to look at, create, change, delete and find again resources of one type.
///
/// The tables beside this file say it for each type that has a handler. IAM's names differ from those of the operations here
/// and there; each table names its page of the Service Authorization Reference. Where a service acts with the rights of the
/// caller, what it does is part of the table, too.
struct TypePermissions: Sendable {
    let grants: [Grant]
    /// The property that names a resource.
    let nameProperty: String?
    /// How long a name may be that the deployer makes; it shortens longer ones.
    let nameLimit: Int
    /// Whether names are in lower case, as the service compares them.
    let isLowercased: Bool
    /// What the names that the deployer makes begin with, where the stack's name begins with no letter.
    let letter: String

    init(
        named nameProperty: String? = nil,
        limit: Int = 63,
        lowercased: Bool = false,
        letter: String = "",
        _ grants: Grant...
    ) {
        self.nameProperty = nameProperty
        nameLimit = limit
        isLowercased = lowercased
        self.letter = letter
        self.grants = grants
    }

    /// By type.
    static let all: [ResourceType: TypePermissions] = [
        network, cluster, loadBalancing, domain, database, access, keys, storage, operations, delivery,
    ].reduce(into: [:]) { all, table in all.merge(table) { first, _ in first } }

    /// What every run calls, whatever the stack holds: who calls, what carries the stack's tags, what an account may have.
    static let everyRun = [
        Grant("sts", "GetCallerIdentity", .anything),
        Grant("tag", "GetResources", .anything),
        Grant("ec2", "DescribeTags DescribeAvailabilityZones", .anything),
        Grant("iam", "ListRoles ListPolicies", .anything),
        Grant("iam", "ListRoleTags", .named(["role/{AWS::IAM::Role}"])),
        Grant("iam", "ListPolicyTags", .named(["policy/{AWS::IAM::ManagedPolicy}"])),
        Grant("servicequotas", "GetServiceQuota", .anything),
    ]

    /// Types that have no table go through Cloud Control. What the type's own service asks for is in its schema, which only AWS
    /// has.
    static let cloudControl = [
        Grant(
            "cloudformation",
            "DescribeType GetResource GetResourceRequestStatus ListResourceRequests ListResources",
            .anything
        ),
        Grant("cloudformation", "CreateResource DeleteResource UpdateResource", .region),
    ]

    /// Objects of Kubernetes: the cluster is looked up; what may be done in it, its own access entries say.
    static let objects = [Grant("eks", "DescribeCluster", .named(["cluster/{AWS::EKS::Cluster}"]))]
}
