// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DescribeDBParameterGroups` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBParameterGroups.html
    public enum DescribeDBParameterGroups: AWSOperation {
        public typealias Input = DescribeDBParameterGroupsMessage
        public typealias Output = DBParameterGroupsMessage

        public static let name = "DescribeDBParameterGroups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeDBParameterGroupsResult"))
        }
    }

    /// `DescribeDBParameterGroupsMessage` of Amazon Relational Database Service.
    public struct DescribeDBParameterGroupsMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `Filters`.
        public var filters: [Filter]?
        /// `Marker`.
        public var marker: String?
        /// `MaxRecords`.
        public var maxRecords: Int?

        /// What is left out is the service's to choose.
        public init(
            dbParameterGroupName: String? = nil,
            filters: [Filter]? = nil,
            marker: String? = nil,
            maxRecords: Int? = nil
        ) {
            self.dbParameterGroupName = dbParameterGroupName
            self.filters = filters
            self.marker = marker
            self.maxRecords = maxRecords
        }
    }

    /// `DBParameterGroupsMessage` of Amazon Relational Database Service.
    public struct DBParameterGroupsMessage: Sendable, Hashable {
        /// `DBParameterGroups`.
        public var dbParameterGroups: [DBParameterGroup]?
        /// `Marker`.
        public var marker: String?

        /// What is left out is the service's to choose.
        public init(dbParameterGroups: [DBParameterGroup]? = nil, marker: String? = nil) {
            self.dbParameterGroups = dbParameterGroups
            self.marker = marker
        }
    }
}

extension RDS.DescribeDBParameterGroupsMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxRecords", maxRecords) { $0.write($1) }
    }
}

extension RDS.DBParameterGroupsMessage {
    package init(xml: XMLElement) throws {
        self.dbParameterGroups = try xml.member("DBParameterGroups") { try $0.list { try RDS.DBParameterGroup(xml: $0) } }
        self.marker = try xml.member("Marker") { try $0.string() }
    }
}

extension RDS {
    /// Calls `DescribeDBParameterGroups`.
    @discardableResult
    public func describeDBParameterGroups(_ input: DescribeDBParameterGroupsMessage = DescribeDBParameterGroupsMessage()) async throws -> DBParameterGroupsMessage {
        try await client.execute(DescribeDBParameterGroups.self, input)
    }

    /// Every page of `DescribeDBParameterGroups`, each asked for when the loop comes to it.
    public func describeDBParameterGroupsPages(
        _ input: DescribeDBParameterGroupsMessage = DescribeDBParameterGroupsMessage()
    ) -> Pages<DescribeDBParameterGroupsMessage, DBParameterGroupsMessage> {
        Pages(input, call: { try await describeDBParameterGroups($0) }) {
            page, input in
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
