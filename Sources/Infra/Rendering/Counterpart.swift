extension ResourceType {
    /// Why CloudFormation has nothing that corresponds to this type; `nil` where it has the type itself.
    ///
    /// What has no counterpart is left out of a template. References to it become what its own properties say, and what
    /// waits for it waits for what it waits for.
    var reasonToLeaveOut: String? {
        guard description.hasPrefix("Deployer::") else { return nil }
        return Self.reasons[self] ?? "CloudFormation has no such resource type."
    }

    private static let reasons: [ResourceType: String] = [
        "Deployer::EC2::DefaultSecurityGroup": """
        CloudFormation cannot change the group that AWS makes with a VPC. Take its rules away by other means: \
        until then its members may talk to each other and out to anywhere.
        """
    ]
}
