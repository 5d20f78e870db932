/// The security group that AWS makes with every VPC, taken over to hold exactly the rules given here: by default none.
///
/// AWS lets everything in a VPC that names no group talk to everything else in the same group, and out to anywhere. The
/// group can be neither made nor deleted, so this type is ours, not the registry's: "creating" it takes the existing
/// group over, and deleting it leaves the group closed, to go with its VPC. See `docs/decisions/0005-default-security-group.md`.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
public struct DefaultSecurityGroup: Resource {
    /// `GroupId`: `defaultSecurityGroup` of the VPC. A change takes over another group.
    public var groupId: Input<SecurityGroup.ID>
    /// `SecurityGroupIngress`: what may come in. Default: nothing.
    public var securityGroupIngress: [SecurityGroup.Ingress]
    /// `SecurityGroupEgress`: what may go out. Default: nothing.
    public var securityGroupEgress: [SecurityGroup.Egress]

    /// Takes over the group; rules that are not given are revoked.
    public init(
        groupId: Input<SecurityGroup.ID>,
        securityGroupIngress: [SecurityGroup.Ingress] = [],
        securityGroupEgress: [SecurityGroup.Egress] = []
    ) {
        self.groupId = groupId
        self.securityGroupIngress = securityGroupIngress
        self.securityGroupEgress = securityGroupEgress
    }

    /// Reads the registry's names.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        groupId = try reader.required("GroupId")
        securityGroupIngress = try reader.optional("SecurityGroupIngress") ?? []
        securityGroupEgress = try reader.optional("SecurityGroupEgress") ?? []
    }

    /// The properties; rules are always given, also where there is none.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("GroupId", groupId)
        writer.set("SecurityGroupIngress", securityGroupIngress)
        writer.set("SecurityGroupEgress", securityGroupEgress)
        return writer.document
    }

    /// The registry's shapes of `AWS::EC2::SecurityGroup`, as far as they apply.
    public static let schema = Schema(
        type: "Deployer::EC2::DefaultSecurityGroup",
        properties: [
            "GroupId": PropertySchema(.string),
            "SecurityGroupIngress": PropertySchema(.array(SecurityGroup.Ingress.shape, ordered: false)),
            "SecurityGroupEgress": PropertySchema(.array(SecurityGroup.Egress.shape, ordered: false)),
        ],
        required: ["GroupId"],
        primaryIdentifier: ["GroupId"],
        createOnly: ["GroupId"],
        replacement: .createThenDelete
    )
}

extension Reference where R == DefaultSecurityGroup {
    /// `GroupId`.
    public var groupId: Input<SecurityGroup.ID> { attribute("GroupId") }
}
