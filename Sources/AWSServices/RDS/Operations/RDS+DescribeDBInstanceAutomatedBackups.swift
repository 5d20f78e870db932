// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DescribeDBInstanceAutomatedBackups` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstanceAutomatedBackups.html
    public enum DescribeDBInstanceAutomatedBackups: AWSOperation {
        public typealias Input = DescribeDBInstanceAutomatedBackupsMessage
        public typealias Output = DBInstanceAutomatedBackupMessage

        public static let name = "DescribeDBInstanceAutomatedBackups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeDBInstanceAutomatedBackupsResult"))
        }
    }

    /// `DescribeDBInstanceAutomatedBackupsMessage` of Amazon Relational Database Service.
    public struct DescribeDBInstanceAutomatedBackupsMessage: Sendable, Hashable {
        /// `DBInstanceAutomatedBackupsArn`.
        public var dbInstanceAutomatedBackupsArn: String?
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String?
        /// `DbiResourceId`.
        public var dbiResourceId: String?
        /// `Filters`.
        public var filters: [Filter]?
        /// `Marker`.
        public var marker: String?
        /// `MaxRecords`.
        public var maxRecords: Int?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceAutomatedBackupsArn: String? = nil,
            dbInstanceIdentifier: String? = nil,
            dbiResourceId: String? = nil,
            filters: [Filter]? = nil,
            marker: String? = nil,
            maxRecords: Int? = nil
        ) {
            self.dbInstanceAutomatedBackupsArn = dbInstanceAutomatedBackupsArn
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.dbiResourceId = dbiResourceId
            self.filters = filters
            self.marker = marker
            self.maxRecords = maxRecords
        }
    }

    /// `DBInstanceAutomatedBackupMessage` of Amazon Relational Database Service.
    public struct DBInstanceAutomatedBackupMessage: Sendable, Hashable {
        /// `DBInstanceAutomatedBackups`.
        public var dbInstanceAutomatedBackups: [DBInstanceAutomatedBackup]?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(dbInstanceAutomatedBackups: [DBInstanceAutomatedBackup]? = nil, marker: String? = nil) {
            self.dbInstanceAutomatedBackups = dbInstanceAutomatedBackups
            self.marker = marker
        }
    }
}

extension RDS.DescribeDBInstanceAutomatedBackupsMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceAutomatedBackupsArn", dbInstanceAutomatedBackupsArn) { $0.write($1) }
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("DbiResourceId", dbiResourceId) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxRecords", maxRecords) { $0.write($1) }
    }
}

extension RDS.DBInstanceAutomatedBackupMessage {
    package init(xml: XMLElement) throws {
        self.dbInstanceAutomatedBackups = try xml.member("DBInstanceAutomatedBackups") { try $0.list { try RDS.DBInstanceAutomatedBackup(xml: $0) } }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension RDS {
    /// Calls `DescribeDBInstanceAutomatedBackups`.
    @discardableResult
    public func describeDBInstanceAutomatedBackups(_ input: DescribeDBInstanceAutomatedBackupsMessage = DescribeDBInstanceAutomatedBackupsMessage()) async throws -> DBInstanceAutomatedBackupMessage {
        try await client.execute(DescribeDBInstanceAutomatedBackups.self, input)
    }

    /// Every page of `DescribeDBInstanceAutomatedBackups`, each asked for when the loop comes to it.
    public func describeDBInstanceAutomatedBackupsPages(
        _ input: DescribeDBInstanceAutomatedBackupsMessage = DescribeDBInstanceAutomatedBackupsMessage()
    ) -> Pages<DescribeDBInstanceAutomatedBackupsMessage, DBInstanceAutomatedBackupMessage> {
        Pages(input, call: { try await describeDBInstanceAutomatedBackups($0) }) {
            page, input in
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
