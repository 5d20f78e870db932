import TestSupport

extension NetworkProject {
    /// Calls that several resource types are read with, each type once: how many types there are.
    static let shared: [String: Int] = [
        // RouteTable, Route, SubnetRouteTableAssociation.
        "DescribeRouteTables": 3,
        // SecurityGroup, DefaultSecurityGroup, and VPC for the id of its default group.
        "DescribeSecurityGroups": 3,
        // InternetGateway, VPCGatewayAttachment.
        "DescribeInternetGateways": 2,
        // VPC and Subnet, for the ids of their access lists.
        "DescribeNetworkAcls": 2,
        // SecurityGroupIngress, SecurityGroupEgress.
        "DescribeSecurityGroupRules": 2,
    ]

    /// Calls for which AWS has no form that takes many resources, and why each is needed.
    static let unbatched: [String: String] = [
        "DescribeVpcAttribute": "enableDnsSupport and enableDnsHostnames are in no other answer; one attribute a call",
        "GetRole": "ListRoles leaves out descriptions, boundaries and tags",
        "GetRolePolicy": "inline policies are read one by one",
        "ListRolePolicies": "names of inline policies are listed by role",
        "ListAttachedRolePolicies": "attached policies are listed by role",
        "ListTagsForResource": "tags of a log group are read one by one",
    ]

    /// Reads since the last `reset` that were made more often than once for each resource type, with their number. Further
    /// pages do not count.
    var repeatedReads: [String: Int] {
        let first = proxy.requests.filter { !$0.body.contains("NextToken") && !$0.body.contains("nextToken") }
        let counts = first.reduce(into: [String: Int]()) { $0[$1.operation, default: 0] += 1 }
        return counts.filter { operation, count in
            count > Self.shared[operation] ?? 1 && Self.unbatched[operation] == nil
        }
    }
}
