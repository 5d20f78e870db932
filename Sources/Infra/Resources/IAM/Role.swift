// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::IAM::Role`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
public struct Role: Resource {
    /// `AssumeRolePolicyDocument`.
    public var assumeRolePolicyDocument: PolicyDocument
    /// `Description`.
    public var description: Input<String>?
    /// `ManagedPolicyArns`.
    public var managedPolicyArns: [Input<ManagedPolicy.ARN>]?
    /// `MaxSessionDuration`.
    public var maxSessionDuration: Input<Int>?
    /// `Path`. A change replaces the resource.
    public var path: Input<String>?
    /// `PermissionsBoundary`.
    public var permissionsBoundary: Input<ManagedPolicy.ARN>?
    /// `Policies`.
    public var policies: [Policy]?
    /// `RoleName`. A change replaces the resource.
    public var roleName: Input<String>?
    /// `Tags`.
    public var tags: Tags

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        assumeRolePolicyDocument: PolicyDocument,
        description: Input<String>? = nil,
        managedPolicyArns: [Input<ManagedPolicy.ARN>]? = nil,
        maxSessionDuration: Input<Int>? = nil,
        path: Input<String>? = nil,
        permissionsBoundary: Input<ManagedPolicy.ARN>? = nil,
        policies: [Policy]? = nil,
        roleName: Input<String>? = nil,
        tags: Tags = [:]
    ) {
        self.assumeRolePolicyDocument = assumeRolePolicyDocument
        self.description = description
        self.managedPolicyArns = managedPolicyArns
        self.maxSessionDuration = maxSessionDuration
        self.path = path
        self.permissionsBoundary = permissionsBoundary
        self.policies = policies
        self.roleName = roleName
        self.tags = tags
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.assumeRolePolicyDocument = try reader.required("AssumeRolePolicyDocument")
        self.description = try reader.optional("Description")
        self.managedPolicyArns = try reader.optional("ManagedPolicyArns")
        self.maxSessionDuration = try reader.optional("MaxSessionDuration")
        self.path = try reader.optional("Path")
        self.permissionsBoundary = try reader.optional("PermissionsBoundary")
        self.policies = try reader.optional("Policies")
        self.roleName = try reader.optional("RoleName")
        self.tags = try reader.optional("Tags") ?? [:]
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AssumeRolePolicyDocument", assumeRolePolicyDocument)
        writer.set("Description", description)
        writer.set("ManagedPolicyArns", managedPolicyArns)
        writer.set("MaxSessionDuration", maxSessionDuration)
        writer.set("Path", path)
        writer.set("PermissionsBoundary", permissionsBoundary)
        writer.set("Policies", policies)
        writer.set("RoleName", roleName)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        return writer.document
    }

    /// `Policies/*`.
    public struct Policy: DocumentConvertible, Hashable {
        /// `PolicyDocument`.
        public var policyDocument: PolicyDocument
        /// `PolicyName`.
        public var policyName: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(policyDocument: PolicyDocument, policyName: Input<String>) {
            self.policyDocument = policyDocument
            self.policyName = policyName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.policyDocument = try reader.required("PolicyDocument")
            self.policyName = try reader.required("PolicyName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PolicyDocument", policyDocument)
            writer.set("PolicyName", policyName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PolicyDocument": PropertySchema(.json, equivalence: .policyDocument),
                    "PolicyName": PropertySchema(.string),
                ],
                required: ["PolicyDocument", "PolicyName"]
            )
        )
    }
}

extension Role {
    /// What the registry says of `AWS::IAM::Role`.
    public static let schema = Schema(
        type: "AWS::IAM::Role",
        properties: properties,
        required: ["AssumeRolePolicyDocument"],
        primaryIdentifier: ["RoleName"],
        createOnly: ["Path", "RoleName"],
        readOnly: ["Arn", "RoleId"],
        tagProperty: "Tags"
    )

    private static let properties: [String: PropertySchema] = [
        "Arn": PropertySchema(.string),
        "AssumeRolePolicyDocument": PropertySchema(
            .json,
            equivalence: .policyDocument,
            limits: PropertySchema.Limits(pattern: #"^[\u0009\u000A\u000D\u0020-\u00FF]+$"#, length: 1...131072)
        ),
        "Description": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                pattern: #"^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$"#,
                length: 0...1000
            )
        ),
        "ManagedPolicyArns": PropertySchema(
            .array(
                PropertySchema(
                    .string,
                    limits: PropertySchema.Limits(
                        pattern: #"arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+"#
                    )
                ),
                ordered: false,
                unique: true
            ),
            limits: PropertySchema.Limits(count: 0...20)
        ),
        "MaxSessionDuration": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 3600.0, maximum: 43200.0)
        ),
        "Path": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$"#, length: 1...512)
        ),
        "PermissionsBoundary": PropertySchema(.string, limits: PropertySchema.Limits(length: 20...2048)),
        "Policies": PropertySchema(.array(Policy.shape, ordered: false)),
        "RoleId": PropertySchema(.string),
        "RoleName": PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"^[\w+=,.@-]+$"#, length: 1...64)),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$"#,
                                    length: 1...128
                                )
                            ),
                            "Value": PropertySchema(
                                .string,
                                limits: PropertySchema.Limits(
                                    pattern: #"^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$"#,
                                    length: 0...256
                                )
                            ),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false
            ),
            limits: PropertySchema.Limits(count: 0...50)
        ),
    ]
}

extension Reference where R == Role {
    /// `Arn`.
    public var arn: Input<Role.ARN> { attribute("Arn") }
    /// `RoleId`.
    public var roleId: Input<String> { attribute("RoleId") }
    /// `RoleName`.
    public var roleName: Input<Role.ID> { attribute("RoleName") }
}
