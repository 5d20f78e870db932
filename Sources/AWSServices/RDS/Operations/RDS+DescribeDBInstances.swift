// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DescribeDBInstances` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html
    public enum DescribeDBInstances: AWSOperation {
        public typealias Input = DescribeDBInstancesMessage
        public typealias Output = DBInstanceMessage

        public static let name = "DescribeDBInstances"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeDBInstancesResult"))
        }
    }

    /// `DescribeDBInstancesMessage` of Amazon Relational Database Service.
    public struct DescribeDBInstancesMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String?
        /// `Filters`.
        public var filters: [Filter]?
        /// `Marker`.
        public var marker: String?
        /// `MaxRecords`.
        public var maxRecords: Int?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceIdentifier: String? = nil,
            filters: [Filter]? = nil,
            marker: String? = nil,
            maxRecords: Int? = nil
        ) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.filters = filters
            self.marker = marker
            self.maxRecords = maxRecords
        }
    }

    /// `DBInstanceMessage` of Amazon Relational Database Service.
    public struct DBInstanceMessage: Sendable, Hashable {
        /// `DBInstances`.
        public var dbInstances: [DBInstance]?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(dbInstances: [DBInstance]? = nil, marker: String? = nil) {
            self.dbInstances = dbInstances
            self.marker = marker
        }
    }
}

extension RDS.DescribeDBInstancesMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxRecords", maxRecords) { $0.write($1) }
    }
}

extension RDS.DBInstanceMessage {
    package init(xml: XMLElement) throws {
        self.dbInstances = try xml.member("DBInstances") { try $0.list { try RDS.DBInstance(xml: $0) } }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension RDS {
    /// Calls `DescribeDBInstances`.
    @discardableResult
    public func describeDBInstances(_ input: DescribeDBInstancesMessage = DescribeDBInstancesMessage()) async throws -> DBInstanceMessage {
        try await client.execute(DescribeDBInstances.self, input)
    }

    /// Every page of `DescribeDBInstances`, each asked for when the loop comes to it.
    public func describeDBInstancesPages(
        _ input: DescribeDBInstancesMessage = DescribeDBInstancesMessage()
    ) -> Pages<DescribeDBInstancesMessage, DBInstanceMessage> {
        Pages(input, call: { try await describeDBInstances($0) }) {
            page, input in
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}

extension Waiter where O == RDS.DescribeDBInstances {
    /// `DBInstanceAvailable`: asks `DescribeDBInstances`.
    public static var dbInstanceAvailable: Waiter<RDS.DescribeDBInstances> {
        Waiter(
            "DBInstanceAvailable",
            delay: .seconds(30),
            acceptors: [
                .all("available", .success) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("deleted", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("deleting", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("failed", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("incompatible-restore", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("incompatible-parameters", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
            ]
        )
    }
}

extension Waiter where O == RDS.DescribeDBInstances {
    /// `DBInstanceDeleted`: asks `DescribeDBInstances`.
    public static var dbInstanceDeleted: Waiter<RDS.DescribeDBInstances> {
        Waiter(
            "DBInstanceDeleted",
            delay: .seconds(30),
            acceptors: [
                .output(.success) { ([$0].compactMap(\.dbInstances)).isEmpty },
                .error("DBInstanceNotFound", .success),
                .any("creating", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("modifying", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("rebooting", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
                .any("resetting-master-credentials", .failure) { [$0].compactMap(\.dbInstances).flatMap { $0 }.compactMap(\.dbInstanceStatus) },
            ]
        )
    }
}
