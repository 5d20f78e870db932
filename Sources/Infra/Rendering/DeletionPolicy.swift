/// What CloudFormation does with a resource that leaves the stack.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
enum DeletionPolicy: String {
    case delete = "Delete"
    case retain = "Retain"
    case snapshot = "Snapshot"

    /// The policy that has the effect of the node's options; `nil` where that is CloudFormation's own default.
    init?(_ node: Stack.Node) {
        // A read replica has no last snapshot: its source holds the data.
        let canBeCopied = Self.withSnapshots.contains(node.type) && node.properties["SourceDBInstanceIdentifier"] == nil
        if node.options.retain {
            self = .retain
        } else if node.options.snapshot, canBeCopied {
            self = .snapshot
        } else if Self.copiedByDefault.contains(node.type) {
            self = .delete
        } else {
            return nil
        }
    }

    private static let withSnapshots: Set<ResourceType> = [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    ]

    /// CloudFormation takes a last snapshot of these unless it is told not to.
    private static let copiedByDefault: Set<ResourceType> = ["AWS::RDS::DBCluster", "AWS::RDS::DBInstance"]
}
