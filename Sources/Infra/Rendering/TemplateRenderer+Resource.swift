extension TemplateRenderer {
    /// A resource, but for what it waits for.
    struct Rendered {
        let type: ResourceType
        let policy: DeletionPolicy?
        let properties: TemplateValue
        let skips: [CheckovSkip]
        /// Logical ids that the properties refer to.
        var references: Set<String> { properties.targets }

        func value(waitingFor targets: [String]) -> TemplateValue {
            let policy = policy.map { TemplateValue.string($0.rawValue) }
            var given: TemplateValue? = properties
            if case .object(let members) = properties, members.isEmpty { given = nil }
            return .members([
                "Type": .string(type.description),
                "DependsOn": targets.isEmpty
                    ? nil : targets.count == 1 ? .string(targets[0]) : .array(targets.map { .string($0) }),
                "DeletionPolicy": policy,
                "UpdateReplacePolicy": policy,
                "Metadata": metadata,
                "Properties": given,
            ])
        }

        /// What checkov leaves out at the resource, where it reads that.
        /// Source: https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
        private var metadata: TemplateValue? {
            guard !skips.isEmpty else { return nil }
            let entries = skips.map { skip in
                TemplateValue.members(["id": .string(skip.check), "comment": .string(skip.reason)])
            }
            return .members(["checkov": .members(["skip": .array(entries)])])
        }
    }

    mutating func resource(_ node: Stack.Node) -> Rendered {
        let place = Place(
            subject: "\(node.address) (\(node.type))",
            path: [],
            address: node.address,
            location: node.location
        )
        let given = counterparts.properties[node.address] ?? stack.taggedProperties(of: node)
        let properties = Self.inCloudFormationsWords(given, of: node.type)
        return Rendered(
            type: node.type,
            policy: DeletionPolicy(node),
            properties: value(of: properties, at: place),
            skips: stack.checkovSkips(at: node)
        )
    }

    /// The properties with another spelling where CloudFormation takes ours for something else.
    private static func inCloudFormationsWords(_ properties: Document, of type: ResourceType) -> Document {
        guard type == "AWS::EC2::SecurityGroup", properties["SecurityGroupEgress"] == [],
            case .object(var members) = properties
        else { return properties }
        // To CloudFormation no rules means AWS's default, which lets everything out. A rule that nothing can meet makes the
        // group hold rules, and none that matters.
        // Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
        members["SecurityGroupEgress"] = [
            [
                "CidrIp": "127.0.0.1/32", "Description": "Nothing goes out", "IpProtocol": "-1",
            ]
        ]
        return .object(members)
    }
}
