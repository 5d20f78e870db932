extension Check {
    /// Security Hub's controls of VPCs, subnets, security groups and network ACLs.
    static let network: [Check] = [
        Check(
            "EC2.2",
            .high,
            "The default security group of a VPC lets nothing in and nothing out",
            remedy: "Add a DefaultSecurityGroup for the VPC, without rules."
        ) { stack in
            stack.resources("AWS::EC2::VPC").compactMap { vpc in
                let group = stack.resources("Deployer::EC2::DefaultSecurityGroup", where: "GroupId", refersTo: vpc)
                    .first
                guard let group else { return Violation(vpc, "its default security group is left as AWS makes it") }
                let rules = group.values("SecurityGroupIngress.*") + group.values("SecurityGroupEgress.*")
                return rules.isEmpty ? nil : Violation(group, "it has \(rules.count) rules")
            }
        },
        Check(
            "EC2.6",
            .medium,
            "A VPC records rejected traffic in a flow log",
            remedy: "Add a FlowLog for the VPC that records REJECT or ALL."
        ) { stack in
            stack.resources("AWS::EC2::VPC").compactMap { vpc in
                let logs = stack.resources("AWS::EC2::FlowLog", where: "ResourceId", refersTo: vpc)
                guard !logs.isEmpty else { return Violation(vpc, "it has no flow log") }
                let records = logs.contains { $0.isUnknown("TrafficType") || $0.text("TrafficType") != "ACCEPT" }
                return records ? nil : Violation(vpc, "its flow log records accepted traffic alone")
            }
        },
        Check(
            "EC2.13",
            .high,
            "No security group lets the whole internet in to port 22",
            remedy: "Let in certain ranges or groups only, or use Session Manager."
        ) { $0.rules(open: [22]) },
        Check(
            "EC2.14",
            .high,
            "No security group lets the whole internet in to port 3389",
            remedy: "Let in certain ranges or groups only, or use Session Manager."
        ) { $0.rules(open: [3389]) },
        Check(
            "EC2.15",
            .medium,
            of: "AWS::EC2::Subnet",
            title: "A subnet gives no public addresses by itself",
            remedy: "Take mapPublicIpOnLaunch out; load balancers and NAT gateways do not need it."
        ) { $0.flag("MapPublicIpOnLaunch", standard: false) == true ? $0.say("MapPublicIpOnLaunch") : nil },
        Check(
            "EC2.18",
            .high,
            "Security groups let the whole internet in to ports 80 and 443 of TCP alone",
            remedy: "Let in certain ranges or groups only."
        ) { stack in
            stack.ingressRules.filter { $0.isFromAnywhere && !$0.isICMP && !$0.allowsOnly([80, 443]) }.map(\.violation)
        },
        Check(
            "EC2.19",
            .critical,
            "No security group lets the whole internet in to a port of high risk",
            remedy: "Let in certain ranges or groups only."
        ) { $0.rules(open: IngressRule.highRiskPorts) },
        Check(
            "EC2.21",
            .medium,
            of: "AWS::EC2::NetworkAclEntry",
            title: "No network ACL lets the whole internet in to port 22 or 3389",
            remedy: "Let in certain ranges only."
        ) { entry in
            let isAnywhere = ["0.0.0.0/0", "::/0"].contains(
                entry.text("CidrBlock") ?? entry.text("Ipv6CidrBlock") ?? ""
            )
            guard entry.flag("Egress", standard: false) == false, entry.text("RuleAction") == "allow", isAnywhere else {
                return nil
            }
            let first = entry["PortRange.From"]?.integer ?? 0
            let ports = first...max(first, entry["PortRange.To"]?.integer ?? 65_535)
            let isTCP = ["6", "-1"].contains(entry.text("Protocol") ?? "-1")
            return isTCP && (ports.contains(22) || ports.contains(3389)) ? "it allows everyone in" : nil
        },
    ]
}

/// One rule of what may come in to a security group, in the group or beside it.
private struct IngressRule {
    let owner: CheckedResource
    let rule: Document

    /// Source: https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19
    static let highRiskPorts: Set<Int> = [
        20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088,
        8888, 9200, 9300,
    ]

    var isFromAnywhere: Bool {
        rule["CidrIp"]?.plainText == "0.0.0.0/0" || rule["CidrIpv6"]?.plainText == "::/0"
    }

    private var ipProtocol: String { (rule["IpProtocol"]?.plainText ?? "-1").lowercased() }
    var isICMP: Bool { ["icmp", "icmpv6", "1", "58"].contains(ipProtocol) }
    private var isEverything: Bool { ipProtocol == "-1" }

    /// All where the rule names none.
    private var ports: ClosedRange<Int> {
        let from = rule["FromPort"]?.integer ?? -1
        let to = rule["ToPort"]?.integer ?? -1
        return isEverything || from < 0 || to < from ? 0...65_535 : from...to
    }

    func allowsOnly(_ allowed: Set<Int>) -> Bool {
        ["tcp", "6"].contains(ipProtocol) && ports.count <= allowed.count && ports.allSatisfy(allowed.contains)
    }

    func opens(_ risky: Set<Int>) -> Bool {
        isFromAnywhere && !isICMP && risky.contains(where: ports.contains)
    }

    var violation: Violation {
        let what =
            isEverything
            ? "everything"
            : ports.count == 1 ? "port \(ports.lowerBound)" : "ports \(ports.lowerBound) to \(ports.upperBound)"
        let source = rule["CidrIp"]?.plainText ?? rule["CidrIpv6"]?.plainText ?? "anywhere"
        return Violation(owner, "\(source) may reach \(what)\(isEverything ? "" : " of \(ipProtocol)")")
    }
}

extension CheckedStack {
    fileprivate var ingressRules: [IngressRule] {
        resources("AWS::EC2::SecurityGroup").flatMap { group in
            group.values("SecurityGroupIngress.*").map { IngressRule(owner: group, rule: $0) }
        }
            + resources("AWS::EC2::SecurityGroupIngress").map { IngressRule(owner: $0, rule: $0.node.properties) }
    }

    fileprivate func rules(open ports: Set<Int>) -> [Violation] {
        ingressRules.filter { $0.opens(ports) }.map(\.violation)
    }
}
