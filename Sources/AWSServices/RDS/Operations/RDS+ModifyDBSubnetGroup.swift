// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ModifyDBSubnetGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSubnetGroup.html
    public enum ModifyDBSubnetGroup: AWSOperation {
        public typealias Input = ModifyDBSubnetGroupMessage
        public typealias Output = ModifyDBSubnetGroupResult

        public static let name = "ModifyDBSubnetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyDBSubnetGroupResult"))
        }
    }

    /// `ModifyDBSubnetGroupMessage` of Amazon Relational Database Service.
    public struct ModifyDBSubnetGroupMessage: Sendable, Hashable {
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String
        /// `SubnetIds`.
        public var subnetIds: [String]
        /// `DBSubnetGroupDescription`.
        public var dbSubnetGroupDescription: String?

        /// What is left out is the service's to choose.
        public init(dbSubnetGroupName: String, subnetIds: [String], dbSubnetGroupDescription: String? = nil) {
            self.dbSubnetGroupName = dbSubnetGroupName
            self.subnetIds = subnetIds
            self.dbSubnetGroupDescription = dbSubnetGroupDescription
        }
    }

    /// `ModifyDBSubnetGroupResult` of Amazon Relational Database Service.
    public struct ModifyDBSubnetGroupResult: Sendable, Hashable {
        /// `DBSubnetGroup`.
        public var dbSubnetGroup: DBSubnetGroup?

        /// What is left out is the service's to choose.
        public init(dbSubnetGroup: DBSubnetGroup? = nil) {
            self.dbSubnetGroup = dbSubnetGroup
        }
    }
}

extension RDS.ModifyDBSubnetGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
        form.member("SubnetIds", subnetIds) { $0.list($1, item: "SubnetIdentifier") { $0.write($1) } }
        form.member("DBSubnetGroupDescription", dbSubnetGroupDescription) { $0.write($1) }
    }
}

extension RDS.ModifyDBSubnetGroupResult {
    package init(xml: XMLElement) throws {
        self.dbSubnetGroup = try xml.member("DBSubnetGroup") { try RDS.DBSubnetGroup(xml: $0) }
    }
}

extension RDS {
    /// Calls `ModifyDBSubnetGroup`.
    @discardableResult
    public func modifyDBSubnetGroup(_ input: ModifyDBSubnetGroupMessage) async throws -> ModifyDBSubnetGroupResult {
        try await client.execute(ModifyDBSubnetGroup.self, input)
    }
}
