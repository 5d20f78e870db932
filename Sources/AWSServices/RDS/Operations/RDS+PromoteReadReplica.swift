// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `PromoteReadReplica` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_PromoteReadReplica.html
    public enum PromoteReadReplica: AWSOperation {
        public typealias Input = PromoteReadReplicaMessage
        public typealias Output = PromoteReadReplicaResult

        public static let name = "PromoteReadReplica"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "PromoteReadReplicaResult"))
        }
    }

    /// `PromoteReadReplicaMessage` of Amazon Relational Database Service.
    public struct PromoteReadReplicaMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `PreferredBackupWindow`.
        public var preferredBackupWindow: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceIdentifier: String,
            backupRetentionPeriod: Int? = nil,
            preferredBackupWindow: String? = nil,
            tagSpecifications: [TagSpecification]? = nil
        ) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.backupRetentionPeriod = backupRetentionPeriod
            self.preferredBackupWindow = preferredBackupWindow
            self.tagSpecifications = tagSpecifications
        }
    }

    /// `PromoteReadReplicaResult` of Amazon Relational Database Service.
    public struct PromoteReadReplicaResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.PromoteReadReplicaMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("BackupRetentionPeriod", backupRetentionPeriod) { $0.write($1) }
        form.member("PreferredBackupWindow", preferredBackupWindow) { $0.write($1) }
        form.member("TagSpecifications", tagSpecifications) { $0.list($1, item: "item") { $1.write(to: &$0) } }
    }
}

extension RDS.PromoteReadReplicaResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `PromoteReadReplica`.
    @discardableResult
    public func promoteReadReplica(_ input: PromoteReadReplicaMessage) async throws -> PromoteReadReplicaResult {
        try await client.execute(PromoteReadReplica.self, input)
    }
}
