// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `StopDBInstanceAutomatedBackupsReplication` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBInstanceAutomatedBackupsReplication.html
    public enum StopDBInstanceAutomatedBackupsReplication: AWSOperation {
        public typealias Input = StopDBInstanceAutomatedBackupsReplicationMessage
        public typealias Output = StopDBInstanceAutomatedBackupsReplicationResult

        public static let name = "StopDBInstanceAutomatedBackupsReplication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "StopDBInstanceAutomatedBackupsReplicationResult"))
        }
    }

    /// `StopDBInstanceAutomatedBackupsReplicationMessage` of Amazon Relational Database Service.
    public struct StopDBInstanceAutomatedBackupsReplicationMessage: Sendable, Hashable {
        /// `SourceDBInstanceArn`.
        public var sourceDBInstanceArn: String

        /// What is left out is the service's to choose.
        public init(sourceDBInstanceArn: String) {
            self.sourceDBInstanceArn = sourceDBInstanceArn
        }
    }

    /// `StopDBInstanceAutomatedBackupsReplicationResult` of Amazon Relational Database Service.
    public struct StopDBInstanceAutomatedBackupsReplicationResult: Sendable, Hashable {
        /// `DBInstanceAutomatedBackup`.
        public var dbInstanceAutomatedBackup: DBInstanceAutomatedBackup?

        /// What is left out is the service's to choose.
        public init(dbInstanceAutomatedBackup: DBInstanceAutomatedBackup? = nil) {
            self.dbInstanceAutomatedBackup = dbInstanceAutomatedBackup
        }
    }
}

extension RDS.StopDBInstanceAutomatedBackupsReplicationMessage {
    package func write(to form: inout FormWriter) {
        form.member("SourceDBInstanceArn", sourceDBInstanceArn) { $0.write($1) }
    }
}

extension RDS.StopDBInstanceAutomatedBackupsReplicationResult {
    package init(xml: XMLElement) throws {
        self.dbInstanceAutomatedBackup = try xml.member("DBInstanceAutomatedBackup") { try RDS.DBInstanceAutomatedBackup(xml: $0) }
    }
}

extension RDS {
    /// Calls `StopDBInstanceAutomatedBackupsReplication`.
    @discardableResult
    public func stopDBInstanceAutomatedBackupsReplication(_ input: StopDBInstanceAutomatedBackupsReplicationMessage) async throws -> StopDBInstanceAutomatedBackupsReplicationResult {
        try await client.execute(StopDBInstanceAutomatedBackupsReplication.self, input)
    }
}
