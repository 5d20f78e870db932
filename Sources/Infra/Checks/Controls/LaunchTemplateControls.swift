extension Check {
    /// Security Hub's controls of EC2 instances and of the templates that they are launched from.
    static let launchTemplates: [Check] = [
        Check(
            "EC2.8",
            .high,
            "Instances answer metadata requests in version 2 (IMDSv2) alone",
            remedy: "Set httpTokens of the metadata options to required."
        ) { stack in
            let places: [(ResourceType, String)] = [
                ("AWS::EC2::Instance", "MetadataOptions.HttpTokens"),
                ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.MetadataOptions.HttpTokens"),
            ]
            return places.flatMap { type, path in
                stack.resources(type).filter { !$0.isUnknown(path) && $0.text(path) != "required" }.map {
                    Violation($0, $0.say(path))
                }
            }
        },
        Check(
            "EC2.25",
            .high,
            of: "AWS::EC2::LaunchTemplate",
            title: "A launch template gives no public addresses",
            remedy: "Take associatePublicIpAddress out of the network interfaces."
        ) { template in
            let given = template.values("LaunchTemplateData.NetworkInterfaces.*.AssociatePublicIpAddress")
            return given.contains { $0.plainText == "true" } ? "AssociatePublicIpAddress is true" : nil
        },
        Check(
            "EC2.181",
            .medium,
            of: "AWS::EC2::LaunchTemplate",
            title: "A launch template encrypts the volumes that it attaches",
            remedy: "Set encrypted of each EBS volume to true."
        ) { template in
            let volumes = template.values("LaunchTemplateData.BlockDeviceMappings.*.Ebs")
            let open = volumes.filter { ($0["Encrypted"] ?? false).plainText == "false" }
            return open.isEmpty ? nil : "\(open.count) of \(volumes.count) volumes are not encrypted"
        },
    ]
}
