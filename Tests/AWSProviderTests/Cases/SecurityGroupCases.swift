import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let securityGroup = HandlerCase(
        type: "AWS::EC2::SecurityGroup",
        base: { $0.group(ingress: [.https("10.0.0.0/8")], tags: ["Name": "one"]) },
        updates: [
            ("SecurityGroupIngress", { $0.group(ingress: [.https("10.0.0.0/8"), .https("192.0.2.0/24")], tags: [:]) }),
            (
                "SecurityGroupIngress description",
                { $0.group(ingress: [.https("10.0.0.0/8", "inside"), .https("192.0.2.0/24")], tags: [:]) }
            ),
            (
                "SecurityGroupEgress",
                { stack in
                    stack.group(
                        ingress: [.https("10.0.0.0/8")],
                        egress: [.init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 5432, toPort: 5432)],
                        tags: [:]
                    )
                }
            ),
            ("Tags", { $0.group(ingress: [.https("10.0.0.0/8")], tags: ["Name": "two"]) }),
        ],
        replacement: { $0.group("another description", ingress: [.https("10.0.0.0/8")], tags: ["Name": "one"]) },
        drift: (
            "SecurityGroupIngress",
            { services, id in
                _ = try await services.ec2.authorizeSecurityGroupIngress(
                    .init(
                        groupId: id.description,
                        ipPermissions: [
                            .init(fromPort: 22, ipProtocol: "tcp", ipRanges: [.init(cidrIp: "0.0.0.0/0")], toPort: 22)
                        ]
                    )
                )
            }
        )
    )

    static let defaultSecurityGroup = HandlerCase(
        type: "Deployer::EC2::DefaultSecurityGroup",
        base: { $0.defaultGroup(ingress: []) },
        updates: [("SecurityGroupIngress", { $0.defaultGroup(ingress: [.https("10.0.0.0/8")]) })],
        drift: (
            "SecurityGroupEgress",
            { services, id in
                _ = try await services.ec2.authorizeSecurityGroupEgress(
                    .init(
                        groupId: id.description,
                        ipPermissions: [.init(ipProtocol: "-1", ipRanges: [.init(cidrIp: "0.0.0.0/0")])]
                    )
                )
            }
        ),
        carriesToken: false,
        gaps: Emulator.Kind.allCases.map {
            EmulatorGap(emulator: $0, properties: ["find"], reason: "nothing is created, so there is nothing to find")
        }
    )

    static let securityGroupIngress = HandlerCase(
        type: "AWS::EC2::SecurityGroupIngress",
        base: { $0.ingress(port: 443, description: "one") },
        updates: [("Description", { $0.ingress(port: 443, description: "two") })],
        replacement: { $0.ingress(port: 8443, description: "one") },
        drift: ruleDrift(isEgress: false)
    )

    static let securityGroupEgress = HandlerCase(
        type: "AWS::EC2::SecurityGroupEgress",
        base: { $0.egress(port: 5432, description: "one") },
        updates: [("Description", { $0.egress(port: 5432, description: "two") })],
        replacement: { $0.egress(port: 5433, description: "one") },
        drift: ruleDrift(isEgress: true)
    )

    /// The description overwritten by hand.
    private static func ruleDrift(
        isEgress: Bool
    ) -> (property: String, change: @Sendable (Services, PhysicalID) async throws -> Void) {
        (
            "Description",
            { services, id in
                let rules = try await services.ec2.describeSecurityGroupRules(
                    .init(securityGroupRuleIds: [id.description])
                )
                guard let rule = rules.securityGroupRules?.first else { return }
                let port = isEgress ? 5432 : 443
                _ = try await services.ec2.modifySecurityGroupRules(
                    .init(
                        groupId: rule.groupId ?? "",
                        securityGroupRules: [
                            .init(
                                securityGroupRuleId: id.description,
                                securityGroupRule: .init(
                                    cidrIpv4: "10.0.0.0/8",
                                    description: "by hand",
                                    fromPort: port,
                                    ipProtocol: "tcp",
                                    toPort: port
                                )
                            )
                        ]
                    )
                )
            }
        )
    }
}

extension SecurityGroup.Ingress {
    fileprivate static func https(_ range: String, _ description: String? = nil) -> SecurityGroup.Ingress {
        .init(
            ipProtocol: "tcp",
            cidrIp: Input(range),
            description: description.map { Input($0) },
            fromPort: 443,
            toPort: 443
        )
    }
}

extension Stack {
    fileprivate mutating func group(
        _ description: String = "for the handler suite",
        ingress: [SecurityGroup.Ingress],
        egress: [SecurityGroup.Egress]? = nil,
        tags: Tags
    ) {
        let vpc = add("vpc", VPC(cidrBlock: "10.20.0.0/16"))
        add(
            "subject",
            SecurityGroup(
                groupDescription: Input(description),
                securityGroupEgress: egress,
                securityGroupIngress: ingress,
                tags: tags,
                vpcId: vpc.vpcId
            )
        )
    }

    fileprivate mutating func defaultGroup(ingress: [SecurityGroup.Ingress]) {
        let vpc = add("vpc", VPC(cidrBlock: "10.20.0.0/16"))
        add("subject", DefaultSecurityGroup(groupId: vpc.defaultSecurityGroup, securityGroupIngress: ingress))
    }

    private mutating func emptyGroup() -> Reference<SecurityGroup> {
        let vpc = add("vpc", VPC(cidrBlock: "10.20.0.0/16"))
        return add("group", SecurityGroup(groupDescription: "for rules", vpcId: vpc.vpcId))
    }

    fileprivate mutating func ingress(port: Int, description: String) {
        let group = emptyGroup()
        add(
            "subject",
            SecurityGroupIngress(
                groupId: group.groupId,
                ipProtocol: "tcp",
                cidrIp: "10.0.0.0/8",
                description: Input(description),
                fromPort: Input(port),
                toPort: Input(port)
            )
        )
    }

    fileprivate mutating func egress(port: Int, description: String) {
        let group = emptyGroup()
        add(
            "subject",
            SecurityGroupEgress(
                groupId: group.groupId,
                ipProtocol: "tcp",
                cidrIp: "10.0.0.0/8",
                description: Input(description),
                fromPort: Input(port),
                toPort: Input(port)
            )
        )
    }
}
