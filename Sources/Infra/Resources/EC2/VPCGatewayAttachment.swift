// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::VPCGatewayAttachment`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html
public struct VPCGatewayAttachment: Resource {
    /// `VpcId`. A change replaces the resource.
    public var vpcId: Input<VPC.ID>
    /// `InternetGatewayId`.
    public var internetGatewayId: Input<InternetGateway.ID>?
    /// `VpnGatewayId`.
    public var vpnGatewayId: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        vpcId: Input<VPC.ID>,
        internetGatewayId: Input<InternetGateway.ID>? = nil,
        vpnGatewayId: Input<String>? = nil
    ) {
        self.vpcId = vpcId
        self.internetGatewayId = internetGatewayId
        self.vpnGatewayId = vpnGatewayId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.vpcId = try reader.required("VpcId")
        self.internetGatewayId = try reader.optional("InternetGatewayId")
        self.vpnGatewayId = try reader.optional("VpnGatewayId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("VpcId", vpcId)
        writer.set("InternetGatewayId", internetGatewayId)
        writer.set("VpnGatewayId", vpnGatewayId)
        return writer.document
    }
}

extension VPCGatewayAttachment {
    /// What the registry says of `AWS::EC2::VPCGatewayAttachment`.
    public static let schema = Schema(
        type: "AWS::EC2::VPCGatewayAttachment",
        properties: properties,
        required: ["VpcId"],
        primaryIdentifier: ["AttachmentType", "VpcId"],
        createOnly: ["VpcId"],
        readOnly: ["AttachmentType"],
        replacement: .deleteThenCreate,
        exclusive: [["InternetGatewayId"]],
        interrupting: ["InternetGatewayId", "VpnGatewayId"]
    )

    private static let properties: [String: PropertySchema] = [
        "AttachmentType": PropertySchema(.string),
        "InternetGatewayId": PropertySchema(.string),
        "VpcId": PropertySchema(.string),
        "VpnGatewayId": PropertySchema(.string),
    ]
}

extension Reference where R == VPCGatewayAttachment {
    /// `AttachmentType`.
    public var attachmentType: Input<String> { attribute("AttachmentType") }
    /// `VpcId`.
    public var vpcId: Input<VPC.ID> { attribute("VpcId") }
}
