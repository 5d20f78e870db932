// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `StartDBInstanceAutomatedBackupsReplication` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartDBInstanceAutomatedBackupsReplication.html
    public enum StartDBInstanceAutomatedBackupsReplication: AWSOperation {
        public typealias Input = StartDBInstanceAutomatedBackupsReplicationMessage
        public typealias Output = StartDBInstanceAutomatedBackupsReplicationResult

        public static let name = "StartDBInstanceAutomatedBackupsReplication"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "StartDBInstanceAutomatedBackupsReplicationResult"))
        }
    }

    /// `StartDBInstanceAutomatedBackupsReplicationMessage` of Amazon Relational Database Service.
    public struct StartDBInstanceAutomatedBackupsReplicationMessage: Sendable, Hashable {
        /// `SourceDBInstanceArn`.
        public var sourceDBInstanceArn: String
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `PreSignedUrl`.
        public var preSignedUrl: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            sourceDBInstanceArn: String,
            backupRetentionPeriod: Int? = nil,
            kmsKeyId: String? = nil,
            preSignedUrl: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.sourceDBInstanceArn = sourceDBInstanceArn
            self.backupRetentionPeriod = backupRetentionPeriod
            self.kmsKeyId = kmsKeyId
            self.preSignedUrl = preSignedUrl
            self.tags = tags
        }
    }

    /// `StartDBInstanceAutomatedBackupsReplicationResult` of Amazon Relational Database Service.
    public struct StartDBInstanceAutomatedBackupsReplicationResult: Sendable, Hashable {
        /// `DBInstanceAutomatedBackup`.
        public var dbInstanceAutomatedBackup: DBInstanceAutomatedBackup?

        /// What is left out is the service's to choose.
        public init(dbInstanceAutomatedBackup: DBInstanceAutomatedBackup? = nil) {
            self.dbInstanceAutomatedBackup = dbInstanceAutomatedBackup
        }
    }
}

extension RDS.StartDBInstanceAutomatedBackupsReplicationMessage {
    package func write(to form: inout FormWriter) {
        form.member("SourceDBInstanceArn", sourceDBInstanceArn) { $0.write($1) }
        form.member("BackupRetentionPeriod", backupRetentionPeriod) { $0.write($1) }
        form.member("KmsKeyId", kmsKeyId) { $0.write($1) }
        form.member("PreSignedUrl", preSignedUrl) { $0.write($1) }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
    }
}

extension RDS.StartDBInstanceAutomatedBackupsReplicationResult {
    package init(xml: XMLElement) throws {
        self.dbInstanceAutomatedBackup = try xml.member("DBInstanceAutomatedBackup") { try RDS.DBInstanceAutomatedBackup(xml: $0) }
    }
}

extension RDS {
    /// Calls `StartDBInstanceAutomatedBackupsReplication`.
    @discardableResult
    public func startDBInstanceAutomatedBackupsReplication(_ input: StartDBInstanceAutomatedBackupsReplicationMessage) async throws -> StartDBInstanceAutomatedBackupsReplicationResult {
        try await client.execute(StartDBInstanceAutomatedBackupsReplication.self, input)
    }
}
