// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DeleteDBParameterGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBParameterGroup.html
    public enum DeleteDBParameterGroup: AWSOperation {
        public typealias Input = DeleteDBParameterGroupMessage
        public typealias Output = Void

        public static let name = "DeleteDBParameterGroup"
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

    /// `DeleteDBParameterGroupMessage` of Amazon Relational Database Service.
    public struct DeleteDBParameterGroupMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String

        /// What is left out is the service's to choose.
        public init(dbParameterGroupName: String) {
            self.dbParameterGroupName = dbParameterGroupName
        }
    }
}

extension RDS.DeleteDBParameterGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
    }
}

extension RDS {
    /// Calls `DeleteDBParameterGroup`.
    public func deleteDBParameterGroup(_ input: DeleteDBParameterGroupMessage) async throws {
        try await client.execute(DeleteDBParameterGroup.self, input)
    }
}
