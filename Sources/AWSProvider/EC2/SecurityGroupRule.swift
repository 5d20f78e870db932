import AWSServices
import Infra

/// One rule of a security group: one protocol, one range of ports, one peer. What EC2 groups into permissions, and what
/// the registry has as four types, in one form.
struct SecurityGroupRule: Hashable {
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` for all, or a protocol's number.
    var ipProtocol: String
    /// `nil` where the protocol has no ports.
    var fromPort: Int?
    var toPort: Int?
    var cidrIpv4: String?
    var cidrIpv6: String?
    var prefixListID: String?
    var groupID: String?
    var groupName: String?
    var groupOwner: String?
    var description: String?

    /// Whether EC2 takes both for the same rule: all but the description counts.
    func isSameRule(as other: SecurityGroupRule) -> Bool {
        func key(_ rule: SecurityGroupRule) -> SecurityGroupRule {
            var key = rule
            key.description = nil
            // Reported for the account's own groups, too, where nobody asked for it.
            key.groupOwner = nil
            key.groupName = rule.groupID == nil ? rule.groupName : nil
            key.ipProtocol = Self.name(of: rule.ipProtocol)
            if !Self.withPorts.contains(key.ipProtocol) {
                key.fromPort = nil
                key.toPort = nil
            }
            return key
        }
        return key(self) == key(other)
    }

    private static let withPorts: Set<String> = ["tcp", "udp", "icmp", "icmpv6"]

    /// Protocol numbers as EC2 reports them (https://www.iana.org/assignments/protocol-numbers).
    private static func name(of ipProtocol: String) -> String {
        ["1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6"][ipProtocol] ?? ipProtocol.lowercased()
    }
}

extension SecurityGroupRule {
    init(_ rule: SecurityGroup.Ingress) throws {
        ipProtocol = try rule.ipProtocol.known
        fromPort = try rule.fromPort?.known
        toPort = try rule.toPort?.known
        cidrIpv4 = try rule.cidrIp?.known
        cidrIpv6 = try rule.cidrIpv6?.known
        prefixListID = try rule.sourcePrefixListId?.known
        groupID = try rule.sourceSecurityGroupId?.known.description
        groupName = try rule.sourceSecurityGroupName?.known
        groupOwner = try rule.sourceSecurityGroupOwnerId?.known
        description = try rule.description?.known
    }

    init(_ rule: SecurityGroup.Egress) throws {
        ipProtocol = try rule.ipProtocol.known
        fromPort = try rule.fromPort?.known
        toPort = try rule.toPort?.known
        cidrIpv4 = try rule.cidrIp?.known
        cidrIpv6 = try rule.cidrIpv6?.known
        prefixListID = try rule.destinationPrefixListId?.known
        groupID = try rule.destinationSecurityGroupId?.known.description
        description = try rule.description?.known
    }

    init(_ rule: SecurityGroupIngress) throws {
        ipProtocol = try rule.ipProtocol.known
        fromPort = try rule.fromPort?.known
        toPort = try rule.toPort?.known
        cidrIpv4 = try rule.cidrIp?.known
        cidrIpv6 = try rule.cidrIpv6?.known
        prefixListID = try rule.sourcePrefixListId?.known
        groupID = try rule.sourceSecurityGroupId?.known.description
        groupName = try rule.sourceSecurityGroupName?.known
        groupOwner = try rule.sourceSecurityGroupOwnerId?.known
        description = try rule.description?.known
    }

    init(_ rule: SecurityGroupEgress) throws {
        ipProtocol = try rule.ipProtocol.known
        fromPort = try rule.fromPort?.known
        toPort = try rule.toPort?.known
        cidrIpv4 = try rule.cidrIp?.known
        cidrIpv6 = try rule.cidrIpv6?.known
        prefixListID = try rule.destinationPrefixListId?.known
        groupID = try rule.destinationSecurityGroupId?.known.description
        description = try rule.description?.known
    }

    init(_ rule: EC2.SecurityGroupRule) {
        ipProtocol = rule.ipProtocol ?? "-1"
        fromPort = rule.fromPort
        toPort = rule.toPort
        cidrIpv4 = rule.cidrIpv4
        cidrIpv6 = rule.cidrIpv6
        prefixListID = rule.prefixListId
        groupID = rule.referencedGroupInfo?.groupId
        groupOwner = rule.referencedGroupInfo?.userId
        description = rule.description
    }

    /// The rules of permissions, one for each peer.
    static func flattened(_ permissions: [EC2.IpPermission]?) -> [SecurityGroupRule] {
        (permissions ?? []).flatMap { permission in
            func rule(_ description: String?) -> SecurityGroupRule {
                SecurityGroupRule(
                    ipProtocol: permission.ipProtocol ?? "-1",
                    fromPort: permission.fromPort,
                    toPort: permission.toPort,
                    description: description
                )
            }
            var rules: [SecurityGroupRule] = []
            for range in permission.ipRanges ?? [] {
                rules.append(rule(range.description))
                rules[rules.count - 1].cidrIpv4 = range.cidrIp
            }
            for range in permission.ipv6Ranges ?? [] {
                rules.append(rule(range.description))
                rules[rules.count - 1].cidrIpv6 = range.cidrIpv6
            }
            for list in permission.prefixListIds ?? [] {
                rules.append(rule(list.description))
                rules[rules.count - 1].prefixListID = list.prefixListId
            }
            for pair in permission.userIdGroupPairs ?? [] {
                rules.append(rule(pair.description))
                rules[rules.count - 1].groupID = pair.groupId
                rules[rules.count - 1].groupName = pair.groupName
                rules[rules.count - 1].groupOwner = pair.userId
            }
            return rules
        }
    }

    /// The rule as an argument of authorize and revoke.
    var permission: EC2.IpPermission {
        var permission = EC2.IpPermission(fromPort: fromPort, ipProtocol: ipProtocol, toPort: toPort)
        if let cidrIpv4 { permission.ipRanges = [.init(cidrIp: cidrIpv4, description: description)] }
        if let cidrIpv6 { permission.ipv6Ranges = [.init(cidrIpv6: cidrIpv6, description: description)] }
        if let prefixListID {
            permission.prefixListIds = [.init(description: description, prefixListId: prefixListID)]
        }
        if groupID != nil || groupName != nil {
            permission.userIdGroupPairs = [
                .init(
                    description: description,
                    groupId: groupID,
                    groupName: groupID == nil ? groupName : nil,
                    userId: groupOwner
                )
            ]
        }
        return permission
    }

    /// The rule as an argument of ModifySecurityGroupRules.
    var request: EC2.SecurityGroupRuleRequest {
        .init(
            cidrIpv4: cidrIpv4,
            cidrIpv6: cidrIpv6,
            description: description,
            fromPort: fromPort,
            ipProtocol: ipProtocol,
            prefixListId: prefixListID,
            referencedGroupId: groupID,
            toPort: toPort
        )
    }

    /// The rule as an element of a security group's `SecurityGroupIngress`.
    var ingress: SecurityGroup.Ingress {
        .init(
            ipProtocol: Input(ipProtocol),
            cidrIp: cidrIpv4.map { Input($0) },
            cidrIpv6: cidrIpv6.map { Input($0) },
            description: description.map { Input($0) },
            fromPort: fromPort.map { Input($0) },
            sourcePrefixListId: prefixListID.map { Input($0) },
            sourceSecurityGroupId: groupID.map { Input(.init($0)) },
            sourceSecurityGroupOwnerId: groupOwner.map { Input($0) },
            toPort: toPort.map { Input($0) }
        )
    }

    /// The rule as an element of a security group's `SecurityGroupEgress`.
    var egress: SecurityGroup.Egress {
        .init(
            ipProtocol: Input(ipProtocol),
            cidrIp: cidrIpv4.map { Input($0) },
            cidrIpv6: cidrIpv6.map { Input($0) },
            description: description.map { Input($0) },
            destinationPrefixListId: prefixListID.map { Input($0) },
            destinationSecurityGroupId: groupID.map { Input(.init($0)) },
            fromPort: fromPort.map { Input($0) },
            toPort: toPort.map { Input($0) }
        )
    }
}
