/// Which resources a picture shows as part of another one: a route is part of its network, a policy of its role.
struct Folding {
    /// What each resource is shown in; itself where it has a card of its own.
    private var owner: [Address: Address] = [:]
    /// What is shown in each card beside the card's own resource, in the stack's order.
    private(set) var parts: [Address: [Stack.Node]] = [:]

    init(_ stack: Stack) {
        let nodes = stack.order.compactMap { stack.nodes[$0] }
        var users: [Address: [Stack.Node]] = [:]
        for node in nodes {
            for target in Set(node.properties.references.map(\.address)) { users[target, default: []].append(node) }
        }
        var direct: [Address: Address] = [:]
        for node in nodes { direct[node.address] = Self.parent(of: node, users[node.address] ?? [], in: stack) }
        for node in nodes {
            var top = node.address
            var seen: Set<Address> = [top]
            while let next = direct[top], seen.insert(next).inserted { top = next }
            owner[node.address] = top
            if top != node.address { parts[top, default: []].append(node) }
        }
    }

    subscript(address: Address) -> Address { owner[address] ?? address }

    func isPart(_ address: Address) -> Bool { self[address] != address }

    private static func parent(of node: Stack.Node, _ users: [Stack.Node], in stack: Stack) -> Address? {
        // What is in a cluster is part of it.
        let properties = belonging[node.type] ?? (Kubernetes.kinds[node.type] == nil ? [] : ["cluster"])
        for property in properties {
            guard let target = node.properties[property]?.references.first?.address, stack.nodes[target] != nil else {
                continue
            }
            return target
        }
        let types = serving[node.type] ?? []
        return users.first { types.contains($0.type) }?.address
    }

    /// The property that refers to what a resource is a part of.
    private static let belonging: [ResourceType: [String]] = [
        "AWS::EC2::FlowLog": ["ResourceId"],
        "AWS::EC2::Route": ["RouteTableId"],
        "AWS::EC2::RouteTable": ["VpcId"],
        "AWS::EC2::SecurityGroupEgress": ["GroupId"],
        "AWS::EC2::SecurityGroupIngress": ["GroupId"],
        "AWS::EC2::SubnetRouteTableAssociation": ["RouteTableId"],
        "AWS::EC2::VPCGatewayAttachment": ["InternetGatewayId"],
        "AWS::EKS::AccessEntry": ["ClusterName"],
        "AWS::EKS::Addon": ["ClusterName"],
        "AWS::EKS::PodIdentityAssociation": ["ClusterName"],
        "AWS::ElasticLoadBalancingV2::Listener": ["LoadBalancerArn"],
        "AWS::ElasticLoadBalancingV2::ListenerRule": ["ListenerArn"],
        "AWS::IAM::InstanceProfile": ["Roles"],
        "AWS::IAM::RolePolicy": ["RoleName"],
        "AWS::KMS::Alias": ["TargetKeyId"],
        "AWS::Logs::MetricFilter": ["LogGroupName"],
        "AWS::Route53::RecordSet": ["HostedZoneId"],
        "AWS::S3::BucketPolicy": ["Bucket"],
        "AWS::SNS::Subscription": ["TopicArn"],
        "AWS::SNS::TopicPolicy": ["Topics"],
        "Deployer::CertificateManager::IssuedCertificate": ["CertificateArn"],
        "Deployer::ContainerImage::Image": ["RepositoryUri"],
        "Deployer::EC2::DefaultSecurityGroup": ["GroupId"],
    ]

    /// The types of what uses a resource and shows it as a part.
    private static let serving: [ResourceType: Set<ResourceType>] = [
        "AWS::EC2::EIP": ["AWS::EC2::NatGateway"],
        "AWS::EC2::LaunchTemplate": ["AWS::EKS::Nodegroup"],
        "AWS::ElasticLoadBalancingV2::TargetGroup": [
            "AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule",
        ],
        "AWS::RDS::DBParameterGroup": ["AWS::RDS::DBInstance"],
        "AWS::RDS::DBSubnetGroup": ["AWS::RDS::DBInstance"],
    ]
}
