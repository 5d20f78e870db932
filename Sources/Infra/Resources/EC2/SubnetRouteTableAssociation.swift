// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EC2::SubnetRouteTableAssociation`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html
public struct SubnetRouteTableAssociation: Resource {
    /// `RouteTableId`. A change replaces the resource.
    public var routeTableId: Input<RouteTable.ID>
    /// `SubnetId`. A change replaces the resource.
    public var subnetId: Input<Subnet.ID>

    /// Required properties come first; those left out are AWS's to choose.
    public init(routeTableId: Input<RouteTable.ID>, subnetId: Input<Subnet.ID>) {
        self.routeTableId = routeTableId
        self.subnetId = subnetId
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.routeTableId = try reader.required("RouteTableId")
        self.subnetId = try reader.required("SubnetId")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("RouteTableId", routeTableId)
        writer.set("SubnetId", subnetId)
        return writer.document
    }
}

extension SubnetRouteTableAssociation {
    /// What the registry says of `AWS::EC2::SubnetRouteTableAssociation`.
    public static let schema = Schema(
        type: "AWS::EC2::SubnetRouteTableAssociation",
        properties: properties,
        required: ["RouteTableId", "SubnetId"],
        primaryIdentifier: ["Id"],
        createOnly: ["RouteTableId", "SubnetId"],
        readOnly: ["Id"],
        replacement: .deleteThenCreate,
        exclusive: [["SubnetId"]]
    )

    private static let properties: [String: PropertySchema] = [
        "Id": PropertySchema(.string),
        "RouteTableId": PropertySchema(.string),
        "SubnetId": PropertySchema(.string),
    ]
}

extension Reference where R == SubnetRouteTableAssociation {
    /// `Id`.
    public var id: Input<SubnetRouteTableAssociation.ID> { attribute("Id") }
}
