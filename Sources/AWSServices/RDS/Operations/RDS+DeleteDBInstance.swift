// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DeleteDBInstance` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html
    public enum DeleteDBInstance: AWSOperation {
        public typealias Input = DeleteDBInstanceMessage
        public typealias Output = DeleteDBInstanceResult

        public static let name = "DeleteDBInstance"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DeleteDBInstanceResult"))
        }
    }

    /// `DeleteDBInstanceMessage` of Amazon Relational Database Service.
    public struct DeleteDBInstanceMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `DeleteAutomatedBackups`.
        public var deleteAutomatedBackups: Bool?
        /// `FinalDBSnapshotIdentifier`.
        public var finalDBSnapshotIdentifier: String?
        /// `SkipFinalSnapshot`.
        public var skipFinalSnapshot: Bool?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceIdentifier: String,
            deleteAutomatedBackups: Bool? = nil,
            finalDBSnapshotIdentifier: String? = nil,
            skipFinalSnapshot: Bool? = nil
        ) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.deleteAutomatedBackups = deleteAutomatedBackups
            self.finalDBSnapshotIdentifier = finalDBSnapshotIdentifier
            self.skipFinalSnapshot = skipFinalSnapshot
        }
    }

    /// `DeleteDBInstanceResult` of Amazon Relational Database Service.
    public struct DeleteDBInstanceResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.DeleteDBInstanceMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("DeleteAutomatedBackups", deleteAutomatedBackups) { $0.write($1) }
        form.member("FinalDBSnapshotIdentifier", finalDBSnapshotIdentifier) { $0.write($1) }
        form.member("SkipFinalSnapshot", skipFinalSnapshot) { $0.write($1) }
    }
}

extension RDS.DeleteDBInstanceResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `DeleteDBInstance`.
    @discardableResult
    public func deleteDBInstance(_ input: DeleteDBInstanceMessage) async throws -> DeleteDBInstanceResult {
        try await client.execute(DeleteDBInstance.self, input)
    }
}
