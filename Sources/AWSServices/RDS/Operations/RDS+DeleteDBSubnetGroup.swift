// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DeleteDBSubnetGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSubnetGroup.html
    public enum DeleteDBSubnetGroup: AWSOperation {
        public typealias Input = DeleteDBSubnetGroupMessage
        public typealias Output = Void

        public static let name = "DeleteDBSubnetGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteDBSubnetGroupMessage` of Amazon Relational Database Service.
    public struct DeleteDBSubnetGroupMessage: Sendable, Hashable {
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String

        /// What is left out is the service's to choose.
        public init(dbSubnetGroupName: String) {
            self.dbSubnetGroupName = dbSubnetGroupName
        }
    }
}

extension RDS.DeleteDBSubnetGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
    }
}

extension RDS {
    /// Calls `DeleteDBSubnetGroup`.
    public func deleteDBSubnetGroup(_ input: DeleteDBSubnetGroupMessage) async throws {
        try await client.execute(DeleteDBSubnetGroup.self, input)
    }
}
