// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DescribeDBSubnetGroups` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSubnetGroups.html
    public enum DescribeDBSubnetGroups: AWSOperation {
        public typealias Input = DescribeDBSubnetGroupsMessage
        public typealias Output = DBSubnetGroupMessage

        public static let name = "DescribeDBSubnetGroups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeDBSubnetGroupsResult"))
        }
    }

    /// `DescribeDBSubnetGroupsMessage` of Amazon Relational Database Service.
    public struct DescribeDBSubnetGroupsMessage: Sendable, Hashable {
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
        /// `Filters`.
        public var filters: [Filter]?
        /// `Marker`.
        public var marker: String?
        /// `MaxRecords`.
        public var maxRecords: Int?

        /// What is left out is the service's to choose.
        public init(
            dbSubnetGroupName: String? = nil,
            filters: [Filter]? = nil,
            marker: String? = nil,
            maxRecords: Int? = nil
        ) {
            self.dbSubnetGroupName = dbSubnetGroupName
            self.filters = filters
            self.marker = marker
            self.maxRecords = maxRecords
        }
    }

    /// `DBSubnetGroupMessage` of Amazon Relational Database Service.
    public struct DBSubnetGroupMessage: Sendable, Hashable {
        /// `DBSubnetGroups`.
        public var dbSubnetGroups: [DBSubnetGroup]?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(dbSubnetGroups: [DBSubnetGroup]? = nil, marker: String? = nil) {
            self.dbSubnetGroups = dbSubnetGroups
            self.marker = marker
        }
    }
}

extension RDS.DescribeDBSubnetGroupsMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxRecords", maxRecords) { $0.write($1) }
    }
}

extension RDS.DBSubnetGroupMessage {
    package init(xml: XMLElement) throws {
        self.dbSubnetGroups = try xml.member("DBSubnetGroups") { try $0.list { try RDS.DBSubnetGroup(xml: $0) } }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension RDS {
    /// Calls `DescribeDBSubnetGroups`.
    @discardableResult
    public func describeDBSubnetGroups(_ input: DescribeDBSubnetGroupsMessage = DescribeDBSubnetGroupsMessage()) async throws -> DBSubnetGroupMessage {
        try await client.execute(DescribeDBSubnetGroups.self, input)
    }

    /// Every page of `DescribeDBSubnetGroups`, each asked for when the loop comes to it.
    public func describeDBSubnetGroupsPages(
        _ input: DescribeDBSubnetGroupsMessage = DescribeDBSubnetGroupsMessage()
    ) -> Pages<DescribeDBSubnetGroupsMessage, DBSubnetGroupMessage> {
        Pages(input, call: { try await describeDBSubnetGroups($0) }) {
            page, input in
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
