// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DescribeDBParameters` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBParameters.html
    public enum DescribeDBParameters: AWSOperation {
        public typealias Input = DescribeDBParametersMessage
        public typealias Output = DBParameterGroupDetails

        public static let name = "DescribeDBParameters"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DescribeDBParametersResult"))
        }
    }

    /// `DescribeDBParametersMessage` of Amazon Relational Database Service.
    public struct DescribeDBParametersMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String
        /// `Filters`.
        public var filters: [Filter]?
        /// `Marker`.
        public var marker: String?
        /// `MaxRecords`.
        public var maxRecords: Int?
        /// `Source`.
        public var source: String?

        /// What is left out is the service's to choose.
        public init(
            dbParameterGroupName: String,
            filters: [Filter]? = nil,
            marker: String? = nil,
            maxRecords: Int? = nil,
            source: String? = nil
        ) {
            self.dbParameterGroupName = dbParameterGroupName
            self.filters = filters
            self.marker = marker
            self.maxRecords = maxRecords
            self.source = source
        }
    }

    /// `DBParameterGroupDetails` of Amazon Relational Database Service.
    public struct DBParameterGroupDetails: Sendable, Hashable {
        /// `Marker`.
        public var marker: String?
        /// `Parameters`.
        public var parameters: [Parameter]?

        /// What is left out is the service's to choose.
        public init(marker: String? = nil, parameters: [Parameter]? = nil) {
            self.marker = marker
            self.parameters = parameters
        }
    }
}

extension RDS.DescribeDBParametersMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("Filters", filters) { $0.list($1, item: "Filter") { $1.write(to: &$0) } }
        form.member("Marker", marker) { $0.write($1) }
        form.member("MaxRecords", maxRecords) { $0.write($1) }
        form.member("Source", source) { $0.write($1) }
    }
}

extension RDS.DBParameterGroupDetails {
    package init(xml: XMLElement) throws {
        self.marker = try xml.member("Marker") { try $0.string() }
        self.parameters = try xml.member("Parameters") { try $0.list { try RDS.Parameter(xml: $0) } }
    }
}

extension RDS {
    /// Calls `DescribeDBParameters`.
    @discardableResult
    public func describeDBParameters(_ input: DescribeDBParametersMessage) async throws -> DBParameterGroupDetails {
        try await client.execute(DescribeDBParameters.self, input)
    }

    /// Every page of `DescribeDBParameters`, each asked for when the loop comes to it.
    public func describeDBParametersPages(
        _ input: DescribeDBParametersMessage
    ) -> Pages<DescribeDBParametersMessage, DBParameterGroupDetails> {
        Pages(input, call: { try await describeDBParameters($0) }) {
            page, input in
            guard page.marker?.isEmpty == false else { return false }
            input.marker = page.marker
            return true
        }
    }
}
