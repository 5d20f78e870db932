// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CloudWatch::Dashboard`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html
public struct Dashboard: Resource {
    /// `DashboardBody`.
    public var dashboardBody: Input<String>
    /// `DashboardName`. A change replaces the resource.
    public var dashboardName: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(dashboardBody: Input<String>, dashboardName: Input<String>? = nil) {
        self.dashboardBody = dashboardBody
        self.dashboardName = dashboardName
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.dashboardBody = try reader.required("DashboardBody")
        self.dashboardName = try reader.optional("DashboardName")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("DashboardBody", dashboardBody)
        writer.set("DashboardName", dashboardName)
        return writer.document
    }
}

extension Dashboard {
    /// What the registry says of `AWS::CloudWatch::Dashboard`.
    public static let schema = Schema(
        type: "AWS::CloudWatch::Dashboard",
        properties: properties,
        required: ["DashboardBody"],
        primaryIdentifier: ["DashboardName"],
        createOnly: ["DashboardName"]
    )

    private static let properties: [String: PropertySchema] = [
        "DashboardBody": PropertySchema(.string, equivalence: .json),
        "DashboardName": PropertySchema(.string),
    ]
}

extension Reference where R == Dashboard {
    /// `DashboardName`.
    public var dashboardName: Input<Dashboard.ID> { attribute("DashboardName") }
}
