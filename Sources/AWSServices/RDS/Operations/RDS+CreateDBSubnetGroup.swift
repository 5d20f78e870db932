// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `CreateDBSubnetGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSubnetGroup.html
    public enum CreateDBSubnetGroup: AWSOperation {
        public typealias Input = CreateDBSubnetGroupMessage
        public typealias Output = CreateDBSubnetGroupResult

        public static let name = "CreateDBSubnetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateDBSubnetGroupResult"))
        }
    }

    /// `CreateDBSubnetGroupMessage` of Amazon Relational Database Service.
    public struct CreateDBSubnetGroupMessage: Sendable, Hashable {
        /// `DBSubnetGroupDescription`.
        public var dbSubnetGroupDescription: String
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String
        /// `SubnetIds`.
        public var subnetIds: [String]
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            dbSubnetGroupDescription: String,
            dbSubnetGroupName: String,
            subnetIds: [String],
            tags: [Tag]? = nil
        ) {
            self.dbSubnetGroupDescription = dbSubnetGroupDescription
            self.dbSubnetGroupName = dbSubnetGroupName
            self.subnetIds = subnetIds
            self.tags = tags
        }
    }

    /// `CreateDBSubnetGroupResult` of Amazon Relational Database Service.
    public struct CreateDBSubnetGroupResult: Sendable, Hashable {
        /// `DBSubnetGroup`.
        public var dbSubnetGroup: DBSubnetGroup?

        /// What is left out is the service's to choose.
        public init(dbSubnetGroup: DBSubnetGroup? = nil) {
            self.dbSubnetGroup = dbSubnetGroup
        }
    }
}

extension RDS.CreateDBSubnetGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBSubnetGroupDescription", dbSubnetGroupDescription) { $0.write($1) }
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
        form.member("SubnetIds", subnetIds) { $0.list($1, item: "SubnetIdentifier") { $0.write($1) } }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}

extension RDS.CreateDBSubnetGroupResult {
    package init(xml: XMLElement) throws {
        self.dbSubnetGroup = try xml.member("DBSubnetGroup") { try RDS.DBSubnetGroup(xml: $0) }
    }
}

extension RDS {
    /// Calls `CreateDBSubnetGroup`.
    @discardableResult
    public func createDBSubnetGroup(_ input: CreateDBSubnetGroupMessage) async throws -> CreateDBSubnetGroupResult {
        try await client.execute(CreateDBSubnetGroup.self, input)
    }
}
