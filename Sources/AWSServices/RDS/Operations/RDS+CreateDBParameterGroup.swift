// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `CreateDBParameterGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBParameterGroup.html
    public enum CreateDBParameterGroup: AWSOperation {
        public typealias Input = CreateDBParameterGroupMessage
        public typealias Output = CreateDBParameterGroupResult

        public static let name = "CreateDBParameterGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateDBParameterGroupResult"))
        }
    }

    /// `CreateDBParameterGroupMessage` of Amazon Relational Database Service.
    public struct CreateDBParameterGroupMessage: Sendable, Hashable {
        /// `DBParameterGroupFamily`.
        public var dbParameterGroupFamily: String
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String
        /// `Description`.
        public var description: String
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            dbParameterGroupFamily: String,
            dbParameterGroupName: String,
            description: String,
            tags: [Tag]? = nil
        ) {
            self.dbParameterGroupFamily = dbParameterGroupFamily
            self.dbParameterGroupName = dbParameterGroupName
            self.description = description
            self.tags = tags
        }
    }

    /// `CreateDBParameterGroupResult` of Amazon Relational Database Service.
    public struct CreateDBParameterGroupResult: Sendable, Hashable {
        /// `DBParameterGroup`.
        public var dbParameterGroup: DBParameterGroup?

        /// What is left out is the service's to choose.
        public init(dbParameterGroup: DBParameterGroup? = nil) {
            self.dbParameterGroup = dbParameterGroup
        }
    }
}

extension RDS.CreateDBParameterGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupFamily", dbParameterGroupFamily) { $0.write($1) }
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("Description", description) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}

extension RDS.CreateDBParameterGroupResult {
    package init(xml: XMLElement) throws {
        self.dbParameterGroup = try xml.member("DBParameterGroup") { try RDS.DBParameterGroup(xml: $0) }
    }
}

extension RDS {
    /// Calls `CreateDBParameterGroup`.
    @discardableResult
    public func createDBParameterGroup(_ input: CreateDBParameterGroupMessage) async throws -> CreateDBParameterGroupResult {
        try await client.execute(CreateDBParameterGroup.self, input)
    }
}
